package dangwu.kit.exchange;

/**
 * A sheet of a workbook.
 *
 * @param index  place in the workbook, from 0
 * @param name   its name
 * @param hidden whether it is hidden
 */
public record SheetInfo(int index, String name, boolean hidden) {}
