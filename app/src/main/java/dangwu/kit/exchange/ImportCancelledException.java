package dangwu.kit.exchange;

/** The person stopped the import; nothing was written. */
public final class ImportCancelledException extends RuntimeException {

    /** With the sentence for the person. */
    public ImportCancelledException() {
        super("导入已取消，没有写入任何内容。", null, false, false);
    }
}
