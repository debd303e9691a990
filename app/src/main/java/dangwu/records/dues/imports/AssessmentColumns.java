package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a sheet says of an assessment, on whatever it rests (the columns of L50). */
abstract class AssessmentColumns extends DuesColumns {

    final ImportField<DuesCells.Group> group = offer(ImportField.of("STAFF", "人员", DuesCells.group()).withSynonyms("人员类别", "人员类型", "人员性质", "类别", "编制", "编制类型",
            "编制性质", "身份", "身份类别", "人员身份", "岗位类别")
            .withChoices(Stream.concat(Arrays.stream(StaffKind.values()).map(StaffKind::label), Arrays.stream(PayerKind.values())
                    .filter(payer -> DuesCells.staffOf(payer) == StaffKind.OTHER).map(PayerKind::label)).toList())
            .explained("事业", "工资项目按人员类别核对"));
    final ImportField<PayerKind> payer = offer(ImportField.of("PAYER", "交纳标准", DuesCells.payer()).withSynonyms("执行标准", "标准", "交纳类别", "缴纳标准", "交纳人员类别")
            .withChoices(Arrays.stream(PayerKind.values()).map(PayerKind::label).toList()).explained("在职按月领工资", "不填的按人员类别确定"));

    AssessmentColumns() {
        passedOver("RATE", "交纳比例", "比例", "缴纳比例", "交纳比例(%)");
        passedOver("WHOLE_YEAR", "共交纳党费金额（全年）", "全年应交", "全年应缴", "全年应交党费", "全年党费");
    }

    /** What stands behind the columns of its own. */
    abstract AmountColumns amounts();
}
