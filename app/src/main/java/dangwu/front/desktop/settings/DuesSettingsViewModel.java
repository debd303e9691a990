package dangwu.front.desktop.settings;

import dangwu.kit.ui.DateText;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.policy.RemittanceCycle;
import dangwu.records.dues.policy.ShareBasis;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the unit holds to in its dues, as it is being edited. */
public final class DuesSettingsViewModel extends PolicySettingsViewModel<DuesPolicy> {

    /** A year in which every day of the calendar exists. */
    private static final int LEAP_YEAR = 2024;

    private final DuesPolicyService service;
    private final Clock clock;
    private final Map<Part, StringProperty> typed = new EnumMap<>(Part.class);
    private final ObjectProperty<RemittanceCycle> cycle = new SimpleObjectProperty<>(this, "cycle");
    private final ObjectProperty<ShareBasis> basis = new SimpleObjectProperty<>(this, "basis");

    /** What is typed. */
    enum Part {
        COLLECTING_DAY("党费日（每月几日，没有的留空）"),
        ASSESS_BY("年度核定截止日期（月-日，如 1-31）"),
        BOOKS_BEGIN("从哪个月起在这里记账（如 2025-01；留空时为最早核定年度的 1 月）"),
        SHARE("上缴比例（%）"),
        REMIT_WITHIN("期满后多少天内上缴"),
        PHONE("党费公示监督电话"),
        ACCOUNT_NAME("党费账户户名"),
        ACCOUNTANT("会计"),
        CASHIER("出纳");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    public DuesSettingsViewModel(Tasks tasks, Notices notices, Prompts prompts, DuesPolicyService service, Clock clock) {
        super(new Tools(tasks, notices, prompts), "党费设置");
        this.service = service;
        this.clock = clock;
        Arrays.stream(Part.values()).forEach(part -> typed.put(part, new SimpleStringProperty(this, part.name(), "")));
    }

    StringProperty typed(Part part) {
        return typed.get(part);
    }

    /** How often dues go on to the superior. */
    ObjectProperty<RemittanceCycle> cycleProperty() {
        return cycle;
    }

    /** Of what the share is taken. */
    ObjectProperty<ShareBasis> basisProperty() {
        return basis;
    }

    @Override
    DuesPolicy read() {
        return service.policy();
    }

    @Override
    void write(DuesPolicy wanted) {
        service.save(wanted);
    }

    @Override
    boolean differs(DuesPolicy policy) {
        Map<Part, String> texts = texts(policy);
        return cycle.get() != policy.cycle() || basis.get() != policy.basis() || typed.keySet().stream().anyMatch(part -> !texts.get(part).equals(clean(part)));
    }

    @Override
    DuesPolicy entered() {
        String day = clean(Part.COLLECTING_DAY);
        if (cycle.get() == null || basis.get() == null) {
            throw new IllegalArgumentException("请选择上缴周期和上缴比例的计算依据。");
        }
        return new DuesPolicy(day.isEmpty() ? null : number("党费日", typed(Part.COLLECTING_DAY)), booksBegin(), assessBy(), cycle.get(), share(), basis.get(),
                number("上缴期限", typed(Part.REMIT_WITHIN)), clean(Part.PHONE), clean(Part.ACCOUNT_NAME), clean(Part.ACCOUNTANT), clean(Part.CASHIER));
    }

    private YearMonth booksBegin() {
        String text = clean(Part.BOOKS_BEGIN);
        return text.isEmpty() ? null : DateText.month(text, LocalDate.now(clock))
                .orElseThrow(() -> new IllegalArgumentException("记账起始月份“" + text + "”应写作 2025-01 这样的年-月，请核对。"));
    }

    private MonthDay assessBy() {
        String text = clean(Part.ASSESS_BY);
        return DateText.day(text, LocalDate.of(LEAP_YEAR, 1, 1)).map(MonthDay::from)
                .orElseThrow(() -> new IllegalArgumentException("年度核定截止日期“" + text + "”应写作 1-31 这样的月-日，请核对。"));
    }

    private BigDecimal share() {
        String text = clean(Part.SHARE).replaceAll("[%％]$", "");
        if (!text.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            throw new IllegalArgumentException("上缴比例“" + text + "”应为0至100之间的数，请核对。");
        }
        return new BigDecimal(text).movePointLeft(2);
    }

    @Override
    void show(DuesPolicy policy) {
        texts(policy).forEach((part, text) -> typed.get(part).set(text));
        cycle.set(policy.cycle());
        basis.set(policy.basis());
    }

    private static Map<Part, String> texts(DuesPolicy policy) {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        texts.put(Part.COLLECTING_DAY, text(policy.collectingDay()));
        texts.put(Part.ASSESS_BY, policy.assessBy().getMonthValue() + "-" + policy.assessBy().getDayOfMonth());
        texts.put(Part.BOOKS_BEGIN, text(policy.booksBegin()));
        texts.put(Part.SHARE, policy.share().movePointRight(2).stripTrailingZeros().toPlainString());
        texts.put(Part.REMIT_WITHIN, text(policy.remitWithinDays()));
        texts.put(Part.PHONE, text(policy.phone()));
        texts.put(Part.ACCOUNT_NAME, text(policy.accountName()));
        texts.put(Part.ACCOUNTANT, text(policy.accountant()));
        texts.put(Part.CASHIER, text(policy.cashier()));
        return texts;
    }

    private String clean(Part part) {
        return clean(typed.get(part));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
