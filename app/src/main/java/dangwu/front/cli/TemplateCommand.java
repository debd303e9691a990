package dangwu.front.cli;

import dangwu.front.launch.ExitStatus;
import dangwu.front.launch.LaunchException;
import dangwu.front.wiring.Imports;
import dangwu.front.wiring.Unit;
import dangwu.kit.exchange.Importer;
import dangwu.kit.exchange.TemplateWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code template}: a blank sheet to fill in for an import, with the unit's own columns where it has some. */
@Command(name = "template", description = "生成供填写的空白导入表。")
final class TemplateCommand implements Callable<Integer> {

    private final Session session;
    @Mixin
    private CommonOptions common;
    @Parameters(index = "0", paramLabel = "种类", description = "organizations（党组织）、members（党员）、meetings（会议）、pay-items（工资项目）、dues-bases（党费基数）或 dues（党费收缴）。")
    private String kind;
    @Parameters(index = "1", paramLabel = "文件.xlsx", description = "写到哪里。")
    private Path file;
    @Spec
    private CommandSpec spec;

    TemplateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file)) {
            throw new LaunchException("“" + file + "”已经存在，请换一个文件名。");
        }
        Path folder = common.folder(session.ownFolder());
        // The sheet is the same for every unit that has no own columns; nothing is made in a data folder for it.
        return session.keeps(folder) ? session.on(folder, this::write) : session.onScratch(this::write);
    }

    private ExitStatus write(Unit unit) throws Exception {
        Importer<?> importer = unit.imports().find(kind).map(Imports.Kind::importer).orElseThrow(
                () -> new ParameterException(spec.commandLine(), "没有“" + kind + "”这种导入表，可以是：" + unit.imports().names()));
        new TemplateWriter().write(file, importer.kind(), importer.blankSheet());
        if (common.json()) {
            session.json(Map.of("written", List.of(file.toString())));
        } else {
            session.result(file.toString());
        }
        return ExitStatus.DONE;
    }
}
