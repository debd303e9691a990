package dangwu.records.dues.booking;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.ActReasonRepository;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.account.LargeDetail;
import dangwu.records.dues.account.LargeRepository;
import dangwu.records.dues.closing.ClosedMonths;
import dangwu.records.dues.closing.ClosingRepository;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes acts into the journal with their audit entries. */
public final class Journal {

    private final Kept kept;
    private final Clock clock;

    /** Where everything lies. */
    public record Kept(Database database, EntryRepository entries, LargeRepository large, ActReasonRepository reasons, ClosingRepository closings) {}

    public Journal(Kept kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    ClosedMonths closed() {
        return kept.closings().closed();
    }

    ClosedMonths closed(WriteScope scope) {
        return kept.closings().closed(scope.sql());
    }

    /** What a row is stamped with. */
    LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    List<DuesEntry> ofAct(WriteScope scope, long actId) {
        return kept.entries().ofAct(scope.sql(), actId);
    }

    Optional<DuesEntry> find(WriteScope scope, long id) {
        return kept.entries().find(scope.sql(), id);
    }

    /** Those of {@code entries} that no other row reverses. */
    List<DuesEntry> standing(WriteScope scope, List<DuesEntry> entries) {
        var reversed = kept.entries().reversed(scope.sql(), entries.stream().map(DuesEntry::id).toList());
        return entries.stream().filter(entry -> !reversed.contains(entry.id())).toList();
    }

    void keep(WriteScope scope, Act act) {
        keep(scope, act, Map.of());
    }

    void keep(WriteScope scope, Act act, Map<String, String> reasons) {
        kept.entries().add(scope, act.entries());
        kept.reasons().add(scope, act.id(), reasons);
        Map<String, String> text = describe(act);
        text.putAll(reasons);
        scope.audit(AuditChange.between(CollectionService.SUBJECT, act.id(), act.subject(), Map.of(), text));
    }

    void keep(WriteScope scope, long actId, LargeDues large) {
        kept.large().add(scope, new LargeDetail(actId, large.memberId(), large.situation(), large.reason(), large.centralReceipt()));
    }

    /** A 大额党费 that is booked once more goes with what went with it at first. */
    void carryLarge(WriteScope scope, long fromAct, long toAct) {
        kept.large().find(scope.sql(), fromAct)
                .ifPresent(large -> kept.large().add(scope, new LargeDetail(toAct, large.memberId(), large.situation(), large.reason(), large.centralReceipt())));
    }

    void receipt(WriteScope scope, long actId, String number) {
        LargeDetail before = kept.large().find(scope.sql(), actId).orElseThrow(() -> new RefusedException("这笔大额党费的记录不存在，请刷新后再试。"));
        kept.large().receipt(scope, actId, number);
        Map<String, String> was = new LinkedHashMap<>();
        was.put("中央组织部收据", Objects.requireNonNullElse(before.centralReceipt(), "未收到"));
        scope.audit(AuditChange.between(CollectionService.SUBJECT, actId, "大额党费", was, Map.of("中央组织部收据", number)));
    }

    /** The rows themselves tell the details: of a whole branch the entry gives the sum. */
    private static Map<String, String> describe(Act act) {
        Map<String, String> text = new LinkedHashMap<>();
        if (act.members() > 1) {
            text.put("人数", act.members() + "人");
        }
        text.put("种类", each(act, entry -> entry.kind().label()));
        text.put("所属月份", each(act, entry -> entry.month() == null ? null : ChineseDates.month(entry.month())));
        text.put("金额", DuesText.yuan(act.sum()));
        text.put("交纳日期", each(act, entry -> entry.paidOn().toString()));
        text.put("方式", each(act, entry -> entry.channel().label()));
        text.put("代交人", each(act, DuesEntry::paidBy));
        text.put("说明", each(act, DuesEntry::note));
        text.values().removeIf(Objects::isNull);
        return text;
    }

    private static String each(Act act, Function<DuesEntry, String> value) {
        String joined = act.entries().stream().map(value).filter(Objects::nonNull).distinct().limit(13).collect(Collectors.joining("、"));
        return joined.isEmpty() ? null : joined;
    }
}
