package dangwu.kit.ui;

import atlantafx.base.controls.Calendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A day: typed in any usual way (see {@link DateText}) or chosen in the calendar (F4 or ↓). Esc brings back what it was. */
public final class DateField extends CalendarField<LocalDate> {

    /** An empty field; the clock says what "today" is. */
    public DateField(String name, Clock clock) {
        this(name, clock, new Calendar());
    }

    private DateField(String name, Clock clock, Calendar calendar) {
        super(name, clock, "打开日历", calendar, "年-月-日", "没有这一天，日期请写作 2026-11-20");
        getStyleClass().add("dw-date-field");
        calendar.setSkin(new ChineseCalendarSkin(calendar));
        beforeShow(() -> calendar.setValue(value() == null ? today() : value()));
        calendar.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                choose(now);
            }
        });
    }

    @Override
    Optional<LocalDate> read(String text, LocalDate today) {
        return DateText.day(text, today);
    }
}
