package dangwu.kit.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A month (出生年月): typed 2026-11, 202611, 2026年11月 … or chosen. Esc brings back what it was. */
public final class MonthField extends CalendarField<YearMonth> {

    /** An empty field; the clock says what "this month" is. */
    public MonthField(String name, Clock clock) {
        this(name, clock, new MonthGrid());
    }

    private MonthField(String name, Clock clock, MonthGrid grid) {
        super(name, clock, "选择月份", grid, "年-月", "没有这个月份，请写作 2026-11");
        beforeShow(() -> grid.show(value() == null ? YearMonth.from(today()) : value()));
        grid.onChosen(this::choose);
    }

    @Override
    Optional<YearMonth> read(String text, LocalDate today) {
        return DateText.month(text, today);
    }
}
