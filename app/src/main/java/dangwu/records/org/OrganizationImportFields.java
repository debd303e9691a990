package dangwu.records.org;

import dangwu.kit.exchange.CellException;
import dangwu.kit.exchange.CellParser;
import dangwu.kit.exchange.CellParsers;
import dangwu.kit.exchange.ImportColumns;
import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a sheet may say of an organization: the columns of L01 and the posts and term that go with them. */
final class OrganizationImportFields implements ImportColumns {

    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "－", "/", "无", "暂无");

    /** The parts of {@link OrganizationProfile}, in the order of its constructor. */
    private static final int PARTS = 11;

    final ImportField<String> name;
    final ImportField<String> shortName;
    final ImportField<OrganizationKind> kind;
    final ImportField<String> parent;
    final ImportField<PartialDate> foundedOn;
    final ImportField<PartialDate> dissolvedOn;
    final ImportField<String> secretary;
    final ImportField<PartialDate> electedOn;
    final ImportField<PartialDate> endsOn;

    private final List<ImportField<String>> profile = new ArrayList<>();
    private final List<ImportField<?>> all = new ArrayList<>();
    private final ImportField<String> serial;

    OrganizationImportFields() {
        name = add(ImportField.of("NAME", "党组织名称", CellParsers.name(200))
                .withSynonyms("名称", "组织名称", "党组织全称", "党组织名称（全称）", "支部名称", "党支部名称", "全称", "党组织").asRequired().asIdentifying()
                .explained("市体育局机关党委局机关党支部", "与公章一致的全称"));
        shortName = add(ImportField.of("SHORT_NAME", "简称", text(100)).withSynonyms("党组织简称", "支部简称"));
        kind = add(ImportField.of("KIND", "组织类别", kind()).withSynonyms("党组织类别", "类别", "组织类型", "党组织类型", "组织类别代码")
                .withChoices(Arrays.stream(OrganizationKind.values()).map(OrganizationKind::label).toList()).explained("党支部", "不填时按名称判断"));
        parent = add(ImportField.of("PARENT", "上级党组织", CellParsers.name(200).then(OrganizationImportFields::orNothing))
                .withSynonyms("上级组织", "上级党组织名称", "隶属党组织", "所属党组织", "所属党委", "隶属关系").explained("市体育局机关党委", "最上级的可填外单位党组织"));
        foundedOn = date("FOUNDED_ON", "成立日期", "成立时间", "建立日期", "批准成立日期", "组建时间");
        dissolvedOn = date("DISSOLVED_ON", "撤销日期", "撤销时间");
        profile("APPROVAL_NO", "批复文号", text(100), "成立批复文号", "批准文号");
        profile("CONTACT_PERSON", "党组织联系人", text(100), "联系人");
        profile("CONTACT_PHONE", "联系电话", CellParsers.phone(), "电话", "联系方式", "办公电话");
        profile("UNIT_SITUATION", "所在单位情况", text(100), "党组织所在单位情况");
        profile("UNIT_NAME", "单位名称", text(200), "所在单位", "所在单位名称");
        profile("UNIT_NATURE", "单位性质类别", text(100), "单位性质", "单位类别");
        profile("UNIT_COVERAGE", "单位建立党组织情况", text(100));
        profile("CREDIT_CODE", "统一社会信用代码", CellParsers.identifier(40).then(OrganizationImportFields::orNothing), "法人单位统一社会信用代码", "社会信用代码");
        profile("MEETING_PLACE", "活动场所", text(200), "党员活动场所", "活动阵地");
        profile("REMARKS", "备注", text(2000), "说明");
        secretary = add(ImportField.of("SECRETARY", "书记", CellParsers.name(100).then(OrganizationImportFields::orNothing))
                .withSynonyms("党组织书记", "支部书记", "书记姓名", "党支部书记", "组长", "书记（组长）"));
        electedOn = date("ELECTED_ON", "本届选举日期", "选举日期", "换届日期", "本届选举时间", "换届时间", "最近换届时间");
        endsOn = date("ENDS_ON", "届满日期", "届满时间", "任期届满日期");
        serial = ImportField.of("SERIAL", "序号", (CellParser<String>) cell -> null).withSynonyms("编号");
    }

    @Override
    public List<ImportField<?>> all() {
        List<ImportField<?>> known = new ArrayList<>(all);
        known.add(serial);
        return known;
    }

    @Override
    public List<ImportField<?>> blankSheet() {
        return List.copyOf(all);
    }

    /** {@code kept} with what the row says; a blank cell leaves what is kept. */
    OrganizationProfile profile(ImportRow row, OrganizationProfile kept, String superior) {
        String[] old = {kept.approvalNo(), kept.contactPerson(), kept.contactPhone(), kept.unitSituation(), kept.unitName(), kept.unitNature(),
            kept.unitCoverage(), kept.creditCode(), kept.meetingPlace(), kept.remarks()};
        String[] now = new String[PARTS - 1];
        for (int i = 0; i < now.length; i++) {
            now[i] = row.get(profile.get(i)).orElse(old[i]);
        }
        return new OrganizationProfile(now[0], superior, now[1], now[2], now[3], now[4], now[5], now[6], now[7], now[8], now[9]);
    }

    private <V> ImportField<V> add(ImportField<V> field) {
        all.add(field);
        return field;
    }

    private void profile(String key, String label, CellParser<String> parser, String... synonyms) {
        profile.add(add(ImportField.of(key, label, parser).withSynonyms(synonyms)));
    }

    private ImportField<PartialDate> date(String key, String label, String... synonyms) {
        return add(ImportField.of(key, label, CellParsers.date()).withSynonyms(synonyms).asTextColumn().explained("2021-07-01", "年月日，或只写年月"));
    }

    private static CellParser<OrganizationKind> kind() {
        Map<String, OrganizationKind> values = new LinkedHashMap<>();
        for (OrganizationKind kind : OrganizationKind.values()) {
            values.put(kind.label(), kind);
            values.put(kind.code(), kind);
        }
        for (String other : List.of("党委", "基层党委", "基层委员会", "党总支部", "临时党总支部", "支部", "联合支部")) {
            OrganizationKind.of(other).ifPresent(kind -> values.put(other, kind));
        }
        return CellParsers.code(values);
    }

    private static CellParser<String> text(int maxLength) {
        return CellParsers.text(maxLength).then(OrganizationImportFields::orNothing);
    }

    private static String orNothing(String text) throws CellException {
        return NOTHING.contains(text) ? null : text;
    }
}
