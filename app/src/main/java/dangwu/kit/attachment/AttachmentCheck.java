package dangwu.kit.attachment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Looks whether the file of every attachment is there and holds what was kept. Reads them all to their end. */
public final class AttachmentCheck {

    private final AttachmentFolder folder;
    private final AttachmentRepository attachments;

    AttachmentCheck(AttachmentFolder folder, AttachmentRepository attachments) {
        this.folder = folder;
        this.attachments = attachments;
    }

    /**
     * What was found.
     *
     * @param files    encrypted files looked at
     * @param problems a Chinese sentence for each attachment whose file is gone or damaged
     */
    public record Result(int files, List<String> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads everything; memory stays small however much there is.
     *
     * @param owner what the clerk calls the record that an attachment belongs to, e.g. "张三的照片"; empty where nobody knows
     */
    public Result run(Function<Attachment, String> owner) {
        Map<String, List<Attachment>> byFile = new LinkedHashMap<>();
        attachments.all().forEach(row -> byFile.computeIfAbsent(row.storedAs(), file -> new ArrayList<>()).add(row));
        List<String> problems = new ArrayList<>();
        for (List<Attachment> rows : byFile.values()) {
            String trouble = trouble(rows.get(0));
            for (Attachment row : trouble.isEmpty() ? List.<Attachment>of() : rows) {
                String whose = owner.apply(row);
                problems.add((whose.isEmpty() ? "" : whose + "：") + "附件“" + row.fileName() + "”" + trouble + "，请从备份中恢复，或移除后重新添加。");
            }
        }
        return new Result(byFile.size(), problems);
    }

    private String trouble(Attachment row) {
        if (!folder.has(row.storedAs())) {
            return "的文件已不在附件文件夹中";
        }
        return folder.whole(row) ? "" : "的文件已损坏";
    }
}
