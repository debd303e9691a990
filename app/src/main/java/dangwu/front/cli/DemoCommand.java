package dangwu.front.cli;

import dangwu.front.launch.ExitStatus;
import dangwu.front.launch.LaunchException;
import dangwu.front.launch.WindowOpener;
import dangwu.front.sample.SampleUnit;
import dangwu.front.wiring.Unit;
import dangwu.kit.db.DatabaseFile;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Format;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: the sample unit, in the window or as its ledgers. It lives in a data folder of its own. */
@Command(name = "demo", description = "打开示例单位；写了 --out 时不开窗口，把它的全部台账写到文件夹里。")
final class DemoCommand implements Callable<Integer> {

    private final Session session;
    private final WindowOpener windows;
    @Mixin
    private CommonOptions common;
    @Option(names = "--out", paramLabel = "文件夹", description = "把全部台账写到这里。")
    private Path out;
    @Option(names = "--without-display", paramLabel = "文件夹", description = "没有显示器时，把全部台账写到这里。")
    private Path withoutDisplay;

    DemoCommand(Session session, WindowOpener windows) {
        this.session = session;
        this.windows = windows;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = common.folder(session.sampleFolder());
        if (out != null) {
            return write(folder, out);
        }
        try {
            prepare(folder);
            windows.open(folder);
            return ExitStatus.DONE.code();
        } catch (LaunchException e) {
            if (e.status() != ExitStatus.NO_DISPLAY || withoutDisplay == null) {
                throw e;
            }
            session.say(e.getMessage().replaceFirst("。?$", "；") + "改为把示例单位的台账写到 " + withoutDisplay + "。");
            return write(folder, withoutDisplay);
        }
    }

    /** A window that already has the folder open has filled it. */
    private void prepare(Path folder) throws Exception {
        if (!new DatabaseFile(folder).exists()) {
            session.on(folder, unit -> {
                fill(unit);
                return ExitStatus.DONE;
            });
        }
    }

    private int write(Path folder, Path target) throws Exception {
        return session.on(folder, unit -> {
            fill(unit);
            LedgerExport export = new LedgerExport(session, common.json());
            return export.write(unit, unit.ledgers().all(), LedgerRequest.asOf(SampleUnit.AS_OF), null, target, ledger -> EnumSet.allOf(Format.class));
        });
    }

    private static void fill(Unit unit) {
        if (unit.organizations().tree().all().isEmpty()) {
            unit.fillWithSample();
        }
    }
}
