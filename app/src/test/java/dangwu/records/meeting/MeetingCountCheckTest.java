package dangwu.records.meeting;

import static dangwu.records.MeetingFixture.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.db.AuditChange;
import dangwu.records.MeetingFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingCountCheckTest {

    @Test
    void aWrongCountIsSaidAndMended(@TempDir Path folder) {
        try (MeetingFixture unit = new MeetingFixture(folder)) {
            MeetingCountCheck check = new MeetingCountCheck(unit.records.database, unit.records.organizations);
            assertThat(check.run()).isEmpty();
            unit.service.complete(unit.assembly());
            unit.service.complete(unit.filled(MeetingKind.PARTY_LECTURE, unit.second));
            unit.service.saveDraft(unit.filled(MeetingKind.PARTY_LECTURE, unit.second, DAY.plusDays(1)));
            assertThat(check.run()).isEmpty();
            List<MatrixCell> right = unit.meetings.matrix(DAY, DAY);
            change(unit, "update MEETING_COUNT set HELD_COUNT = 3 where KIND = 'BRANCH_GENERAL_MEETING'");
            change(unit, "delete from MEETING_COUNT where KIND = 'PARTY_LECTURE'");
            change(unit, "insert into MEETING_COUNT values (24300, " + unit.second.id() + ", 'PARTY_LECTURE', 2025, 1, 1, 0, 5, 5)");
            assertThat(check.run()).containsExactly(
                    "2025年1月“第二党支部”党课的汇总数与会议记录不符（汇总1次、应到5人次、实到5人次，记录没有）。",
                    "2026年3月“第一党支部”支部党员大会的汇总数与会议记录不符（汇总3次、草稿-2份、应到25人次、实到23人次，记录1次、应到25人次、实到23人次）。",
                    "2026年3月“第二党支部”党课的汇总数与会议记录不符（汇总没有，记录1次、草稿1份、应到5人次、实到5人次）。");
            check.mend(3);
            assertThat(check.run()).isEmpty();
            assertThat(unit.meetings.matrix(DAY, DAY)).isEqualTo(right);
        }
    }

    private static void change(MeetingFixture unit, String statement) {
        unit.records.database.write("改动", scope -> {
            scope.audit(AuditChange.between("test", 1, "改动", Map.of(), Map.of("语句", statement)));
            return scope.sql().execute(statement);
        });
    }
}
