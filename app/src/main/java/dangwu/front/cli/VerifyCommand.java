package dangwu.front.cli;

import dangwu.front.launch.ExitStatus;
import dangwu.front.wiring.Unit;
import dangwu.kit.db.StoreCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: whether the records can be read to the end and do not contradict each other. */
@Command(name = "verify", description = "检查台账数据是否完好：逐行读一遍，并核对互相矛盾的记录。不改动任何数据。")
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
        if (common.json()) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("ok", problems.isEmpty());
            result.put("rows", store.rows());
            result.put("problems", problems);
            session.json(result);
        } else {
            long rows = store.rows().values().stream().mapToLong(Long::longValue).sum();
            session.result("读取 " + store.rows().size() + " 张表、" + rows + " 行记录，" + (problems.isEmpty() ? "数据完好。" : "发现 " + problems.size() + " 个问题。"));
        }
        problems.forEach(session::say);
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
