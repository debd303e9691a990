package dangwu.front.cli;

import dangwu.front.launch.ExitStatus;
import dangwu.front.wiring.Unit;
import dangwu.kit.attachment.AttachmentCheck;
import dangwu.kit.db.StoreCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: whether the records can be read to the end and do not contradict each other, and every attachment is there and whole. */
@Command(name = "verify", description = "检查台账数据是否完好：逐行读一遍，核对互相矛盾的记录和每个附件文件。不改动任何数据。")
final class VerifyCommand implements Callable<Integer> {

    private final Session session;
    @Mixin
    private CommonOptions common;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return session.onKept(common.folder(session.ownFolder()), this::verify);
    }

    private ExitStatus verify(Unit unit) throws IOException {
        StoreCheck.Result store = new StoreCheck(unit.database()).run();
        List<String> problems = new ArrayList<>(store.problems());
        if (problems.isEmpty()) {
            problems.addAll(unit.membershipCheck().run());
        }
        AttachmentCheck.Result files = store.problems().isEmpty() ? unit.attachmentCheck() : new AttachmentCheck.Result(0, List.of());
        problems.addAll(files.problems());
        if (common.json()) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("ok", problems.isEmpty());
            result.put("rows", store.rows());
            result.put("attachments", files.files());
            result.put("problems", problems);
            session.json(result);
        } else {
            long rows = store.rows().values().stream().mapToLong(Long::longValue).sum();
            session.result("读取 " + store.rows().size() + " 张表、" + rows + " 行记录" + (files.files() == 0 ? "" : "、" + files.files() + " 个附件文件") + "，" + (problems.isEmpty() ? "数据完好。" : "发现 " + problems.size() + " 个问题。"));
        }
        problems.forEach(session::say);
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
