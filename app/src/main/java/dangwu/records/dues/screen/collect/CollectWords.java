package dangwu.records.dues.screen.collect;

import dangwu.kit.text.ChineseDates;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.rate.Money;
import dangwu.records.member.MembershipStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How the state of a month is put into words. */
public final class CollectWords {

    private CollectWords() {}

    /** E.g. 已交 11-15, 欠 2 个月, 免交（已批）. */
    static String state(CollectRow row) {
        DuesMonth month = row.month();
        return switch (month.state()) {
            case PAID -> "已交" + (month.lastPaidOn() == null ? "" : " " + day(month.lastPaidOn(), month.month()));
            case OVERPAID -> "多交 " + Money.text(month.excess());
            case SHORT -> "还差 " + Money.text(month.open());
            case UNPAID -> row.skipped() ? "本次不收" : row.run() > 1 ? "欠 " + row.run() + " 个月" : "未交";
            case EXEMPT -> "免交（已批）";
            case UNASSESSED -> "未核定";
            case NOT_DUE -> suspended(row) ? "停止党籍" : "不需交纳";
        };
    }

    /** Its tone. */
    static Tone tone(CollectRow row) {
        return switch (row.month().state()) {
            case PAID -> Tone.OK;
            case OVERPAID, EXEMPT -> Tone.INFO;
            case SHORT, UNASSESSED -> Tone.WARN;
            case UNPAID -> row.skipped() ? Tone.PLAIN : row.run() > 1 ? Tone.BAD : Tone.WARN;
            case NOT_DUE -> Tone.PLAIN;
        };
    }

    /** What else is to be said of him in the month, parted by ；; empty: nothing. */
    static String notes(CollectRow row) {
        DuesMonth month = row.month();
        List<String> notes = new ArrayList<>();
        if (month.provisional()) {
            notes.add("暂按上年");
        }
        if (month.relief() != null) {
            notes.add((month.relief().kind() == ReliefKind.REDUCTION ? "少交（已批）：" : "") + month.relief().cause());
        } else if (month.pending()) {
            notes.add("减免待批");
        }
        int others = month.state() == DuesState.UNPAID && !row.skipped() ? row.others() : row.earlier();
        if (others > 0) {
            notes.add("另欠 " + others + " 个月");
        }
        if (month.voluntary().signum() > 0) {
            notes.add("自愿多交 " + Money.text(month.voluntary()));
        }
        List<DuesEntry> standing = standing(row);
        String by = standing.stream().map(DuesEntry::paidBy).filter(Objects::nonNull).distinct().collect(Collectors.joining("、"));
        if (!by.isEmpty()) {
            notes.add(by + "代交");
        }
        if (standing.stream().anyMatch(DuesEntry::late)) {
            notes.add("补交");
        }
        if (standing.stream().anyMatch(entry -> entry.kind() == EntryKind.PAYMENT && entry.paidMonth().isBefore(month.month()))) {
            notes.add("预交");
        }
        if (row.account().firstDue(month.month()).filter(month.month()::equals).isPresent()) {
            notes.add("本月起交");
        }
        standing.stream().map(DuesEntry::note).filter(Objects::nonNull).distinct().forEach(notes::add);
        return String.join("；", notes);
    }

    /** The payments for the month that still stand. */
    static List<DuesEntry> standing(CollectRow row) {
        return standing(row.entries());
    }

    /** Those of {@code all} that were not reversed, and are no reversals. */
    static List<DuesEntry> standing(List<DuesEntry> all) {
        List<Long> reversed = all.stream().map(DuesEntry::reversesId).filter(Objects::nonNull).toList();
        return all.stream().filter(entry -> entry.kind() != EntryKind.REVERSAL && !reversed.contains(entry.id())).toList();
    }

    private static boolean suspended(CollectRow row) {
        LocalDate first = row.month().month().atDay(1);
        return row.account().file().standings().stream().anyMatch(standing -> standing.status() == MembershipStatus.SUSPENDED
                && (standing.fromOn() == null || !standing.fromOn().isAfter(first)) && (standing.toOn() == null || !standing.toOn().isBefore(first)));
    }

    /** 11 月, and 2025年12月 where the year is another than that of {@code near}. */
    public static String month(YearMonth month, YearMonth near) {
        return month == null ? "" : month.getYear() == near.getYear() ? month.getMonthValue() + " 月" : whole(month);
    }

    /** 2026年11月. */
    public static String whole(YearMonth month) {
        return ChineseDates.month(month);
    }

    /** 11-15, and 2025-12-20 where the year is another than that of {@code near}. */
    static String day(LocalDate day, YearMonth near) {
        return day.getYear() == near.getYear() ? day.toString().substring("2026-".length()) : day.toString();
    }
}
