package dangwu.records.dues.rate;

import java.util.List;
import java.util.stream.Stream;

/** 人员: by which items of pay a member's base is made up (rules.md 3.2; the sheets of L50). */
public enum StaffKind {
    CIVIL_SERVANT("公务员", PayerKind.MONTHLY_PAY),
    GOVERNMENT_WORKER("机关工人", PayerKind.MONTHLY_PAY),
    PUBLIC_INSTITUTION("事业", PayerKind.MONTHLY_PAY),
    /** Also those employed by contract (聘用). */
    ENTERPRISE("企业", PayerKind.MONTHLY_PAY),
    RETIRED("离退休", PayerKind.RETIRED),
    /** Farmers, students and all others whose dues are no share of pay, and 个体经营者. */
    OTHER("其他", PayerKind.STUDENT);

    private final String label;
    private final PayerKind usual;

    StaffKind(String label, PayerKind usual) {
        this.label = label;
        this.usual = usual;
    }

    public String label() {
        return label;
    }

    /** The rate table that holds for it where nothing else is said. */
    public PayerKind usualPayer() {
        return usual;
    }

    /** The rate tables that may hold for it, the usual one first. */
    public List<PayerKind> payers() {
        return switch (this) {
            case CIVIL_SERVANT, GOVERNMENT_WORKER, PUBLIC_INSTITUTION, ENTERPRISE -> List.of(PayerKind.MONTHLY_PAY, PayerKind.ANNUAL_PAY);
            case RETIRED -> List.of(PayerKind.RETIRED);
            case OTHER -> List.of(PayerKind.STUDENT, PayerKind.FARMER, PayerKind.UNEMPLOYED, PayerKind.RELIEF, PayerKind.SUBSISTENCE, PayerKind.IRREGULAR_INCOME);
        };
    }

    /** Whether he is employed: taxes and insurance are then taken off his pay. */
    public boolean inService() {
        return this != RETIRED && this != OTHER;
    }

    /** The items of pay that its sheet asks for, counted ones first, then deductions, then what is never counted. */
    public List<PayItem> items() {
        return Stream.of(PayItem.values()).filter(item -> item.appliesTo(this)).toList();
    }
}
