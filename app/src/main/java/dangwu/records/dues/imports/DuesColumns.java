package dangwu.records.dues.imports;

import dangwu.kit.exchange.CellParsers;
import dangwu.kit.exchange.ImportColumns;
import dangwu.kit.exchange.ImportField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What sheets of dues have in common: whom a row is about, and which year. */
class DuesColumns implements ImportColumns {

    private final List<ImportField<?>> all = new ArrayList<>();
    private final List<ImportField<?>> blank = new ArrayList<>();

    final ImportField<String> name = offer(ImportField.of("NAME", "姓名", CellParsers.name(100)).withSynonyms("党员姓名", "姓 名", "交纳人", "交款人").asRequired()
            .asIdentifying().explained("张明", "必填"));
    final ImportField<String> branch = offer(ImportField.of("BRANCH", "所在党支部", DuesCells.organization()).withSynonyms("党支部", "支部", "所在支部", "支部名称", "党支部名称",
            "所属支部", "所属党支部").explained("局机关党支部", "有同名党员时填写，全称、简称均可"));
    final ImportField<String> idNumber = offer(ImportField.of("ID_NUMBER", "公民身份证号", DuesCells.idNumber()).withSynonyms("身份证号", "身份证号码", "公民身份号码", "公民身份证号码",
            "居民身份证号", "证件号码", "身份证").asIdentifying().asTextColumn().explained("99999919850701001X", "同一支部有同名党员时填写，文本格式"));
    final ImportField<Integer> year = offer(ImportField.of("YEAR", "年度", DuesCells.year()).withSynonyms("所属年度", "交纳年度", "核定年度", "年份", "年").explained("2026",
            "四位数字；标题或工作表名称中写明年度的可不填"));

    DuesColumns() {
        passedOver("SERIAL", "序号", "编号", "号", "No");
        passedOver("SIGNATURE", "本人签字", "签名", "签字", "交纳人签名", "收款人签章", "本人签名");
    }

    @Override
    public List<ImportField<?>> all() {
        return List.copyOf(all);
    }

    @Override
    public List<ImportField<?>> blankSheet() {
        return List.copyOf(blank);
    }

    /** A column that is understood where a sheet has it. */
    final <V> ImportField<V> field(ImportField<V> field) {
        all.add(field);
        return field;
    }

    /** The same, and it stands in the blank sheet too. */
    final <V> ImportField<V> offer(ImportField<V> field) {
        blank.add(field);
        return field(field);
    }

    final ImportField<BigDecimal> amount(String key, String label, String... synonyms) {
        return ImportField.of(key, label, DuesCells.amount()).withSynonyms(synonyms);
    }

    final ImportField<BigDecimal> checked(String key, String label, String... synonyms) {
        return field(ImportField.of(key, label, DuesCells.checked()).withSynonyms(synonyms));
    }

    final void passedOver(String key, String label, String... synonyms) {
        field(ImportField.of(key, label, DuesCells.passedOver()).withSynonyms(synonyms));
    }
}
