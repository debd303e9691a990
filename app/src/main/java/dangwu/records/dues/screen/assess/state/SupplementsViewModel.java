package dangwu.records.dues.screen.assess.state;

import dangwu.kit.ui.SaveOutcome;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.booking.ReliefService;
import dangwu.records.dues.booking.StartService;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 少交, 免交 and 党费交至 of those shown. */
public final class SupplementsViewModel {

    private final AssessViewModel model;
    private final ReliefService reliefs;
    private final StartService starts;

    public SupplementsViewModel(AssessViewModel model, ReliefService reliefs, StartService starts) {
        this.model = model;
        this.reliefs = reliefs;
        this.starts = starts;
    }

    /** The reliefs that lie in the year, of those who are let through by name, the latest first. */
    public List<ReliefRow> reliefs() {
        YearMonth first = YearMonth.of(model.year(), 1);
        YearMonth last = YearMonth.of(model.year(), 12);
        Map<Long, AssessRow> shown = shown();
        return model.listing().reliefs().stream().filter(relief -> shown.containsKey(relief.memberId()) && !relief.to().isBefore(first) && !relief.from().isAfter(last))
                .map(relief -> new ReliefRow(relief, shown.get(relief.memberId()))).toList();
    }

    /** The notes of payments elsewhere, of those who are let through by name. */
    public List<StartRow> starts() {
        Map<Long, AssessRow> shown = shown();
        return model.listing().starts().stream().filter(start -> shown.containsKey(start.memberId())).map(start -> new StartRow(start, shown.get(start.memberId()))).toList();
    }

    private Map<Long, AssessRow> shown() {
        return model.named().stream().collect(Collectors.toMap(AssessRow::memberId, Function.identity()));
    }

    /** The reliefs of one member, of all years. */
    public List<ReliefRow> reliefsOf(AssessRow row) {
        return model.listing().reliefsOf(row.memberId()).stream().map(relief -> new ReliefRow(relief, row)).toList();
    }

    /** What is known of one member's payments elsewhere. */
    public List<StartRow> startsOf(AssessRow row) {
        return model.listing().startsOf(row.memberId()).stream().map(start -> new StartRow(start, row)).toList();
    }

    public void save(Relief relief, SaveOutcome outcome) {
        Relief before = model.listing().reliefs().stream().filter(each -> each.id() == relief.id()).findFirst().orElse(null);
        String done = "已登记" + model.name(relief.memberId()) + relief.kind().label();
        model.change("正在保存" + relief.kind().label(), () -> {
            Relief kept = reliefs.save(relief);
            return new Undone(done, () -> {
                if (before == null) {
                    reliefs.remove(kept.id());
                } else {
                    reliefs.save(before);
                }
            });
        }, told(done, outcome));
    }

    public void remove(Relief relief) {
        String done = "已删除" + model.name(relief.memberId()) + "的" + relief.kind().label() + "记录";
        model.change("正在删除减免", () -> {
            Relief removed = reliefs.remove(relief.id());
            return new Undone(done, () -> reliefs.restore(removed));
        }, removal(done));
    }

    public void save(DuesStart start, SaveOutcome outcome) {
        DuesStart before = model.listing().starts().stream().filter(each -> each.id() == start.id()).findFirst().orElse(null);
        String done = "已登记" + model.name(start.memberId()) + "党费交至";
        model.change("正在保存党费交至", () -> {
            DuesStart kept = starts.save(start);
            return new Undone(done, () -> {
                if (before == null) {
                    starts.remove(kept.id());
                } else {
                    starts.save(before);
                }
            });
        }, told(done, outcome));
    }

    public void remove(DuesStart start) {
        String done = "已删除" + model.name(start.memberId()) + "的党费交至";
        model.change("正在删除党费交至", () -> {
            DuesStart removed = starts.remove(start.id());
            return new Undone(done, () -> starts.restore(removed));
        }, removal(done));
    }

    private SaveOutcome told(String done, SaveOutcome outcome) {
        return new SaveOutcome(() -> {
            model.tools().notices().undoable(done, model::undo);
            outcome.done().run();
        }, outcome.refused());
    }

    private SaveOutcome removal(String done) {
        return new SaveOutcome(() -> model.tools().notices().undoable(done, model::undo), sentence -> model.tools().prompts().info("没有删除", sentence));
    }
}
