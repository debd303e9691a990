package dangwu.front.cli;

import dangwu.front.launch.ExitStatus;
import dangwu.front.launch.LaunchException;
import dangwu.front.launch.StandardStreams;
import dangwu.front.launch.WindowOpener;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import dangwu.kit.exchange.UnreadableFileException;
import dangwu.kit.office.FileTroubleException;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program without a window: one command, its result on stdout, its messages on stderr, and an exit status. */
public final class CommandLineProgram {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private final StandardStreams streams;
    private final CommandLine commands;

    /**
     * @param streams where results and messages go
     * @param windows opens the window, for the one command that does
     */
    public CommandLineProgram(StandardStreams streams, WindowOpener windows) {
        this.streams = streams;
        Session session = new Session(streams);
        this.commands = new CommandLine(new ProgramCommand())
                .addSubcommand(new DemoCommand(session, windows))
                .addSubcommand(new TemplateCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .setOut(new PrintWriter(streams.out(), true))
                .setErr(new PrintWriter(streams.err(), true))
                .setUsageHelpLongOptionsMaxWidth(40)
                .setParameterExceptionHandler((wrong, arguments) -> wrongUsage(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        UsageWords.translate(commands);
    }

    /**
     * Runs one command.
     *
     * @param arguments at least one
     * @return the exit status, see {@link ExitStatus}
     */
    public int run(String... arguments) {
        return commands.execute(arguments);
    }

    private int wrongUsage(ParameterException wrong) {
        streams.err().println(UsageWords.sentence(wrong) + "用法见 dangwu --help。");
        return ExitStatus.WRONG_USAGE.code();
    }

    private int failed(Exception failure) {
        if (failure instanceof LaunchException known) {
            streams.err().println(known.getMessage());
            return known.status().code();
        }
        if (failure instanceof StoreException || failure instanceof RefusedException || failure instanceof UnreadableFileException
                || failure instanceof FileTroubleException) {
            streams.err().println(failure.getMessage());
            return ExitStatus.FAILED.code();
        }
        LOG.error("A command failed", failure);
        streams.err().println("命令没有完成，出错的细节记在数据文件夹的 logs 里：" + failure.getMessage());
        return ExitStatus.FAILED.code();
    }
}
