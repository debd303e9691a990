package dangwu.front.desktop.home;

import dangwu.kit.ui.StatCard;

/** The cards of organizational life on one page; blank until what they show was read, so that nothing jumps when it comes. */
final class LifeCards {

    private static final String QUARTER = "三会一课（本季度）";
    private static final String FOLLOW_UPS = "议定事项落实";

    private final StatCard quarter;
    private final StatCard followUps;
    private final LifeTableCard table;
    private final LifeNormsCard norms;
    private final LifeTodosCard todos;

    LifeCards(HomeFigures figures, HomeActs acts) {
        quarter = new StatCard(QUARTER, " ", "", " ").onOpen(acts.life().table());
        followUps = new StatCard(FOLLOW_UPS, " ", "", " ").onOpen(acts.life().followUps());
        table = new LifeTableCard(figures.branches(), acts);
        norms = new LifeNormsCard(acts);
        todos = new LifeTodosCard(acts);
    }

    void show(LifeFigures life) {
        if (life.empty()) {
            quarter.set(QUARTER, "0", "次", "还没有会议记录");
        } else {
            quarter.set(QUARTER, life.percent() + "%", "齐全率", "应 " + life.asked() + " 次 • 已 " + life.held() + " 次");
        }
        followUps.set(FOLLOW_UPS, Integer.toString(life.followUps()), "件未办结", life.overdue() == 0 ? "没有逾期" : "逾期 " + life.overdue() + " 件");
        table.show(life);
        norms.show(life);
        todos.show(life);
    }

    StatCard quarter() {
        return quarter;
    }

    StatCard followUps() {
        return followUps;
    }

    LifeTableCard table() {
        return table;
    }

    LifeNormsCard norms() {
        return norms;
    }

    LifeTodosCard todos() {
        return todos;
    }
}
