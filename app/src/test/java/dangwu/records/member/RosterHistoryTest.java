package dangwu.records.member;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.db.AuditChange;
import dangwu.records.RecordsFixture;
import dangwu.records.SmallUnit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterHistoryTest {

    @TempDir
    Path folder;

    @Test
    void everyDaysRosterIsThatOfTheRecords() {
        try (SmallUnit small = new SmallUnit(folder)) {
            RecordsFixture records = small.records;
            long mover = small.enrol("周移", small.first, small.groupOne, Map.of()).id();
            long stayer = small.enrol("吴定", small.second, null, Map.of()).id();
            records.database.write("移动", scope -> {
                Affiliation first = records.memberships.affiliations(scope.sql(), mover).get(0);
                records.memberships.update(scope, first.ended(LocalDate.of(2020, 6, 30), null, null));
                records.memberships.add(scope, List.of(new Affiliation(0, mover, small.second.id(), LocalDate.of(2020, 7, 1), null, null, null, null)));
                GroupAssignment group = records.memberships.groups(scope.sql(), mover).get(0);
                records.memberships.update(scope, group.ended(LocalDate.of(2020, 6, 30)));
                records.memberships.replaceStandings(scope, Map.of(stayer, List.of(
                        new Standing(MemberCategory.PROBATIONARY, MembershipStatus.NORMAL, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), null),
                        new Standing(MemberCategory.FULL, MembershipStatus.NORMAL, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 3, 31), null),
                        new Standing(MemberCategory.FULL, MembershipStatus.SUSPENDED, LocalDate.of(2021, 4, 1), null, "党委决定"))));
                scope.audit(AuditChange.between("member", mover, "周移", Map.of(), Map.of("党支部", "第二党支部")));
                return null;
            });
            RosterHistory history = records.database.read(sql -> new RosterHistory(records.organizations.tree(sql), records.memberships.files(sql)));
            for (LocalDate day : days()) {
                Roster asked = records.memberships.roster(day);
                assertThat(history.on(day).entries()).as(day.toString()).containsExactlyInAnyOrderElementsOf(asked.entries());
                assertThat(history.on(day).tree().all()).isEqualTo(asked.tree().all());
            }
            LocalDate border = LocalDate.of(2020, 6, 30);
            assertThat(history.on(border).find(mover).orElseThrow().branchId()).isEqualTo(small.first.id());
            assertThat(history.on(border.plusDays(1)).find(mover).orElseThrow().branchId()).isEqualTo(small.second.id());
            assertThat(history.on(LocalDate.of(2018, 12, 31)).find(stayer)).isEmpty();
        }
    }

    /** Each day on which something changes with those around it, and some from everywhere between. */
    private static List<LocalDate> days() {
        Stream<LocalDate> changes = Stream.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 7, 1), LocalDate.of(2021, 4, 1))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)));
        return Stream.concat(changes, LocalDate.of(2008, 1, 1).datesUntil(LocalDate.of(2022, 1, 1), Period.ofDays(131))).toList();
    }
}
