package dangwu.front.desktop.settings;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tasks;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.DuesRulesService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The versions of the rates: those that come with the program, and the unit's own. */
public final class RatesViewModel {

    private final Tasks tasks;
    private final Notices notices;
    private final Failures failures;
    private final DuesRulesService service;
    private final Clock clock;
    private final ObservableList<Version> versions = FXCollections.observableArrayList();

    /**
     * One version as it is shown.
     *
     * @param until   the last day before the next one begins; null: it holds until further notice
     * @param resting how many assessments were made by it
     */
    public record Version(DuesRules rules, LocalDate until, int resting) {

        /** 2017-01-01 起 or 2008-04-01 至 2016-12-31. */
        public String period() {
            return rules.validFrom() + (until == null ? " 起" : " 至 " + until);
        }

        /** Why it cannot be removed; empty: it can. */
        public String whyNotRemoved() {
            return rules.builtIn() ? "随程序提供的标准不能删除" : resting > 0 ? "有 " + resting + " 条核定按这套标准算出，不能删除" : "";
        }
    }

    public RatesViewModel(Tasks tasks, Notices notices, Failures failures, DuesRulesService service, Clock clock) {
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.service = service;
        this.clock = clock;
    }

    /** Reads the versions anew. */
    public void refresh() {
        tasks.run("正在读取交纳标准", progress -> read()).onSuccess(versions::setAll).start();
    }

    /** A new version like the last one, to be filled in. */
    public RatesEditViewModel copyOfLast() {
        return RatesEditViewModel.copyOf(versions.get(0).rules(), LocalDate.now(clock));
    }

    /** Keeps what was filled in. */
    public void save(DuesRules wanted, SaveOutcome outcome) {
        tasks.run("正在保存交纳标准", progress -> service.save(wanted)).onSuccess(kept -> {
            outcome.done().run();
            notices.done("已保存" + kept.name());
            refresh();
        }).onError(problem -> {
            if (problem instanceof RefusedException || problem instanceof IllegalArgumentException) {
                outcome.refused().accept(problem.getMessage());
            } else {
                failures.report("正在保存交纳标准", problem);
            }
        }).start();
    }

    /** Takes away one of the unit's own; 撤销 is offered. */
    public void remove(Version version) {
        tasks.run("正在删除交纳标准", progress -> service.remove(version.rules().id())).onSuccess(removed -> {
            notices.undoable("已删除" + removed.name(), () -> restore(removed));
            refresh();
        }).start();
    }

    /** The versions, the latest first. */
    public ObservableList<Version> versions() {
        return versions;
    }

    private void restore(DuesRules removed) {
        tasks.perform("正在恢复交纳标准", progress -> service.restore(removed)).onSuccess(nothing -> refresh()).start();
    }

    private List<Version> read() {
        List<DuesRules> all = service.book().versions();
        Map<LocalDate, LocalDate> until = new HashMap<>();
        for (int i = 1; i < all.size(); i++) {
            until.put(all.get(i - 1).validFrom(), all.get(i).validFrom().minusDays(1));
        }
        List<Version> read = new ArrayList<>();
        all.forEach(rules -> read.add(new Version(rules, until.get(rules.validFrom()), service.resting(rules))));
        Collections.reverse(read);
        return read;
    }
}
