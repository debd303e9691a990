package dangwu.front.cli;

import dangwu.front.launch.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program as a command: what it says about itself. The commands proper are added to it as subcommands. */
@Command(name = "dangwu", versionProvider = ProgramCommand.Version.class,
        description = "党务台账：一个单位的党务资料。不带参数时打开窗口，带命令时在命令行运行。")
final class ProgramCommand {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "显示这份说明。")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "显示版本。")
    private boolean version;

    /** One line: name and version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {ProgramVersion.NAME + " " + ProgramVersion.number()};
        }
    }
}
