package dangwu.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.DatabaseFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditRepositoryTest {

    @TempDir
    Path folder;
    private Database database;
    private AuditRepository audits;

    @BeforeEach
    void open() {
        database = Database.open(new DatabaseFile(folder), "测试员");
        audits = new AuditRepository(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tellsWhoChangedWhatTheNewestFirst() {
        write("新增物品", AuditChange.between("thing", 7, "甲", Map.of(), Map.of("名称", "甲")));
        write("修改物品", AuditChange.between("thing", 7, "乙", Map.of("名称", "甲", "备注", "旧"), Map.of("名称", "乙")));
        List<AuditEntry> entries = audits.of("thing", 7, 10);
        assertThat(entries).extracting(AuditEntry::act, AuditEntry::actor, AuditEntry::subjectName, AuditEntry::kind)
                .containsExactly(tuple("修改物品", "测试员", "乙", AuditChange.Kind.CHANGED), tuple("新增物品", "测试员", "甲", AuditChange.Kind.ADDED));
        assertThat(entries.get(0).deltas()).containsExactlyInAnyOrder(new AuditChange.Delta("名称", "甲", "乙"), new AuditChange.Delta("备注", "旧", null));
    }

    @Test
    void keepsRecordsAndSortsApart() {
        write("改", AuditChange.between("thing", 7, "甲", Map.of(), Map.of("名称", "甲")));
        write("改", AuditChange.between("thing", 8, "乙", Map.of(), Map.of("名称", "乙")));
        write("改", AuditChange.between("other", 7, "丙", Map.of(), Map.of("名称", "丙")));
        assertThat(audits.of("thing", 7, 10)).extracting(AuditEntry::subjectName).containsExactly("甲");
        assertThat(audits.of("thing", List.of(7L, 8L), 10)).extracting(AuditEntry::subjectName).containsExactly("乙", "甲");
        assertThat(audits.of("thing", List.of(), 10)).isEmpty();
        assertThat(audits.of("thing", 99, 10)).isEmpty();
        assertThat(audits.latest(2)).extracting(AuditEntry::subjectName).containsExactly("丙", "乙");
    }

    @Test
    void entriesOfOneActShareItsNumber() {
        database.write("一次改两条", scope -> {
            scope.audit(AuditChange.between("thing", 1, "甲", Map.of(), Map.of("名称", "甲")));
            scope.audit(AuditChange.between("thing", 2, "乙", Map.of(), Map.of("名称", "乙")));
            return null;
        });
        assertThat(audits.latest(5)).hasSize(2).extracting(AuditEntry::actId).containsOnly(audits.latest(1).get(0).actId());
    }

    @Test
    void anActThatGoesOnIsOneEntry() {
        goOn("保存草稿", AuditChange.between("thing", 7, "甲", Map.of(), Map.of("名称", "甲")));
        goOn("保存草稿", AuditChange.between("thing", 7, "乙", Map.of("名称", "甲"), Map.of("名称", "乙", "备注", "新")));
        goOn("保存草稿", AuditChange.between("thing", 7, "乙", Map.of("名称", "乙", "备注", "新"), Map.of("名称", "乙")));
        assertThat(audits.latest(9)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(AuditChange.Kind.ADDED);
            assertThat(entry.subjectName()).isEqualTo("乙");
            assertThat(entry.deltas()).containsExactly(new AuditChange.Delta("名称", null, "乙"));
        });
    }

    @Test
    void whatComesBetweenEndsWhatWentOn() {
        AuditChange change = AuditChange.between("thing", 7, "甲", Map.of("名称", "旧"), Map.of("名称", "新"));
        goOn("保存草稿", change);
        goOn("保存草稿", AuditChange.between("other", 7, "丙", Map.of("名称", "旧"), Map.of("名称", "新")));
        goOn("保存草稿", AuditChange.between("thing", 8, "丁", Map.of("名称", "旧"), Map.of("名称", "新")));
        assertThat(audits.latest(9)).hasSize(3);
        write("登记", change);
        goOn("保存草稿", change);
        write("保存草稿", change);
        assertThat(audits.of("thing", 7, 9)).extracting(AuditEntry::act).containsExactly("保存草稿", "保存草稿", "登记", "保存草稿");
    }

    @Test
    void anotherSittingOrPersonBeginsAnew() {
        AuditChange change = AuditChange.between("thing", 7, "甲", Map.of("名称", "旧"), Map.of("名称", "新"));
        goOn("保存草稿", change);
        for (String actor : List.of("测试员", "另一人")) {
            database.close();
            database = Database.open(new DatabaseFile(folder), actor);
            audits = new AuditRepository(database);
            goOn("保存草稿", change);
        }
        assertThat(audits.latest(9)).extracting(AuditEntry::actor).containsExactly("另一人", "测试员", "测试员");
    }

    @Test
    void aRemovalNeverGoesOn() {
        AuditChange removed = AuditChange.between("thing", 7, "甲", Map.of("名称", "甲"), Map.of());
        assertThatThrownBy(() -> goOn("删", removed)).isInstanceOf(IllegalArgumentException.class);
        write("删", removed);
        goOn("删", AuditChange.between("thing", 7, "甲", Map.of("名称", "旧"), Map.of("名称", "新")));
        assertThat(audits.latest(9)).hasSize(2);
    }

    private void goOn(String act, AuditChange change) {
        database.write(act, scope -> {
            scope.auditOn(change);
            return null;
        });
    }

    private void write(String act, AuditChange change) {
        database.write(act, scope -> {
            scope.audit(change);
            return null;
        });
    }
}
