package dangwu.records.member.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.PartialDate;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.text.IdNumber;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Whether what a row says of a member can be true (MG-12). What cannot is rejected; what is only unusual is said. */
final class MemberRowChecks {

    private static final int GROWN_UP = 18;
    private static final int PROBATION_MONTHS = 12;

    private final MemberImportFields fields;
    private final LocalDate today;

    MemberRowChecks(MemberImportFields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    /** What contradicts itself, cell by cell; empty: nothing does. */
    void check(ImportRow row, MemberMerge merged, Member after, List<Rejection> problems) {
        checkAgainstId(row, after, problems);
        LocalDate birth = after.date(MemberField.BIRTH_ON);
        PartialDate joined = merged.date(MemberField.JOINED_ON);
        PartialDate full = merged.date(MemberField.FULL_ON);
        if (birth != null && birth.isAfter(today)) {
            reject(row, fields.birthOn, "出生日期晚于今天，请核对", problems);
        }
        if (joined != null && joined.firstDay().isAfter(today)) {
            reject(row, fields.joinedOn, "入党时间晚于今天，请核对", problems);
        }
        if (joined != null && birth != null && joined.firstDay().isBefore(birth)) {
            reject(row, fields.joinedOn, "入党时间" + joined + "早于出生日期" + birth + "，请核对", problems);
        }
        if (joined != null && full != null && before(full, joined)) {
            reject(row, fields.fullOn, "转正时间" + full + "早于入党时间" + joined + "，请核对", problems);
        }
        row.get(fields.enteredOn).filter(day -> day.firstDay().isAfter(today))
                .ifPresent(day -> reject(row, fields.enteredOn, "组织关系转入时间晚于今天，请核对", problems));
    }

    /** What he is after the last known date; empty with a problem. */
    Optional<MemberCategory> category(ImportRow row, MemberMerge merged, MemberFile known, List<Rejection> problems) {
        Optional<MemberCategory> stated = row.get(fields.category);
        PartialDate full = merged.date(MemberField.FULL_ON);
        boolean future = full != null && full.firstDay().isAfter(today);
        if (stated.isEmpty()) {
            return unstated(row, full, future, known, problems);
        }
        if (stated.get() == MemberCategory.PROBATIONARY && full != null && !future) {
            boolean inRow = row.get(fields.fullOn).isPresent();
            reject(row, fields.category, "人员类别是预备党员，" + (inRow ? "转正时间却是" : "已登记的转正时间却是") + full + "，两者矛盾，请核对", problems);
        } else if (stated.get() == MemberCategory.FULL && future) {
            reject(row, fields.fullOn, "人员类别是正式党员，转正时间却晚于今天，请核对", problems);
        } else if (stated.get() == MemberCategory.FULL && full == null && known != null && known.category() == MemberCategory.PROBATIONARY) {
            reject(row, fields.category, "已登记为预备党员，改为正式党员须填写转正时间", problems);
        } else {
            return stated;
        }
        return Optional.empty();
    }

    private Optional<MemberCategory> unstated(ImportRow row, PartialDate full, boolean future, MemberFile known, List<Rejection> problems) {
        if (full != null && !future) {
            return Optional.of(MemberCategory.FULL);
        }
        if (known != null && !future) {
            return Optional.of(known.category());
        }
        reject(row, fields.category, future ? "转正时间" + full + "还没有到，请填写人员类别" : "人员类别和转正时间都没有填写，无法判断是正式党员还是预备党员", problems);
        return Optional.empty();
    }

    /** Whether he joined before his 18th birthday. */
    static boolean joinedYoung(MemberMerge merged) {
        PartialDate joined = merged.date(MemberField.JOINED_ON);
        PartialDate birth = merged.date(MemberField.BIRTH_ON);
        return joined != null && birth != null && before(joined, later(birth, GROWN_UP * PROBATION_MONTHS));
    }

    /** Whether he became a full member within a year of joining. */
    static boolean shortProbation(MemberMerge merged) {
        PartialDate joined = merged.date(MemberField.JOINED_ON);
        PartialDate full = merged.date(MemberField.FULL_ON);
        return joined != null && full != null && before(full, later(joined, PROBATION_MONTHS));
    }

    private void checkAgainstId(ImportRow row, Member after, List<Rejection> problems) {
        boolean touched = row.get(fields.idNumber).isPresent() || row.get(fields.birthOn).isPresent()
                || row.get(fields.plain().get(MemberField.SEX)).isPresent();
        Optional<IdNumber> id = touched ? IdNumber.parse(after.idNumber()) : Optional.empty();
        if (id.isEmpty()) {
            return;
        }
        LocalDate birth = after.date(MemberField.BIRTH_ON);
        if (birth != null && !birth.equals(id.get().birthOn())) {
            boolean stated = row.get(fields.birthOn).isPresent();
            reject(row, stated ? fields.birthOn : fields.idNumber, (stated ? "" : "已登记的") + "出生日期"
                    + row.get(fields.birthOn).map(PartialDate::toString).orElse(birth.toString()) + "与身份证号中的" + id.get().birthOn() + "不一致，请核对", problems);
        }
        String sex = id.get().male() ? "1" : "2";
        if (after.code(MemberField.SEX) != null && !after.code(MemberField.SEX).equals(sex)) {
            ImportField<?> column = fields.plain().get(MemberField.SEX);
            boolean stated = row.get(column).isPresent();
            reject(row, stated ? column : fields.idNumber, (stated ? "" : "已登记的") + "性别“" + after.text(MemberField.SEX) + "”与身份证号中的“"
                    + MemberCodes.SEX.get(sex).name() + "”不一致，请核对", problems);
        }
    }

    /** Whether {@code a} is surely before {@code b}: by the day where both days are known, else by the month. */
    private static boolean before(PartialDate a, PartialDate b) {
        return a.isFull() && b.isFull() ? a.firstDay().isBefore(b.firstDay()) : a.month().isBefore(b.month());
    }

    private static PartialDate later(PartialDate date, int months) {
        return date.isFull() ? PartialDate.of(date.firstDay().plusMonths(months)) : PartialDate.of(date.month().plusMonths(months));
    }

    private static void reject(ImportRow row, ImportField<?> field, String reason, List<Rejection> problems) {
        problems.add(row.reject(field, reason));
    }
}
