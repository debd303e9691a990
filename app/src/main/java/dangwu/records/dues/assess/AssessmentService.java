package dangwu.records.dues.assess;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.DuesRulesRepository;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Assessing members (核定). A member has one assessment from any month on: a second one stands in its place. */
public final class AssessmentService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_assessment";

    private static final String GONE = "这条核定已被删除，请刷新后再试。";
    /** A year's opening one goes last. */
    private static final Comparator<Assessment> LATEST_FIRST = Comparator.comparing(Assessment::from).reversed().thenComparing(Assessment::memberId);

    private final Database database;
    private final AssessmentRepository assessments;
    private final DuesRulesRepository rules;
    private final ClosedBooks closed;
    private final Clock clock;

    /** What assessments rest on and are bounded by. */
    public record Ground(AssessmentRepository assessments, DuesRulesRepository rules, ClosedBooks closed) {}

    public AssessmentService(Database database, Ground ground, Clock clock) {
        this.database = database;
        this.assessments = ground.assessments();
        this.rules = ground.rules();
        this.closed = ground.closed();
        this.clock = clock;
    }

    /**
     * Assesses one member.
     *
     * @throws IllegalArgumentException with a Chinese sentence when the draft does not go with the rules
     * @throws RefusedException when a reason is missing, the year has not been opened or what is owed for a closed month would change
     */
    public Assessment save(AssessmentDraft draft) {
        return database.write("核定党费", scope -> saveAll(scope, List.of(draft)).get(0));
    }

    /** Assesses many in one transaction: all of them or, when one is refused, none. The order of the drafts is kept. */
    public List<Assessment> saveAll(String act, List<AssessmentDraft> drafts) {
        return database.write(act, scope -> saveAll(scope, drafts));
    }

    /** As {@link #saveAll(String, List)}, as part of a larger write. */
    public List<Assessment> saveAll(WriteScope scope, List<AssessmentDraft> drafts) {
        Set<Long> members = drafts.stream().map(AssessmentDraft::memberId).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Long, YearMonth> closedTo = closed.closedTo(scope, members);
        Taking taking = new Taking(assessments.names(scope.sql(), members), rules.book(scope.sql()), histories(scope, drafts, members, closedTo), closedTo);
        List<Assessment> wanted = drafts.stream().map(draft -> taking.take(draft, drafts.size() > 1)).toList();
        Map<Key, Assessment> added = new LinkedHashMap<>();
        assessments.add(scope, taking.added()).forEach(each -> added.put(new Key(each), each));
        assessments.update(scope, taking.changed());
        auditAdded(scope, taking.names, List.copyOf(added.values()));
        taking.changed().forEach(each -> scope.audit(AuditChange.between(SUBJECT, each.id(), name(taking.names, each), AssessmentText.of(taking.before.get(new Key(each))),
                AssessmentText.of(each))));
        return wanted.stream().map(each -> added.getOrDefault(new Key(each), each)).toList();
    }

    /**
     * Takes away an assessment; {@link #restoreAll} brings it back.
     *
     * @throws RefusedException when others of its year rest on it, or what is owed for a closed month would change
     */
    public Assessment remove(long id) {
        return removeAll("删除党费核定", List.of(id)).get(0);
    }

    /**
     * Takes away many in one transaction: all of them or, when one is refused, none.
     *
     * @return what was taken away, the latest months first
     */
    public List<Assessment> removeAll(String act, Collection<Long> ids) {
        return database.write(act, scope -> removeAll(scope, ids));
    }

    private List<Assessment> removeAll(WriteScope scope, Collection<Long> ids) {
        Books books = books(scope, assessments.membersOf(scope.sql(), ids));
        Set<Long> chosen = Set.copyOf(ids);
        List<Assessment> wanted = books.histories.values().stream().flatMap(history -> history.all().stream()).filter(each -> chosen.contains(each.id()))
                .sorted(LATEST_FIRST).toList();
        if (wanted.size() < chosen.size()) {
            throw new RefusedException(GONE);
        }
        for (Assessment each : wanted) {
            AssessmentHistory history = books.history(each);
            AssessmentOrder.requireRemovable(books.name(each), history, each, books.closedTo.get(each.memberId()));
            books.histories.put(each.memberId(), history.without(each.from()));
        }
        assessments.remove(scope, wanted.stream().map(Assessment::id).toList());
        wanted.forEach(each -> scope.audit(AuditChange.between(SUBJECT, each.id(), name(books.names, each), AssessmentText.of(each), Map.of())));
        return wanted;
    }

    /** Brings back what {@link #removeAll(String, Collection)} took away, in one transaction. */
    public void restoreAll(List<Assessment> removed) {
        database.write("撤销删除党费核定", scope -> {
            Books books = books(scope, removed.stream().map(Assessment::memberId).collect(Collectors.toSet()));
            List<Assessment> wanted = removed.stream().sorted(LATEST_FIRST.reversed()).toList();
            for (Assessment each : wanted) {
                AssessmentHistory history = books.history(each);
                if (history.from(each.from()).isPresent()) {
                    throw new RefusedException(books.name(each) + "从" + ChineseDates.month(each.from()) + "起已有新的核定，不能再恢复原来的核定。");
                }
                AssessmentOrder.require(books.name(each), history, each, books.closedTo.get(each.memberId()));
                books.histories.put(each.memberId(), history.with(each));
            }
            assessments.add(scope, wanted);
            auditAdded(scope, books.names, wanted);
            return null;
        });
    }

    /**
     * Takes back an act of assessing in one transaction: what it added goes, what it changed is again as it was.
     *
     * @param added   ids of those that were new
     * @param changed what stood in the place of the others
     */
    public void takeBack(Collection<Long> added, List<AssessmentDraft> changed) {
        database.write("撤销党费核定", scope -> {
            removeAll(scope, added);
            if (!changed.isEmpty()) {
                saveAll(scope, changed);
            }
            return null;
        });
    }

    /** What has to be known of some members before their assessments go or come back. */
    private record Books(Map<Long, String> names, Map<Long, AssessmentHistory> histories, Map<Long, YearMonth> closedTo) {

        AssessmentHistory history(Assessment of) {
            return histories.getOrDefault(of.memberId(), AssessmentHistory.NONE);
        }

        String name(Assessment of) {
            return names.getOrDefault(of.memberId(), "");
        }
    }

    private Books books(WriteScope scope, Collection<Long> members) {
        return new Books(assessments.names(scope.sql(), members), new HashMap<>(assessments.of(scope.sql(), members)), closed.closedTo(scope, members));
    }

    /**
     * Drafts for {@code toYear} like what held at the end of {@code fromYear}, by that year's rules; those of {@code members} who have been assessed
     * for {@code toYear}, or were never before, are left out.
     */
    public List<AssessmentDraft> copies(int fromYear, int toYear, Collection<Long> members) {
        Map<Long, AssessmentHistory> all = assessments.all();
        LocalDate today = LocalDate.now(clock);
        List<AssessmentDraft> drafts = new ArrayList<>();
        for (long member : members) {
            AssessmentHistory history = all.getOrDefault(member, AssessmentHistory.NONE);
            if (history.of(toYear).isEmpty()) {
                history.on(YearMonth.of(fromYear, Month.DECEMBER)).ifPresent(last -> drafts.add(AssessmentDraft.of(last).carriedTo(toYear, today)));
            }
        }
        return drafts;
    }

    /** What was assessed before the first year in hand is read only of those with whom it matters: it is most of what there is. */
    private Map<Long, AssessmentHistory> histories(WriteScope scope, List<AssessmentDraft> drafts, Set<Long> members, Map<Long, YearMonth> closedTo) {
        int year = drafts.stream().mapToInt(draft -> draft.from().getYear()).min().orElse(0);
        Map<Long, AssessmentHistory> histories = assessments.since(scope.sql(), year, members);
        Set<Long> whole = drafts.stream().filter(draft -> draft.from().getMonth() != Month.JANUARY).map(AssessmentDraft::memberId).collect(Collectors.toSet());
        members.stream().filter(member -> closedTo.containsKey(member) && closedTo.get(member).getYear() >= year).forEach(whole::add);
        histories.putAll(assessments.of(scope.sql(), whole));
        return histories;
    }

    /** Many at once are one entry: the rows themselves tell the rest. */
    private static void auditAdded(WriteScope scope, Map<Long, String> names, List<Assessment> added) {
        if (added.size() == 1) {
            Assessment one = added.get(0);
            scope.audit(AuditChange.between(SUBJECT, one.id(), name(names, one), Map.of(), AssessmentText.of(one)));
        } else if (!added.isEmpty()) {
            String years = added.stream().map(Assessment::year).distinct().sorted().map(String::valueOf).collect(Collectors.joining("、"));
            Map<String, String> text = new LinkedHashMap<>();
            text.put("年度", years);
            text.put("核定条数", Integer.toString(added.size()));
            text.put("月应交合计", Money.text(added.stream().map(Assessment::monthly).reduce(BigDecimal.ZERO, BigDecimal::add)));
            scope.audit(AuditChange.between(SUBJECT, 0, years + "年度党费核定", Map.of(), text));
        }
    }

    private static String name(Map<Long, String> names, Assessment assessment) {
        return names.getOrDefault(assessment.memberId(), "") + " " + assessment.year() + "年度党费核定";
    }

    /** What tells one assessment from another. */
    private record Key(long memberId, YearMonth from) {

        Key(Assessment assessment) {
            this(assessment.memberId(), assessment.from());
        }
    }

    /** Drafts on their way to be kept; each is held against what was taken before it, too. */
    private static final class Taking {

        private final Map<Long, String> names;
        private final DuesRulesBook book;
        private final Map<Long, AssessmentHistory> histories;
        private final Map<Long, YearMonth> closedTo;
        private final Map<Key, Assessment> before = new HashMap<>();
        private final Map<Key, Assessment> taken = new LinkedHashMap<>();

        Taking(Map<Long, String> names, DuesRulesBook book, Map<Long, AssessmentHistory> histories, Map<Long, YearMonth> closedTo) {
            this.names = names;
            this.book = book;
            this.histories = histories;
            this.closedTo = closedTo;
        }

        /** @param named whether what is wrong has to say with whom */
        Assessment take(AssessmentDraft draft, boolean named) {
            String name = Optional.ofNullable(names.get(draft.memberId())).orElseThrow(() -> new RefusedException("这名党员的记录已被删除，请刷新后再试。"));
            AssessmentHistory history = histories.getOrDefault(draft.memberId(), AssessmentHistory.NONE);
            Optional<Assessment> there = history.from(draft.from());
            Assessment wanted = assessed(draft, named ? name : null).withId(there.map(Assessment::id).orElse(0L));
            Key key = new Key(wanted);
            if (taken.containsKey(key)) {
                throw new RefusedException(name + "从" + ChineseDates.month(draft.from()) + "起有两条核定，请只留一条。");
            }
            AssessmentOrder.require(name, history, wanted, closedTo.get(draft.memberId()));
            there.ifPresent(old -> before.put(key, old));
            taken.put(key, wanted);
            histories.put(draft.memberId(), history.with(wanted));
            return wanted;
        }

        private Assessment assessed(AssessmentDraft draft, String name) {
            try {
                return draft.assessed(book);
            } catch (IllegalArgumentException wrong) {
                throw name == null ? wrong : new IllegalArgumentException(name + "：" + wrong.getMessage(), wrong);
            }
        }

        List<Assessment> added() {
            return taken.values().stream().filter(each -> each.id() == 0).toList();
        }

        /** Those that differ from what was there. */
        List<Assessment> changed() {
            return taken.entrySet().stream().filter(entry -> entry.getValue().id() != 0 && !entry.getValue().equals(before.get(entry.getKey()))).map(Map.Entry::getValue)
                    .toList();
        }
    }
}
