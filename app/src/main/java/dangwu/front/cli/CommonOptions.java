package dangwu.front.cli;

import dangwu.front.launch.DataFolders;
import dangwu.front.launch.LaunchException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command that works on records understands. */
final class CommonOptions {

    @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹；不写时用本用户自己的数据文件夹。")
    private String data;

    @Option(names = "--json", description = "标准输出只写一份 JSON 结果，供其他程序读取。")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "显示这份说明。")
    private boolean help;

    /** The folder asked for, or {@code otherwise} when none was. */
    Path folder(Path otherwise) throws LaunchException {
        return data == null ? otherwise : DataFolders.ofThisUser().given(data);
    }

    boolean json() {
        return json;
    }
}
