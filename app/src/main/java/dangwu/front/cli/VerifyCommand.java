package dangwu.front.cli;

import dangwu.front.launch.ExitStatus;
import dangwu.front.wiring.Unit;
import dangwu.kit.attachment.AttachmentCheck;
import dangwu.kit.db.StoreCheck;
import dangwu.records.meeting.MeetingCountCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verify}: whether the records can be read to the end and do not contradict each other, and every attachment is there and whole. */
@Command(name = "verify", description = "检查台账数据是否完好：逐行读一遍，核对互相矛盾的记录和每个附件文件。不写 --mend 时不改动任何数据。")
final class VerifyCommand implements Callable<Integer> {

    private final Session session;
    @Mixin
    private CommonOptions common;
    @Option(names = "--mend", description = "会议次数的汇总与会议记录不符时，按记录重新汇总。")
    private boolean mend;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return session.onKept(common.folder(session.ownFolder()), this::verify);
    }

    private List<String> counts(MeetingCountCheck check) {
        List<String> wrong = check.run();
        if (wrong.isEmpty()) {
            return wrong;
        }
        if (!mend) {
            session.say("会议次数的汇总与会议记录不符，可以用 dangwu verify --mend 按记录重新汇总，会议记录本身不受影响。");
            return wrong;
        }
        check.mend(wrong.size());
        session.say("会议次数的汇总有" + wrong.size() + "处与会议记录不符，已按记录重新汇总。");
        return check.run();
    }

    private ExitStatus verify(Unit unit) throws IOException {
        StoreCheck.Result store = new StoreCheck(unit.database()).run();
        List<String> problems = new ArrayList<>(store.problems());
        if (problems.isEmpty()) {
            problems.addAll(unit.membershipCheck().run());
            problems.addAll(counts(unit.meetingCountCheck()));
            problems.addAll(unit.dues().money().check().run());
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
