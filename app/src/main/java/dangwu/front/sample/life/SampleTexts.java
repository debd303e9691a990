package dangwu.front.sample.life;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The invented texts, by section; a line is one entry, its parts were separated by a bar. */
final class SampleTexts {

    private static final String FILE = "texts.txt";

    private final Map<String, List<List<String>>> sections = new HashMap<>();

    /** Reads what the program ships. */
    static SampleTexts read() {
        SampleTexts texts = new SampleTexts();
        try (InputStream in = SampleTexts.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<List<String>> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = texts.sections.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(Arrays.asList(line.split("\\|", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** All entries of {@code section}, in order. */
    List<List<String>> all(String section) {
        return sections.get(section);
    }

    /** Entry {@code no} of {@code section}, counted round and round. */
    List<String> entry(String section, int no) {
        List<List<String>> all = all(section);
        return all.get(Math.floorMod(no, all.size()));
    }

    /** Some entry of {@code section}, its first part. */
    String any(String section, Random random) {
        return entry(section, random.nextInt(all(section).size())).get(0);
    }
}
