package dangwu.records.dues.screen;

import dangwu.kit.text.ChineseDates;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.MenuAct;
import dangwu.records.org.Organization;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Chooses organization and period of the room 党费: 局机关党支部 ▾ ‹ 2026年11月 ▾ ›. */
public final class ScopePane extends HBox {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int YEARS_OFFERED = 4;
    private static final double WIDEST_NAME = 190;

    private final DuesScopeViewModel scope;
    private final Kind kind;
    private final BooleanSupplier mayLeave;
    private final MenuButton organizations = Buttons.menu("");
    private final MenuButton periods = Buttons.menu("");

    /** What can be chosen. */
    public enum Kind {
        BRANCH_AND_MONTH, ANY_AND_MONTH, BRANCH_AND_YEAR, ANY_AND_YEAR, ANY;

        boolean above() {
            return this == ANY || this == ANY_AND_MONTH || this == ANY_AND_YEAR;
        }

        boolean years() {
            return this == BRANCH_AND_YEAR || this == ANY_AND_YEAR;
        }
    }

    /** @param mayLeave asks what to do with unsaved edits; false: the clerk wants to stay */
    public ScopePane(DuesScopeViewModel scope, Kind kind, BooleanSupplier mayLeave) {
        this.scope = scope;
        this.kind = kind;
        this.mayLeave = mayLeave;
        getStyleClass().add("dw-bar-line");
        organizations.setMaxWidth(WIDEST_NAME);
        organizations.setMinWidth(0);
        organizations.setId("dues-organization");
        organizations.setAccessibleText("党组织");
        periods.setAccessibleText("期间");
        getChildren().add(organizations);
        if (kind != Kind.ANY) {
            getChildren().addAll(arrow("‹", "上一" + unit() + " " + DuesKeys.EARLIER.hint(), -1), periods, arrow("›", "下一" + unit() + " " + DuesKeys.LATER.hint(), 1));
        }
        InvalidationListener follow = changed -> follow();
        scope.organizationProperty().addListener(follow);
        scope.branchProperty().addListener(follow);
        scope.monthProperty().addListener(follow);
        scope.treeProperty().addListener(follow);
        follow();
    }

    private String unit() {
        return kind.years() ? "年" : "月";
    }

    private Button arrow(String sign, String words, int step) {
        Button button = Buttons.plain(sign, () -> turn(step));
        button.setAccessibleText(words.substring(0, 3));
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** Goes so many months or years on. */
    public void turn(int step) {
        if (kind != Kind.ANY && mayLeave.getAsBoolean()) {
            scope.turn(kind.years() ? step * MONTHS_OF_YEAR : step);
        }
    }

    private void follow() {
        Organization now = kind.above() ? scope.organization() : scope.branch();
        organizations.setText(now == null ? "没有党支部" : scope.isUnit(now) && !scope.branches().isEmpty() ? "全部支部" : now.displayName());
        organizations.setDisable(now == null);
        organizations.getItems().setAll(items(offered()));
        YearMonth month = scope.month();
        periods.setText(kind.years() ? month.getYear() + "年" : ChineseDates.month(month));
        periods.getItems().setAll(items(kind.years() ? years() : months()));
    }

    private static List<MenuItem> items(List<MenuAct> acts) {
        return List.copyOf(Buttons.menu("", acts.toArray(MenuAct[]::new)).getItems());
    }

    private List<MenuAct> offered() {
        Function<Organization, MenuAct> act = each -> MenuAct.of(each.displayName(), () -> go(() -> scope.choose(each.id())));
        List<MenuAct> acts = new ArrayList<>();
        if (kind.above()) {
            scope.above().stream().map(each -> scope.isUnit(each) ? MenuAct.of("全部（" + each.displayName() + "）", () -> go(() -> scope.choose(each.id()))) : act.apply(each))
                    .forEach(acts::add);
            acts.add(MenuAct.line());
        }
        scope.branches().stream().map(act).forEach(acts::add);
        return acts;
    }

    private List<MenuAct> months() {
        List<MenuAct> acts = new ArrayList<>();
        YearMonth now = scope.thisMonth();
        if (!scope.month().equals(now)) {
            acts.add(MenuAct.of("回到本月", () -> go(() -> scope.choose(now))));
            acts.add(MenuAct.line());
        }
        for (int month = 1; month <= MONTHS_OF_YEAR; month++) {
            YearMonth each = YearMonth.of(scope.month().getYear(), month);
            acts.add(MenuAct.of(each.getYear() + "年" + month + "月", () -> go(() -> scope.choose(each))));
        }
        return acts;
    }

    private List<MenuAct> years() {
        List<MenuAct> acts = new ArrayList<>();
        for (int year = scope.thisMonth().getYear() + 1; year > scope.thisMonth().getYear() - YEARS_OFFERED; year--) {
            int each = year;
            acts.add(MenuAct.of(each + "年", () -> go(() -> scope.turn((each - scope.month().getYear()) * MONTHS_OF_YEAR))));
        }
        return acts;
    }

    private void go(Runnable act) {
        if (mayLeave.getAsBoolean()) {
            act.run();
        }
    }
}
