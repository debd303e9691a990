package dangwu.kit.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.xml.sax.Attributes;

/**
 * The parts of an xlsx file and how they point to each other. POI's package reader is not used here: it takes a sheet of empty
 * formatted rows, which packs very well, for a zip bomb. Here the bound is on what is unpacked and kept, whatever its ratio.
 */
final class XlsxPackage implements Closeable {
    private static final String MAIN = "/officeDocument";

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, String> names = new HashMap<>();

    XlsxPackage(Path file, Limits limits) throws IOException {
        this.limits = limits;
        this.zip = open(file);
        int count = zip.size();
        if (count > limits.entries()) {
            close();
            throw Refusal.tooLarge("压缩包内有" + count + "个部件");
        }
        // A few writers differ in upper and lower case between the entry and what points to it.
        for (ZipEntry entry : Collections.list(zip.entries())) {
            names.putIfAbsent(key(entry.getName()), entry.getName());
        }
    }

    boolean has(String part) {
        return names.containsKey(key(part));
    }

    boolean hasUnder(String folder) {
        return names.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** A part that is read as it comes. */
    InputStream stream(String part) throws IOException {
        return open(part, limits.unpackedBytes());
    }

    /** The main part of the package: the workbook. */
    String mainPart() throws IOException {
        for (Target target : targets("").values()) {
            if (target.type().endsWith(MAIN)) {
                return target.part();
            }
        }
        throw Refusal.damaged(null);
    }

    /** What a part points to, by id. */
    Map<String, Target> targets(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Target> targets = new LinkedHashMap<>();
        if (!has(relations)) {
            return targets;
        }
        SafeXml.read(open(relations, limits.smallPart()), new SafeXml.Handler() {
            @Override
            void start(String name, Attributes attributes) {
                String target = attributes.getValue("Target");
                if (name.equals("Relationship") && target != null && !"External".equals(attributes.getValue("TargetMode"))) {
                    targets.put(attributes.getValue("Id"), new Target(String.valueOf(attributes.getValue("Type")), resolve(folder, target)));
                }
            }
        });
        return targets;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw Refusal.damaged(e);
        }
    }

    private InputStream open(String part, long limit) throws IOException {
        String name = names.get(key(part));
        if (name == null) {
            throw Refusal.damaged(null);
        }
        ZipEntry entry = zip.getEntry(name);
        if (entry.getSize() > limit) {
            throw Refusal.tooLarge("解压后的内容超过" + (limit >> 20) + "MB");
        }
        return new GuardedStream(zip.getInputStream(entry), limit);
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw Refusal.damaged(e);
        }
    }

    private static String resolve(String folder, String target) {
        try {
            String path = URI.create("/" + folder).resolve(target.replace('\\', '/').replace(" ", "%20")).getPath();
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (IllegalArgumentException e) {
            throw Refusal.damaged(e);
        }
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    record Target(String type, String part) {}
}
