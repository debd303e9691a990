package dangwu.records.meeting.study;

import java.math.BigDecimal;
import java.util.List;

/**
 * One member's 学时 of a period against what is asked of him for a year (ED-01, ED-02).
 *
 * @param branch   his branch on the last day
 * @param branchId its id
 * @param posts    党内职务 on that day; null: none
 * @param official whether he is 书记 or on the committee of a grass-roots organization on that day
 * @param entries  the earliest first
 */
public record MemberHours(long memberId, String name, String branch, long branchId, String posts, boolean official, List<HourEntry> entries) {

    /** 学时 a year for members. */
    public static final int OF_MEMBERS = 32;
    /** 学时 a year for 书记 and committee members. */
    public static final int OF_OFFICIALS = 56;

    public MemberHours {
        entries = List.copyOf(entries);
    }

    /** 累计. */
    public BigDecimal total() {
        return sum(entries);
    }

    /** Of that, from one source. */
    public BigDecimal total(HourEntry.Source source) {
        return sum(entries.stream().filter(entry -> entry.source() == source).toList());
    }

    /** 要求. */
    public int required() {
        return official ? OF_OFFICIALS : OF_MEMBERS;
    }

    /** 达标. */
    public boolean reached() {
        return total().compareTo(BigDecimal.valueOf(required())) >= 0;
    }

    /** How many 学时 are still to come; zero when reached. */
    public BigDecimal open() {
        return BigDecimal.valueOf(required()).subtract(total()).max(BigDecimal.ZERO);
    }

    /** Whether he took part in a 集中培训 (ED-02). */
    public boolean trained() {
        return entries.stream().anyMatch(entry -> entry.source() == HourEntry.Source.TRAINING);
    }

    private static BigDecimal sum(List<HourEntry> some) {
        return some.stream().map(HourEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
