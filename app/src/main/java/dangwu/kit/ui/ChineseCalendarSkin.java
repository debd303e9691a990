package dangwu.kit.ui;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.YearMonth;
import javafx.scene.layout.HBox;

/** The calendar with its head written the Chinese way: 2026年11月. */
final class ChineseCalendarSkin extends CalendarSkin {

    ChineseCalendarSkin(Calendar calendar) {
        super(calendar);
        backButton.setAccessibleText("上一月");
        forwardButton.setAccessibleText("下一月");
    }

    @Override
    protected HBox createMonthYearPane() {
        HBox pane = super.createMonthYearPane();
        pane.getChildren().remove(yearLabel);
        pane.getChildren().add(pane.getChildren().indexOf(monthLabel), yearLabel);
        return pane;
    }

    @Override
    protected String formatYear(YearMonth month) {
        return month.getYear() + "年";
    }

    @Override
    protected String formatMonth(YearMonth month) {
        return month.getMonthValue() + "月";
    }
}
