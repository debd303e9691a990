package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the import screen says of a plan and of what came of it. */
final class ImportWords {

    private final String kind;
    private final String measure;

    ImportWords(ImportOffer offer) {
        kind = offer.kind().name();
        measure = offer.measure();
    }

    /** The counts of {@code plan} in a sentence. */
    String summary(ImportPlan<?> plan) {
        return "读取 " + plan.read() + " 行：新增 " + plan.added() + "，修改 " + plan.changed() + "，无变化 " + plan.unchanged() + "，不能导入 " + plan.rejectedRows();
    }

    /** Exactly what the button that writes will do. */
    String act(ImportPlan<?> plan, boolean skipBad) {
        int bad = plan.rejectedRows();
        return "导入 " + rows(plan) + " " + measure + (bad > 0 && skipBad ? "，跳过 " + bad + " 行" : "");
    }

    /** Why that button cannot be pressed; empty: it can. */
    String whyNot(ImportPlan<?> plan, boolean skipBad, boolean rereadNeeded) {
        int bad = plan.rejectedRows();
        return rereadNeeded ? "您改了选择，请先按新的选择重新读取。" : bad > 0 && !skipBad ? "有 " + bad + " 行不能导入。请勾选“跳过有问题的行”，或改好表格后重新读取。"
                : rows(plan) == 0 ? "没有要写入的内容，表格中的内容台账里都已有了。" : "";
    }

    /** What was done. */
    String result(ImportResult done) {
        List<String> parts = new ArrayList<>();
        parts.add("已导入" + kind + "：新增 " + done.added() + " " + measure);
        parts.add("修改 " + done.updated() + " " + measure);
        long skipped = done.rejections().stream().map(bad -> bad.sheet() + "/" + bad.row()).distinct().count();
        if (skipped > 0) {
            parts.add("跳过 " + skipped + " 行");
        }
        return String.join("，", parts) + "。";
    }

    /** Why it did not go on; whatever has no words of its own for the person gets some. */
    String trouble(Throwable cause, boolean writing) {
        return Optional.ofNullable(cause.getMessage()).filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                .orElse(writing ? "导入没有完成，台账没有改动。请再试一次。" : "这份文件没有读成，台账没有改动。请再试一次，或换一份文件。");
    }

    private static int rows(ImportPlan<?> plan) {
        return plan.added() + plan.changed();
    }
}
