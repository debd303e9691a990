package dangwu.kit.exchange;

/** Turns the type, style and value of a cell's XML into a cell. */
final class XlsxCells {
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean date1904;

    XlsxCells(XlsxStrings strings, XlsxStyles styles, boolean date1904) {
        this.strings = strings;
        this.styles = styles;
        this.date1904 = date1904;
    }

    Cell cell(int row, int column, String type, int style, boolean formula, CharSequence value) {
        Cell cell = content(row, column, type == null ? "n" : type, style, formula, value);
        return formula && !cell.formula() ? cell.asFormula() : cell;
    }

    private Cell content(int row, int column, String type, int style, boolean formula, CharSequence value) {
        String text = value.toString();
        return switch (type) {
            case "s" -> Cell.text(row, column, strings.at(XlsxSheet.number(text.strip())));
            case "str", "inlineStr", "d" -> Cell.text(row, column, XlsxEscapes.decode(text));
            case "b" -> text.isBlank() ? empty(row, column, formula) : Cell.bool(row, column, XlsxSheet.isTrue(text.strip()));
            case "e" -> Cell.error(row, column, text.strip());
            default -> text.isBlank() ? empty(row, column, formula) : number(row, column, text, style);
        };
    }

    private static Cell empty(int row, int column, boolean formula) {
        return formula ? Cell.uncalculated(row, column) : Cell.blank(row, column);
    }

    private Cell number(int row, int column, String text, int style) {
        try {
            return Cell.number(row, column, Double.parseDouble(text.strip()), styles.isDate(style), date1904);
        } catch (NumberFormatException e) {
            throw Refusal.damaged(e);
        }
    }
}
