package dangwu.records.dues.imports;

import dangwu.kit.exchange.Cell;
import dangwu.kit.exchange.CellException;
import dangwu.kit.exchange.CellKind;
import dangwu.kit.exchange.CellParser;
import dangwu.kit.exchange.CellParsers;
import dangwu.kit.exchange.PartialDate;
import dangwu.kit.text.IdNumber;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the cells of sheets of dues are read. */
final class DuesCells {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final int CHECKED_DECIMALS = 10;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年度?)?");
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})[年.\\-/])?(\\d{1,2})(?:月份?起?)?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})(?:月|[.\\-/])(\\d{1,2})[日号]?");
    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "－", "/", "无", "暂无");

    private static final Set<String> UNPAID = Set.of("未交", "未缴", "未交纳", "未缴纳", "欠交", "欠缴", "免交", "免缴", "缓交", "不需交纳", "未核定");

    /** 人员 as sheets write it: a kind of staff, a kind of payer, or both in one word. Either may be null. */
    record Group(StaffKind staff, PayerKind payer) {}

    /** A month as a cell gives it; {@code year} null: only the month. */
    record MonthCell(Integer year, int month) {}

    /** The day of a payment; {@code day} null: only month and day of the month. */
    record DayCell(LocalDate day, MonthDay monthDay) {

        /** The day, in {@code year} where it names none; null when that year has no such day. */
        LocalDate in(int year) {
            return day != null ? day : monthDay.isValidYear(year) ? monthDay.atYear(year) : null;
        }
    }

    private DuesCells() {}

    /** Yuan: not negative, to the fen, and no more than a member can have. */
    static CellParser<BigDecimal> amount() {
        return CellParsers.decimal(2).then(amount -> {
            if (amount.signum() < 0) {
                throw new CellException("是负数，这里应填不小于0的金额");
            }
            if (amount.compareTo(Money.MOST) >= 0) {
                throw new CellException("大得不合常理，应小于一千万元，请核对是否多输了几位");
            }
            return amount;
        });
    }

    /** As {@link #amount()}; the words for a month that was not paid count as blank. */
    static CellParser<BigDecimal> paid() {
        CellParser<BigDecimal> amount = amount();
        return cell -> cell.kind() == CellKind.TEXT && UNPAID.contains(cell.text().strip()) ? null : amount.parse(cell);
    }

    /** Yuan that are only compared with what the program works out; formulas may leave more decimals than are shown. */
    static CellParser<BigDecimal> checked() {
        return CellParsers.decimal(CHECKED_DECIMALS).then(amount -> amount.setScale(2, RoundingMode.HALF_UP));
    }

    static CellParser<Integer> year() {
        return CellParsers.identifier(20).then(text -> {
            Matcher year = YEAR.matcher(text);
            if (NOTHING.contains(text)) {
                return null;
            }
            if (!year.matches() || !plausible(Integer.parseInt(year.group(1)))) {
                throw new CellException("不是年度，请写成2026这样的四位数字");
            }
            return Integer.valueOf(year.group(1));
        });
    }

    /** Whether dues can be kept for {@code year}. */
    static boolean plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** 7, 7月, 2026年7月. */
    static CellParser<MonthCell> month() {
        CellParser<PartialDate> dates = CellParsers.date();
        return cell -> {
            if (cell.kind() == CellKind.NUMBER && cell.dateFormat()) {
                PartialDate date = dates.parse(cell);
                return new MonthCell(date.month().getYear(), date.month().getMonthValue());
            }
            String text = CellParsers.identifier(20).parse(cell);
            if (text == null || NOTHING.contains(text)) {
                return null;
            }
            Matcher month = MONTH.matcher(text);
            if (!month.matches() || Integer.parseInt(month.group(2)) < 1 || Integer.parseInt(month.group(2)) > 12) {
                throw new CellException("不是月份，请写成7或2026-07");
            }
            return new MonthCell(month.group(1) == null ? null : Integer.valueOf(month.group(1)), Integer.parseInt(month.group(2)));
        };
    }

    /** A full date, or month and day in the row's own year: 2025-03-12, 3月12日, 3.12 as text. */
    static CellParser<DayCell> day() {
        CellParser<PartialDate> dates = CellParsers.date();
        return cell -> {
            if (cell.kind() == CellKind.NUMBER && !cell.dateFormat()) {
                throw new CellException("看不出是哪一天，请写成2025-03-12或3月12日");
            }
            String text = CellParsers.identifier(40).parse(cell);
            Matcher short_ = MONTH_AND_DAY.matcher(text == null ? "" : text);
            return cell.kind() == CellKind.TEXT && short_.matches() ? monthDay(short_) : full(dates.parse(cell));
        };
    }

    private static DayCell monthDay(Matcher found) throws CellException {
        try {
            return new DayCell(null, MonthDay.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        } catch (DateTimeException e) {
            throw new CellException("没有这一天，请核对");
        }
    }

    private static DayCell full(PartialDate date) throws CellException {
        if (date == null) {
            return null;
        }
        return new DayCell(date.date().orElseThrow(() -> new CellException("没有写明是哪一天，请写成2025-03-12")), null);
    }

    static CellParser<LocalDate> fullDay() {
        return CellParsers.date().then(date -> full(date).day());
    }

    static CellParser<String> text(int longest) {
        return CellParsers.text(longest).then(text -> NOTHING.contains(text) ? null : text);
    }

    static CellParser<String> organization() {
        return CellParsers.name(200).then(text -> NOTHING.contains(text) ? null : text);
    }

    static CellParser<String> idNumber() {
        return CellParsers.idNumber(IdNumber::problem);
    }

    /** 人员: 公务员, 事业, 离退休 …, and 农民, 学生 … which say by which standard one pays. */
    static CellParser<Group> group() {
        Map<String, Group> names = new LinkedHashMap<>();
        for (StaffKind staff : StaffKind.values()) {
            names.put(staff.label(), new Group(staff, null));
        }
        alias(names, StaffKind.CIVIL_SERVANT, "机关公务员", "参公", "参公人员", "参照公务员管理", "参照公务员", "行政", "行政编", "行政编制", "公务员编制", "机关");
        alias(names, StaffKind.GOVERNMENT_WORKER, "工勤", "机关工勤", "工勤人员", "机关工勤人员", "技术工人");
        alias(names, StaffKind.PUBLIC_INSTITUTION, "事业编", "事业编制", "事业单位", "事业人员", "事业单位人员", "事业单位工作人员");
        alias(names, StaffKind.ENTERPRISE, "聘用", "聘用人员", "合同制", "企业职工", "企业人员", "编外", "编外人员", "编外聘用", "劳务派遣");
        alias(names, StaffKind.RETIRED, "退休", "离休", "离退休人员", "退休人员", "离休人员", "离退休党员", "退休党员");
        payers().forEach((name, payer) -> names.putIfAbsent(name, new Group(staffOf(payer), payer)));
        return CellParsers.code(names);
    }

    private static void alias(Map<String, Group> names, StaffKind staff, String... others) {
        for (String other : others) {
            names.put(other, new Group(staff, null));
        }
    }

    /** Which staff one who pays by {@code payer} must be; null: several may. */
    static StaffKind staffOf(PayerKind payer) {
        return switch (payer) {
            case MONTHLY_PAY -> null;
            case ANNUAL_PAY -> StaffKind.ENTERPRISE;
            case RETIRED -> StaffKind.RETIRED;
            default -> StaffKind.OTHER;
        };
    }

    static CellParser<PayerKind> payer() {
        return CellParsers.code(payers());
    }

    private static Map<String, PayerKind> payers() {
        Map<String, PayerKind> names = new LinkedHashMap<>();
        for (PayerKind payer : PayerKind.values()) {
            names.put(payer.label(), payer);
        }
        Map<PayerKind, String[]> others = Map.of(PayerKind.MONTHLY_PAY, new String[] {"在职", "按月领工资", "月薪", "月薪制", "按月取得工资", "在职党员"},
                PayerKind.ANNUAL_PAY, new String[] {"年薪"}, PayerKind.IRREGULAR_INCOME, new String[] {"个体", "个体经营", "个体经营者", "个体工商户", "自由职业", "灵活就业"},
                PayerKind.RETIRED, new String[] {"退休", "离休"}, PayerKind.FARMER, new String[] {"农村党员", "务农"}, PayerKind.STUDENT, new String[] {"在校学生", "学生党员"},
                PayerKind.UNEMPLOYED, new String[] {"下岗", "失业", "待业", "下岗（失业）"}, PayerKind.RELIEF, new String[] {"抚恤", "救济", "抚恤救济"},
                PayerKind.SUBSISTENCE, new String[] {"低保", "最低生活保障"});
        for (PayerKind payer : PayerKind.values()) {
            for (String other : others.get(payer)) {
                names.put(other, payer);
            }
        }
        return names;
    }

    /** How it was paid; what 党费规定 第十四条 forbids is refused with the reason. */
    static CellParser<Channel> channel() {
        Map<String, Channel> names = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            names.put(channel.label(), channel);
        }
        Map.of("现金交纳", Channel.CASH, "网上", Channel.ONLINE, "线上", Channel.ONLINE, "微信", Channel.ONLINE, "支付宝", Channel.ONLINE, "转账", Channel.BANK,
                "银行", Channel.BANK, "代扣", Channel.PAYROLL, "扣缴", Channel.PAYROLL, "垫交", Channel.ADVANCED).forEach(names::put);
        return CellParsers.code(names).then(channel -> {
            if (channel.forbidden()) {
                throw new CellException("党费不得扣缴或垫交（党费规定第十四条）；确已如此交纳的，请在党费页面逐笔登记并说明原因");
            }
            return channel;
        });
    }

    /** Reads nothing: what is in the column is known without it. */
    static CellParser<String> passedOver() {
        return (Cell cell) -> null;
    }
}
