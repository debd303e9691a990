package dangwu.kit.office;

import java.util.List;

/**
 * The line below a table where people sign: 负责人(签字)：   审核人：   填表人：   联系电话：. The labels are spread over the width.
 * It never stands alone on a page: it keeps the last rows of the table above it.
 */
public record SignatureLine(List<String> labels) implements Block {
    public SignatureLine {
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a signature line needs a label");
        }
    }

    public static SignatureLine of(String... labels) {
        return new SignatureLine(List.of(labels));
    }

    /** The four signatures under a ledger. */
    public static SignatureLine ledger() {
        return of("负责人(签字)：", "审核人：", "填表人：", "联系电话：");
    }
}
