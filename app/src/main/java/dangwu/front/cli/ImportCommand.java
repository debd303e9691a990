package dangwu.front.cli;

import dangwu.front.launch.ExitStatus;
import dangwu.front.wiring.Imports;
import dangwu.front.wiring.Unit;
import dangwu.kit.exchange.ImportPreview;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportResult;
import dangwu.kit.exchange.Rejection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: rows of a spreadsheet into the records; all of them or, with rejected rows, none unless told to skip those. */
@Command(name = "import", description = "从 Excel 表导入。有不能导入的行时，不加 --skip-bad 就什么也不写入。")
final class ImportCommand implements Callable<Integer> {

    private final Session session;
    @Mixin
    private CommonOptions common;
    @Parameters(index = "0", paramLabel = "种类", description = "organizations（党组织）、members（党员）、meetings（会议）、pay-items（工资项目）、dues-bases（党费基数）或 dues（党费收缴）。")
    private String kind;
    @Parameters(index = "1", paramLabel = "文件", description = "xlsx 或 xls。")
    private Path file;
    @Option(names = "--dry-run", description = "只检查和比较，不写入。")
    private boolean dryRun;
    @Option(names = "--skip-bad", description = "跳过不能导入的行，导入其余的行。")
    private boolean skipBad;
    @Spec
    private CommandSpec spec;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = common.folder(session.ownFolder());
        return session.keeps(folder) ? session.on(folder, unit -> run(found(unit))) : session.onScratch(unit -> start(found(unit), folder));
    }

    private Imports.Kind<?> found(Unit unit) {
        return unit.imports().find(kind).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "没有“" + kind + "”这种导入，可以导入的有：" + unit.imports().names()));
    }

    private <P> ExitStatus run(Imports.Kind<P> found) throws Exception {
        ImportPreview<P> preview = found.job().preview(file, Map.of(), ImportProgress.NONE);
        return report(preview, dryRun ? ImportResult.of(preview.plan(), false) : found.job().apply(preview, skipBad, ImportProgress.NONE));
    }

    /** Into a folder without records: they are made only when there is something to write, so that a failed import leaves no trace. */
    private <P> ExitStatus start(Imports.Kind<P> scratch, Path folder) throws Exception {
        ImportPreview<P> preview = scratch.job().preview(file, Map.of(), ImportProgress.NONE);
        if (dryRun || !preview.mayApply(skipBad) || preview.plan().toWrite().isEmpty()) {
            return report(preview, dryRun ? ImportResult.of(preview.plan(), false) : scratch.job().apply(preview, skipBad, ImportProgress.NONE));
        }
        AtomicReference<ExitStatus> status = new AtomicReference<>();
        session.on(folder, unit -> {
            status.set(report(preview, unit.imports().same(scratch).job().apply(preview, skipBad, ImportProgress.NONE)));
            return status.get();
        });
        return status.get();
    }

    private ExitStatus report(ImportPreview<?> preview, ImportResult result) throws IOException {
        preview.sheet().unmatched().stream().filter(column -> column.reason().isEmpty()).forEach(column -> session.say("工作表“" + column.sheet() + "”："
                + column.letter() + "列“" + column.header() + "”不是已知的栏目，没有读取；可在窗口中导入时对应到栏目，以后会记住"));
        preview.plan().notes().forEach(session::say);
        result.rejections().stream().map(Rejection::sentence).forEach(session::say);
        if (common.json()) {
            session.json(result.toMap());
        } else {
            session.result(summary(result));
        }
        if (result.rejections().isEmpty()) {
            return ExitStatus.DONE;
        }
        return skipBad ? ExitStatus.IN_PART : ExitStatus.FAILED;
    }

    private String summary(ImportResult result) {
        long rows = result.rejections().stream().map(bad -> bad.sheet() + "\n" + bad.row()).distinct().count();
        String figures = "读取 " + result.read() + " 行：新增 " + result.added() + "，修改 " + result.updated() + "，无变化 " + result.unchanged()
                + "，不能导入 " + rows + "。";
        if (dryRun) {
            return figures + "这是试算，没有写入。";
        }
        return result.written() ? figures : figures + "没有写入任何一行；改正后重新导入，或加 --skip-bad 跳过这些行。";
    }
}
