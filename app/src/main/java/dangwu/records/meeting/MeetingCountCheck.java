package dangwu.records.meeting;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the counts of meetings by month against the meetings; they agree unless the file was damaged or changed from outside. */
public final class MeetingCountCheck {

    private final Database database;
    private final OrganizationRepository organizations;

    public MeetingCountCheck(Database database, OrganizationRepository organizations) {
        this.database = database;
        this.organizations = organizations;
    }

    private record Key(YearMonth month, long organizationId, MeetingKind kind, int belongsToYear) {

        static Key of(MatrixCell cell) {
            return new Key(cell.month(), cell.organizationId(), cell.kind(), cell.belongsToYear());
        }
    }

    /** A Chinese sentence for each cell that is counted wrong; empty when there is none. */
    public List<String> run() {
        return database.read(sql -> {
            OrganizationTree tree = organizations.tree(sql);
            Map<Key, MatrixCell> counted = byKey(MatrixRepository.counted(sql));
            Map<Key, MatrixCell> recounted = byKey(MatrixRepository.recounted(sql));
            Map<String, Key> wrong = new HashMap<>();
            counted.keySet().forEach(key -> note(wrong, key, counted.get(key), recounted.get(key), tree));
            recounted.keySet().forEach(key -> note(wrong, key, counted.get(key), recounted.get(key), tree));
            return List.copyOf(new TreeSet<>(wrong.keySet()));
        });
    }

    /**
     * Counts everything anew.
     *
     * @param wrong how many cells were counted wrong
     */
    public void mend(int wrong) {
        database.write("重新汇总会议次数", scope -> {
            MatrixRepository.recount(scope);
            scope.audit(AuditChange.between("meeting_count", 0, "会议次数汇总", Map.of("与记录不符", wrong + "处"), Map.of("与记录不符", "0处")));
            return null;
        });
    }

    private static Map<Key, MatrixCell> byKey(List<MatrixCell> cells) {
        return cells.stream().collect(Collectors.toMap(Key::of, Function.identity()));
    }

    private static void note(Map<String, Key> wrong, Key key, MatrixCell counted, MatrixCell recounted, OrganizationTree tree) {
        if (!Objects.equals(counted, recounted)) {
            String name = tree.find(key.organizationId()).map(organization -> organization.displayName()).orElse("已删除的组织");
            wrong.put(key.month().getYear() + "年" + key.month().getMonthValue() + "月“" + name + "”" + key.kind().label() + "的汇总数与会议记录不符（汇总" + words(counted) + "，记录"
                    + words(recounted) + "）。", key);
        }
    }

    private static String words(MatrixCell cell) {
        return cell == null ? "没有" : cell.held() + "次" + (cell.drafts() == 0 ? "" : "、草稿" + cell.drafts() + "份") + "、应到" + cell.due() + "人次、实到" + cell.present() + "人次";
    }
}
