package dangwu.front.sample.life;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.sample.SampleUnit;
import dangwu.front.wiring.Unit;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.recording.MeetingRemark;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLifeTest {

    @TempDir
    static Path folder;
    private static Unit unit;
    private static List<MeetingFile> files;

    @BeforeAll
    static void fill() {
        long t0 = System.nanoTime();
        unit = Unit.open(folder.resolve("one"));
        long t1 = System.nanoTime();
        unit.fillWithSample();
        long t2 = System.nanoTime();
        System.err.println("open " + (t1 - t0) / 1e6 + " fill " + (t2 - t1) / 1e6);
        files = unit.life().meetings().files(MeetingFilter.ALL);
        System.err.println("read " + (System.nanoTime() - t2) / 1e6 + " files " + files.size());
    }

    @AfterAll
    static void close() {
        unit.close();
    }

    @Test
    void explore() {
        long t = System.nanoTime();
        TreeMap<String, Integer> counts = new TreeMap<>();
        TreeMap<String, String> example = new TreeMap<>();
        for (MeetingFile file : files) {
            for (MeetingRemark remark : unit.life().service().check(file)) {
                String key = remark.weight() + " " + remark.rule();
                counts.merge(key, 1, Integer::sum);
                if (remark.weight() != MeetingRemark.Weight.NOTE && !remark.rule().equals("CG-06")) {
                    System.err.println(key + " " + file.meeting().heldOn() + " " + file.meeting().name() + ": " + remark.sentence());
                }
            }
        }
        System.err.println(counts + " in " + (System.nanoTime() - t) / 1e6);
        System.err.println("" + (Object) files.stream().collect(Collectors.groupingBy(f -> f.meeting().kind(), TreeMap::new, Collectors.counting())));
        System.err.println("people " + files.stream().mapToInt(f -> f.attendance().size()).sum() + " follow-ups " + files.stream().mapToInt(f -> f.followUps().size()).sum());
        System.err.println("open " + unit.life().meetings().openFollowUps().size() + " overdue " + unit.life().meetings().openFollowUps().stream().filter(e -> e.getValue().overdueOn(SampleUnit.AS_OF)).count());
        assertThat(files).isNotEmpty();
    }
}
