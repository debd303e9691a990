package dangwu.front.sample.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What is out of the ordinary in the dues of the sample unit, on purpose. People who are known by name stand here by name; others by the short name of
 * their branch and their place in it, in the order in which they were entered. Months are counted back from the month of the sample's day.
 */
public final class DuesSlips {

    /** Nothing was paid for these months up to the last one that is over. */
    public static final List<Unpaid> UNPAID = List.of(new Unpaid("市体校党支部", 14, 1), new Unpaid("水上学校党支部", 11, 1), new Unpaid("全民健身中心党支部", 9, 1),
            new Unpaid("射击中心党支部", 10, 3), new Unpaid("足管中心联合党支部", 6, 5));

    /** Who has not been heard of has not paid for so many months either: a case for a meeting. */
    public static final int LOST_MONTHS = 8;

    /** Four months that were paid all at once, in time. */
    static final Late PAID_AFTER_FOUR = new Late("水上学校党支部", 15, 18, 4, 14);

    /** A month that was paid when eight more had passed (DU-07). */
    static final Late PAID_TOO_LATE = new Late("市体校党支部", 20, 20, 1, 12);

    /** Not assessed for the last year: what was assessed the year before goes on. */
    public static final Someone NOT_ASSESSED_AGAIN = new Someone("全民健身中心党支部", 12);

    /** Whose base was put right downwards after a month had been paid, so that the rest was given back. */
    public static final String REFUNDED = "邓伟";
    /** Months back: the first month with the lower amount. */
    static final int REFUNDED_BACK = 7;

    /** Of whom a wrong amount was booked, reversed and booked right. */
    public static final String CORRECTED = "曹丽";
    static final int CORRECTED_BACK = 7;

    /** 大额党费. */
    public static final String LARGE = "孙德福";
    static final LocalDate LARGE_ON = LocalDate.of(2026, 6, 26);
    static final String LARGE_AMOUNT = "10000";

    /** Pay rises within the year, with the month from which they hold, months back. */
    static final List<Raise> RAISES = List.of(new Raise("孙丽娟", 4, "职级晋升，工资变动"), new Raise("唐明", 14, "取得高级职称，岗位工资变动"), new Raise("蒋春雨", 1, "转入后按新单位工资核定"));

    /** By how many months back a branch handed in late, and which. */
    static final String REMITTED_LATE = "足管中心联合党支部";
    static final YearMonth LATE_QUARTER_ENDS = YearMonth.of(2025, 9);

    /** A voucher that was voided and written anew: branch and last month of the quarter. */
    static final String VOIDED = "射击中心党支部";
    static final YearMonth VOIDED_QUARTER_ENDS = YearMonth.of(2026, 3);

    /** A branch that has not published the last year. */
    public static final String NOT_PUBLISHED = "足管中心联合党支部";

    /** Branches that have not collected for the month of the sample's day yet. */
    public static final List<String> STILL_TO_COLLECT = List.of("局机关党支部", "射击中心党支部", "全民健身中心党支部");

    /** A member by his branch and his place in it, from 0. */
    public record Someone(String branch, int place) {}

    /** Somebody who has not paid {@code months} months in a row, up to the last that is over. */
    public record Unpaid(String branch, int place, int months) {}

    /** Somebody who paid {@code months} months in a row, the first of them {@code firstBack} months back, together in the month {@code paidBack} back. */
    record Late(String branch, int place, int firstBack, int months, int paidBack) {

        boolean holds(YearMonth month, YearMonth now) {
            YearMonth first = now.minusMonths(firstBack);
            return !month.isBefore(first) && month.isBefore(first.plusMonths(months));
        }
    }

    record Raise(String name, int back, String reason) {}

    private DuesSlips() {}
}
