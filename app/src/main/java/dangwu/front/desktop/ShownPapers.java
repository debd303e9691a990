package dangwu.front.desktop;

import dangwu.front.desktop.files.OfficeProgress;
import dangwu.kit.office.FileTroubleException;
import dangwu.kit.office.Format;
import dangwu.kit.office.PaperFiles;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.ui.Progress;
import dangwu.records.member.ShownExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Writes a table just as a screen shows it, in the format that the file's name asks for. */
final class ShownPapers implements ShownExport {

    private final Collection<? extends PaperWriter> writers;

    /** Writes by {@code writers}, one for each format. */
    ShownPapers(Collection<? extends PaperWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    @Override
    public void write(Shown shown, Path target, Progress progress) throws IOException {
        PaperFiles.save(ShownPaper.of(shown), target, writer(target), new OfficeProgress(progress));
    }

    private PaperWriter writer(Path target) throws FileTroubleException {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        return writers.stream().filter(writer -> name.endsWith("." + writer.format().extension())).findFirst().map(PaperWriter.class::cast)
                .orElseThrow(() -> new FileTroubleException("“" + target.getFileName() + "”的扩展名应是 " + String.join("、",
                        List.of(Format.values()).stream().map(Format::extension).toList()) + " 之一。", null));
    }
}
