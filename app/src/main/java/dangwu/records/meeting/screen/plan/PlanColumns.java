package dangwu.records.meeting.screen.plan;

import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.MeetingKind;
import java.time.YearMonth;
import java.util.List;

/** The columns of L30, and a few more. */
final class PlanColumns {

    private PlanColumns() {}

    /** 完成情况 in words, ordered by state. */
    private record Outcome(PlanRow.State state, String words) implements Comparable<Outcome> {

        @Override
        public int compareTo(Outcome other) {
            int byState = state.compareTo(other.state);
            return byState != 0 ? byState : words.compareTo(other.words);
        }
    }

    static List<DataColumn<PlanRow, ?>> all() {
        return List.of(
                DataColumn.<PlanRow, YearMonth>of("MONTH", "月份", row -> row.line().month(), month -> month.getMonthValue() + "月").width(48),
                DataColumn.<PlanRow>text("ORGANIZATION", "组织", PlanRow::organization).width(150).grows(),
                DataColumn.<PlanRow>text("TITLE", "会议（活动）名称", row -> row.line().title()).width(140).hidden(),
                DataColumn.<PlanRow, MeetingKind>of("KIND", "类型", row -> row.line().kind(), MeetingKind::label).width(110),
                DataColumn.<PlanRow>text("THEME", "主题/内容", row -> row.line().theme()).width(180).grows().strong().blank("—"),
                DataColumn.<PlanRow>text("TIME", "时间", PlanRow::time).width(110),
                DataColumn.<PlanRow>text("PRESENTER", "主持人/授课人", row -> row.line().presenter()).width(104),
                DataColumn.<PlanRow>text("SCOPE", "参加范围", row -> row.line().scope()).width(100),
                DataColumn.<PlanRow>text("OWNER", "责任人", row -> row.line().owner()).width(70),
                DataColumn.<PlanRow, Outcome>badge("OUTCOME", "完成情况", row -> new Outcome(row.state(), row.outcome()), Outcome::words, cell -> tone(cell.state())).width(126),
                DataColumn.<PlanRow>text("FORM", "学习方式", row -> row.line().form()).width(100).hidden(),
                DataColumn.<PlanRow>text("MATERIALS", "学习书目/材料", row -> row.line().materials()).width(160).hidden(),
                DataColumn.<PlanRow>text("REMARKS", "备注", row -> row.line().remarks()).width(140).hidden());
    }

    private static Tone tone(PlanRow.State state) {
        return switch (state) {
            case DONE -> Tone.OK;
            case OVERDUE -> Tone.BAD;
            case DUE -> Tone.WARN;
            case AHEAD -> Tone.PLAIN;
        };
    }
}
