package dangwu.kit.exchange;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/** An open workbook. Its rows are streamed: only the texts that many cells share are kept in memory. */
public interface SheetFile extends Closeable {

    /** The file. */
    Path path();

    /** Its sheets in order. */
    List<SheetInfo> sheets();

    /**
     * Shows all sheets to the visitor.
     *
     * @throws UnreadableFileException if the file turns out to be damaged or too large; what the visitor throws passes through
     */
    void read(SheetVisitor visitor) throws UnreadableFileException;

    /** Lets go of the file; nothing can be done about a failure here. */
    @Override
    void close();
}
