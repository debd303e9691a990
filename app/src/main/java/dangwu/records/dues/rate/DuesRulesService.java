package dangwu.records.dues.rate;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Keeping the unit's own versions of the rules for amounts. Assessments that were made stay as they are. */
public final class DuesRulesService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_rules";

    private static final String GONE = "这套交纳标准已被删除，请刷新后再试。";

    private final Database database;
    private final DuesRulesRepository rules;

    public DuesRulesService(Database database, DuesRulesRepository rules) {
        this.database = database;
        this.rules = rules;
    }

    /** All versions. */
    public DuesRulesBook book() {
        return rules.book();
    }

    /**
     * Keeps {@code wanted}: a new version when its id is 0, else over the one with its id.
     *
     * @throws RefusedException when another of the unit's own begins on the same day, or the one to change is gone
     */
    public DuesRules save(DuesRules wanted) {
        return database.write(wanted.id() == 0 ? "新增党费交纳标准" : "修改党费交纳标准", scope -> save(scope, wanted));
    }

    /** As {@link #save(DuesRules)}, as part of a larger write. */
    public DuesRules save(WriteScope scope, DuesRules wanted) {
        List<DuesRules> own = rules.own(scope.sql());
        if (own.stream().anyMatch(other -> other.id() != wanted.id() && other.validFrom().equals(wanted.validFrom()))) {
            throw new RefusedException("自" + wanted.validFrom() + "起已有一套交纳标准，同一天不能有两套，请改变生效日期。");
        }
        if (wanted.id() == 0) {
            DuesRules kept = rules.add(scope, wanted);
            scope.audit(AuditChange.between(SUBJECT, kept.id(), kept.name(), Map.of(), kept.describe()));
            return kept;
        }
        DuesRules before = own.stream().filter(other -> other.id() == wanted.id()).findFirst().orElseThrow(() -> new RefusedException(GONE));
        rules.update(scope, wanted);
        scope.audit(AuditChange.between(SUBJECT, wanted.id(), wanted.name(), before.describe(), wanted.describe()));
        return wanted;
    }

    /**
     * Removes a version of the unit's own; {@link #restore} brings it back.
     *
     * @throws RefusedException when an assessment rests on it
     */
    public DuesRules remove(long id) {
        return database.write("删除党费交纳标准", scope -> {
            DuesRules removed = rules.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            Span span = span(rules.book(scope.sql()), removed);
            int resting = rules.assessmentsBegun(scope.sql(), span.from(), span.before());
            if (resting > 0) {
                throw new RefusedException("有" + resting + "条党费核定按“" + removed.name() + "”算出，不能删除这套标准。");
            }
            rules.remove(scope, id);
            scope.audit(AuditChange.between(SUBJECT, id, removed.name(), removed.describe(), Map.of()));
            return removed;
        });
    }

    /** Brings back what {@link #remove} took away. */
    public void restore(DuesRules removed) {
        database.write("撤销删除党费交纳标准", scope -> {
            rules.add(scope, removed);
            scope.audit(AuditChange.between(SUBJECT, removed.id(), removed.name(), Map.of(), removed.describe()));
            return null;
        });
    }

    /** How many assessments were made by {@code version}, one of the book. */
    public int resting(DuesRules version) {
        Span span = span(rules.book(), version);
        return rules.assessmentsBegun(span.from(), span.before());
    }

    /** The months for which a version holds; a null is no bound. */
    private record Span(YearMonth from, YearMonth before) {}

    private static Span span(DuesRulesBook book, DuesRules version) {
        List<DuesRules> versions = book.versions();
        int index = 0;
        while (index < versions.size() - 1 && !versions.get(index).validFrom().equals(version.validFrom())) {
            index++;
        }
        return new Span(index == 0 ? null : firstMonth(version.validFrom()), index == versions.size() - 1 ? null : firstMonth(versions.get(index + 1).validFrom()));
    }

    /** The first month on whose first day something holds from {@code day} on. */
    private static YearMonth firstMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }
}
