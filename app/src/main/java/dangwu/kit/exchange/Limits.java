package dangwu.kit.exchange;

/**
 * How much of a file is taken into memory before it is refused.
 *
 * @param fileBytes     size of the file
 * @param unpackedBytes size of one packed part when unpacked
 * @param smallPart     the same for the parts that are read at once (styles, relations)
 * @param entries       packed parts
 * @param sheets        sheets
 * @param rows          highest row number
 * @param cells         cells with content, all sheets together
 * @param textChars     characters of text, all sheets together
 */
public record Limits(long fileBytes, long unpackedBytes, long smallPart, int entries, int sheets, int rows, int cells, long textChars) {
    private static final long MB = 1L << 20;

    /** Enough for 100,000 rows of 20 columns. */
    public static Limits standard() {
        return new Limits(64 * MB, 512 * MB, 16 * MB, 2_000, 255, 1_048_576, 2_500_000, 30_000_000);
    }
}
