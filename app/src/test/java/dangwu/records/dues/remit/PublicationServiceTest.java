package dangwu.records.dues.remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.records.org.Organization;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationServiceTest {

    @TempDir
    private Path folder;
    private MoneyFixture money;

    @BeforeEach
    void open() {
        money = new MoneyFixture(folder, false);
    }

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void aBranchIsToldByItsOwnNoticeOrByThatOfTheUnit() {
        assertThat(money.publicationService.withoutPublication(2025)).extracting(Organization::id).containsExactly(money.first.id(), money.second.id());
        Publication own = money.publicationService.save(notice(money.first, "2026-01-12", "2026-01-18"));
        assertThat(money.publicationService.withoutPublication(2025)).extracting(Organization::id).containsExactly(money.second.id());
        money.publicationService.save(notice(money.unit, "2026-01-12", "2026-01-18"));
        assertThat(money.publicationService.withoutPublication(2025)).isEmpty();
        assertThat(money.publicationService.withoutPublication(2026)).hasSize(2);

        Publication later = new Publication(own.id(), money.first.id(), 2025, own.fromOn(), LocalDate.of(2026, 1, 20), "公告栏", "0571-88000000", null);
        money.publicationService.save(later);
        assertThat(money.publications.all()).hasSize(2).contains(later);
        money.publicationService.remove(own.id());
        assertThat(money.publications.all()).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> notice(money.first, "2026-01-18", "2026-01-12")).hasMessageContaining("早于起始日期");
        assertThatThrownBy(() -> new Publication(0, 1, 26, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), null, null, null)).hasMessageContaining("四位年份");
        money.publicationService.save(notice(money.first, "2026-01-12", "2026-01-18"));
        assertThatThrownBy(() -> money.publicationService.save(notice(money.first, "2026-01-12", "2026-01-19"))).hasMessageContaining("已登记过");
    }

    private static Publication notice(Organization by, String from, String to) {
        return new Publication(0, by.id(), 2025, LocalDate.parse(from), LocalDate.parse(to), null, null, null);
    }
}
