package dangwu.front.cli;

import dangwu.front.launch.DataFolders;
import dangwu.front.launch.ExitStatus;
import dangwu.front.launch.LaunchException;
import dangwu.front.launch.LogFile;
import dangwu.front.launch.SingleInstance;
import dangwu.front.launch.StandardStreams;
import dangwu.front.wiring.Unit;
import dangwu.kit.db.DatabaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a command works with: where it prints, and a unit's records opened for as long as the command lasts. */
final class Session {

    private final StandardStreams streams;
    private final JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Session(StandardStreams streams) {
        this.streams = streams;
    }

    /** Work on opened records; its result is the command's exit status. */
    @FunctionalInterface
    interface Work {
        ExitStatus on(Unit unit) throws Exception;
    }

    /** Runs {@code work} on the records in {@code folder}, which are made when there are none. */
    int on(Path folder, Work work) throws Exception {
        try (SingleInstance claim = SingleInstance.forCommand(folder); LogFile log = LogFile.open(folder); Unit unit = Unit.open(folder)) {
            return work.on(unit).code();
        }
    }

    /** As {@link #on}, but refuses a folder that holds no records yet, and leaves it as it is. */
    int onKept(Path folder, Work work) throws Exception {
        if (!keeps(folder)) {
            throw new LaunchException("数据文件夹里还没有台账数据：" + folder + "。请先导入，或用 --data 指定另一个文件夹。");
        }
        return on(folder, work);
    }

    /** Runs {@code work} on a unit that holds nothing, in a passing folder that is gone afterwards. */
    int onScratch(Work work) throws Exception {
        Path passing = Files.createTempDirectory("dangwu-scratch");
        try (Unit unit = Unit.open(passing)) {
            return work.on(unit).code();
        } finally {
            remove(passing);
        }
    }

    /** Whether {@code folder} holds records. */
    boolean keeps(Path folder) {
        return new DatabaseFile(folder).exists();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The user's own data folder. */
    Path ownFolder() {
        return DataFolders.ofThisUser().own();
    }

    /** The sample unit's folder. */
    Path sampleFolder() {
        return DataFolders.ofThisUser().sample();
    }

    /** A line of the result, for a person. */
    void result(String line) {
        streams.out().println(line);
    }

    /** A line said to the person, beside the result. */
    void say(String sentence) {
        streams.err().println(sentence);
    }

    /** The whole result, for a program: nothing else goes to stdout then. */
    void json(Object result) throws IOException {
        streams.json().println(mapper.writeValueAsString(result));
    }
}
