package dangwu.records.member.imports;

import static dangwu.records.Workbooks.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.kit.exchange.FieldChange;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportPreview;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportResult;
import dangwu.kit.exchange.Outcome;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.exchange.RowPlan;
import dangwu.records.ImportFixture;
import dangwu.records.MessyRoster;
import dangwu.records.RecordsFixture;
import dangwu.records.Workbooks;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipService;
import dangwu.records.member.OwnColumn;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberImporterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Object[] SHORT = {"姓名", "身份证号", "所在党支部", "人员类别", "入党时间", "转正时间"};

    @TempDir
    Path folder;
    private RecordsFixture records;
    private ImportFixture imports;
    private Organization unit;
    private Organization office;
    private Organization second;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder.resolve("data"));
        imports = new ImportFixture(records, TODAY);
        unit = records.organizationService.add(Organization.of(null, OrganizationKind.COMMITTEE, "市体育局机关党委", null));
        office = records.organizationService.add(Organization.of(unit.id(), OrganizationKind.BRANCH, "市体育局机关党委局机关党支部", LocalDate.of(2015, 1, 1)));
        second = records.organizationService.add(Organization.of(unit.id(), OrganizationKind.BRANCH, "第二党支部", LocalDate.of(2015, 1, 1)));
    }

    @AfterEach
    void close() {
        records.close();
    }

    private Path messy() {
        return MessyRoster.write(folder);
    }

    @Test
    void messyRosterHasEveryBadCellNamed() {
        ImportPlan<MemberImportRow> plan = imports.preview(imports.members(), messy()).plan();
        assertThat(plan.read()).isEqualTo(9);
        assertThat(plan.added()).isEqualTo(3);
        assertThat(plan.rejections()).extracting(Rejection::row, Rejection::column).containsExactly(
                tuple(7, "身份证号"), tuple(8, "身份证号"),
                tuple(9, "身份证号"), tuple(10, "身份证号"),
                tuple(11, "身份证号"), tuple(12, "出生年月"));
        assertThat(plan.rows()).filteredOn(row -> row.outcome() == Outcome.REJECTED).extracting(RowPlan::subject)
                .containsExactly("赵敏", "钱进", "孙丽", "张明", "王强强", "周杰");
        assertThat(reason(plan, 8)).contains("丢失");
        assertThat(reason(plan, 9)).contains("校验码不符");
        assertThat(reason(plan, 10)).isEqualTo("与第4行“张明”的身份证号相同，同一身份证号只能有一行，请核对");
        assertThat(reason(plan, 11)).contains("第6行“王强”");
        assertThat(reason(plan, 12)).contains("没有13月");
    }

    @Test
    void badRowsStopTheImportUnlessTheyAreSkipped() {
        ImportResult refused = imports.run(imports.members(), messy(), false);
        assertThat(refused.written()).isFalse();
        assertThat(records.memberships.roster(TODAY).entries()).isEmpty();
        ImportResult done = imports.run(imports.members(), messy(), true);
        assertThat(done.added()).isEqualTo(3);
        assertThat(records.memberships.roster(TODAY).entries()).hasSize(3).allMatch(entry -> entry.branchId() == office.id());
    }

    @Test
    void valuesAreKeptAsTheirTypes() {
        imports.run(imports.members(), messy(), true);
        Member zhang = member("张明");
        assertThat(zhang.date(MemberField.BIRTH_ON)).isEqualTo("1985-07-01");
        assertThat(zhang.text(MemberField.EDUCATION)).isEqualTo("大学");
        assertThat(zhang.text(MemberField.DEGREE)).isEqualTo("学士");
        assertThat(zhang.text(MemberField.MOBILE_PHONE)).isEqualTo("13800000001");
        assertThat(zhang.text(MemberField.ETHNICITY)).isEqualTo("汉族");
        Member li = member("李芳");
        assertThat(li.text(MemberField.LANDLINE)).isEqualTo("010-66000001");
        assertThat(li.text(MemberField.MOBILE_PHONE)).isNull();
        assertThat(li.date(MemberField.FULL_ON)).isEqualTo("2016-06-01");
        assertThat(member("王强").date(MemberField.JOINED_ON)).isEqualTo("1998-07-01");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imports.run(imports.members(), messy(), true);
        ImportPlan<MemberImportRow> again = imports.preview(imports.members(), messy()).plan();
        assertThat(again.rows()).filteredOn(row -> row.outcome() != Outcome.REJECTED).hasSize(3)
                .allSatisfy(row -> assertThat(row.outcome()).as(row.changes().toString()).isEqualTo(Outcome.UNCHANGED));
        assertThat(again.added() + again.changed()).isZero();
    }

    @Test
    void groupAndDayOfEntryMissedBeforeAreTakenAtOnce() {
        imports.run(imports.members(), summarySheet(), false);
        Path file = Workbooks.table(folder, "补充.xlsx", "Sheet1", new Object[] {"姓名", "身份证号", "所在党支部", "党小组", "组织关系转入时间"},
                new Object[] {"张明", id("1985-07-01", 1), "局机关党支部", "第一党小组", "2015.09"});
        assertThat(imports.run(imports.members(), file, false).updated()).isEqualTo(1);
        assertThat(imports.preview(imports.members(), file).plan().unchanged()).isEqualTo(1);
        RosterEntry then = records.memberships.roster(LocalDate.of(2015, 9, 1)).find(member("张明").id()).orElseThrow();
        assertThat(then.enteredOn()).isEqualTo("2015-09-01");
        assertThat(then.groupId()).isNotNull();
        assertThat(records.memberships.roster(LocalDate.of(2015, 8, 31)).find(member("张明").id())).isEmpty();
    }

    @Test
    void theSummarySheetOfTheNationalFormIsTakenAsItStands() {
        Path file = summarySheet();
        ImportResult result = imports.run(imports.members(), file, false);
        assertThat(result.rejections()).isEmpty();
        assertThat(result.added()).isEqualTo(2);
        Member one = member("张明");
        assertThat(one.text(MemberField.JOB_POST)).isEqualTo("党政机关工作人员");
        assertThat(one.flag(MemberField.LOST_CONTACT)).isFalse();
        Member two = member("李芳");
        assertThat(two.flag(MemberField.LOST_CONTACT)).isTrue();
        assertThat(two.text(MemberField.LOST_SINCE)).isEqualTo("2024-05");
        assertThat(two.text(MemberField.MOBILE_DESTINATION)).isEqualTo("广东省深圳市南山区");
        assertThat(two.text(MemberField.REMARKS)).isNull();
        assertThat(records.memberships.roster(TODAY).find(two.id()).orElseThrow().category()).isEqualTo(MemberCategory.PROBATIONARY);
        assertThat(imports.preview(imports.members(), file).plan().unchanged()).isEqualTo(2);
    }

    private Path summarySheet() {
        return Workbooks.table(folder, "汇总表.xlsx", "党员基本信息汇总表", new Object[] {"党员基本信息汇总表"}, new Object[] {"填报单位：市体育局机关党委"},
                new Object[] {"序号", "姓名", "所在党支部", "公民身份证号", "性别", "民族", "出生日期", "学历", "人员类别", "加入党组织日期", "转为正式党员日期", "工作岗位", "手机号", "固定电话",
                        "家庭住址", "党籍状态", "是否为失联党员", "失去联系日期", "是否为流动党员", "外出流向", "备注"},
                new Object[] {1, "张明", "市体育局机关党委局机关党支部", id("1985-07-01", 1), "男", "汉族", "1985-07-01", "21", "1", "2010-07-01", "2011-07-01", "011", "13800000001",
                        "—", "江城市体育路18号", "正常", "否", "—", "否", "—", "—"},
                new Object[] {2, "李芳", "第二党支部", id("2000-03-08", 2), "女", "汉族", "2000.03.08", "大学", "预备党员", "2026.07.01", "—", "学生", "13800000002", "010-66000002",
                        "江城市体育路20号", "正常", "是", "2024年5月", "是", "广东省深圳市南山区", "无"});
    }

    @Test
    void blankCellsNeverEmptyWhatIsKept() {
        imports.run(imports.members(), summarySheet(), false);
        Path file = Workbooks.table(folder, "补充.xlsx", "Sheet1", new Object[] {"姓名", "身份证号", "手机", "家庭住址", "籍贯"},
                new Object[] {"张明", id("1985-07-01", 1), "13911111111", null, "江城"});
        ImportPlan<MemberImportRow> plan = imports.preview(imports.members(), file).plan();
        assertThat(plan.rows().get(0).changes()).containsExactly(new FieldChange("籍贯", "", "江城"), new FieldChange("手机号", "13800000001", "13911111111"));
        imports.run(imports.members(), file, false);
        assertThat(member("张明").text(MemberField.ADDRESS)).isEqualTo("江城市体育路18号");
    }

    @Test
    void aMonthDoesNotOverwriteAKnownDay() {
        imports.run(imports.members(), table(row1("张明", 1, "第二党支部", "正式", "2010-07-16", "2011-07-16")), false);
        ImportPlan<MemberImportRow> plan = imports.preview(imports.members(), table(row1("张明", 1, "第二党支部", "正式", "2010.07", "2011年7月"))).plan();
        assertThat(plan.unchanged()).isEqualTo(1);
        ImportPlan<MemberImportRow> other = imports.preview(imports.members(), table(row1("张明", 1, "第二党支部", "正式", "2010.08", "2011.08"))).plan();
        assertThat(other.rows().get(0).changes()).containsExactly(new FieldChange("入党时间", "2010-07-16", "2010-08-01"),
                new FieldChange("转正时间", "2011-07-16", "2011-08-01"));
        assertThat(other.notes()).anySatisfy(note -> assertThat(note).contains("有1行的日期只写到月"));
    }

    @Test
    void unknownBranchIsRejectedWithTheNearest() {
        Rejection bad = only(table(row1("张明", 1, "局机关支部委员会二支部", "正式", "2010-07-01", "2011-07-01")));
        assertThat(bad.column()).isEqualTo("所在党支部");
        assertThat(bad.reason()).startsWith("没有名为“局机关支部委员会二支部”的党支部，是不是").contains("局机关党支部");
        assertThat(only(table(row1("张明", 1, "市体育局机关党委", "正式", "2010-07-01", "2011-07-01"))).reason()).contains("党员须编入它下面的党支部");
        assertThat(records.organizations.tree().all()).hasSize(3);
    }

    @Test
    void sheetsNameTheirBranchOtherwise() {
        Object[] header = {"姓名", "身份证号", "人员类别"};
        Path bySheet = Workbooks.table(folder, "a.xlsx", "第二党支部", header, new Object[] {"张明", id("1985-07-01", 1), "正式"});
        Path byTitle = Workbooks.table(folder, "b.xlsx", "Sheet1", new Object[] {"填报单位：局机关党支部"}, header, new Object[] {"李明", id("1985-07-01", 3), "正式"});
        Path byWord = Workbooks.table(folder, "c.xlsx", "Sheet1", header, new Object[] {"王明", id("1985-07-01", 5), "正式"});
        imports.run(imports.members(), bySheet, false);
        imports.run(imports.members(), byTitle, false);
        assertThat(imports.preview(imports.members(), byWord).plan().rejections()).extracting(Rejection::reason)
                .containsExactly("表中没有“所在党支部”这一列，请补上这一列，或在导入时选定一个党支部");
        imports.run(imports.members(MemberImportOptions.NONE.withBranch("第二")), byWord, false);
        assertThat(entry("张明").branchId()).isEqualTo(second.id());
        assertThat(entry("李明").branchId()).isEqualTo(office.id());
        assertThat(entry("王明").branchId()).isEqualTo(second.id());
    }

    @Test
    void whatContradictsItselfIsRejected() {
        String number = id("1985-07-01", 1);
        Object[] header = {"姓名", "身份证号", "性别", "出生日期", "所在支部", "类别", "入党时间", "转正时间", "党籍状态"};
        Path file = Workbooks.table(folder, "x.xlsx", "s", header,
                new Object[] {"甲", id("1985-07-01", 11), "女", "1985-07-02", "第二党支部", "正式", "2010-07-01", "2011-07-01"},
                new Object[] {"乙", number, "男", null, "第二党支部", "正式", "2010-07-01", "2010-06-30"},
                new Object[] {"丙", id("1985-07-01", 13), "男", null, "第二党支部", "正式", "2027-07-01", null},
                new Object[] {"丁", id("1985-07-01", 15), "男", null, "第二党支部", "预备", "2010-07-01", "2011-07-01"},
                new Object[] {"戊", id("1985-07-01", 17), "男", null, "第二党支部", null, "2010-07-01", null},
                new Object[] {"己", id("1985-07-01", 19), "男", null, "第二党支部", "正式", "1980-07-01", null},
                new Object[] {"庚", id("1985-07-01", 21), "男", null, "第二党支部", "正式", "2010-07-01", "2011-07-01", "停止党籍"});
        ImportPlan<MemberImportRow> plan = imports.preview(imports.members(), file).plan();
        assertThat(plan.rejectedRows()).isEqualTo(7);
        assertThat(plan.rejections()).extracting(Rejection::reason).containsExactly("出生日期1985-07-02与身份证号中的1985-07-01不一致，请核对",
                "性别“女”与身份证号中的“男”不一致，请核对", "转正时间2010-06-30早于入党时间2010-07-01，请核对", "入党时间晚于今天，请核对",
                "人员类别是预备党员，转正时间却是2011-07-01，两者矛盾，请核对", "人员类别和转正时间都没有填写，无法判断是正式党员还是预备党员",
                "入党时间1980-07-01早于出生日期1985-07-01，请核对", "停止党籍须有决定日期和依据，请先按正常导入，再在党员页面登记停止党籍");
    }

    @Test
    void whatIsOnlyUnusualIsSaid() {
        ImportPlan<MemberImportRow> plan = imports.preview(imports.members(), table(row1("张明", 1, "第二党支部", "正式", "2003-06-30", "2004-06-29"))).plan();
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.notes()).anySatisfy(note -> assertThat(note).contains("入党时不满18周岁"))
                .anySatisfy(note -> assertThat(note).contains("不满1年")).anySatisfy(note -> assertThat(note).contains("按身份证号补上"));
        ImportPlan<MemberImportRow> border = imports.preview(imports.members(), table(row1("张明", 1, "第二党支部", "正式", "2003-07-01", "2004-07-01"))).plan();
        assertThat(border.notes()).noneSatisfy(note -> assertThat(note).contains("不满"));
    }

    @Test
    void withoutIdNumberNameBranchAndBirthdayDecide() {
        Object[] header = {"姓名", "出生日期", "所在支部", "类别", "籍贯"};
        Path file = Workbooks.table(folder, "n.xlsx", "s", header, new Object[] {"张明", "1985-07-01", "第二党支部", "正式", "江城"});
        imports.run(imports.members(), file, false);
        assertThat(imports.preview(imports.members(), file).plan().unchanged()).isEqualTo(1);
        Path unsure = Workbooks.table(folder, "u.xlsx", "s", header, new Object[] {"张明", null, "第二党支部", "正式", "江城"},
                new Object[] {"张明", "1985-07-01", "局机关党支部", "正式", null}, new Object[] {"张明", "1991-07-01", "第二党支部", "正式", null});
        ImportPlan<MemberImportRow> plan = imports.preview(imports.members(), unsure).plan();
        assertThat(plan.rejections()).extracting(Rejection::row).containsExactly(2, 3);
        assertThat(plan.rejections()).extracting(Rejection::reason).allSatisfy(reason -> assertThat(reason).contains("请填写身份证号"));
        assertThat(plan.rows().get(2).outcome()).isEqualTo(Outcome.ADDED);
        imports.run(imports.members(), table(row1("张明", 1, "第二党支部", "正式", null, null)), false);
        assertThat(member("张明").idNumber()).isEqualTo(id("1985-07-01", 1));
        assertThat(records.memberships.roster(TODAY).entries()).hasSize(1);
    }

    @Test
    void whoHasLeftIsRejected() {
        imports.run(imports.members(), table(row1("张明", 1, "第二党支部", "正式", "2010-07-01", "2011-07-01")), false);
        records.membershipService.end(member("张明").id(), new MembershipService.Ending(LocalDate.of(2026, 5, 1), EndReason.TRANSFERRED_OUT, null));
        assertThat(only(table(row1("张明", 1, "第二党支部", "正式", "2010-07-01", "2011-07-01"))).reason()).contains("已于2026-05-01转出，不在册");
    }

    @Test
    void anotherBranchMovesTheMember() {
        imports.run(imports.members(), table(row1("张明", 1, "第二党支部", "正式", "2010-07-01", "2011-07-01")), false);
        ImportPlan<MemberImportRow> plan = imports.preview(imports.members(), table(row1("张明", 1, "局机关党支部", "正式", "2010-07-01", "2011-07-01"))).plan();
        assertThat(plan.rows().get(0).changes()).containsExactly(new FieldChange("所在党支部", "第二党支部", office.name()));
        imports.members().apply(plan, ImportProgress.NONE);
        assertThat(entry("张明").branchId()).isEqualTo(office.id());
        assertThat(entry("张明").enteredOn()).isEqualTo(TODAY);
        assertThat(records.memberships.roster(TODAY.minusDays(1)).entries().get(0).branchId()).isEqualTo(second.id());
    }

    @Test
    void groupsAndPostsComeAlong() {
        Object[] header = {"姓名", "身份证号", "所在支部", "所在党小组", "类别", "党内职务", "组织关系转入时间"};
        Path file = Workbooks.table(folder, "p.xlsx", "s", header,
                new Object[] {"张明", id("1985-07-01", 1), "第二党支部", "第一党小组", "正式", "支部书记", "2019-03"},
                new Object[] {"李明", id("1985-07-01", 3), "第二党支部", "第一党小组", "正式", "组织委员、党小组组长", "2019-03-05"},
                new Object[] {"王明", id("1985-07-01", 5), "第二党支部", null, "正式", "书记、顾问", null});
        ImportPreview<MemberImportRow> preview = imports.preview(imports.members(), file);
        assertThat(preview.plan().notes()).anySatisfy(note -> assertThat(note).isEqualTo("“第二党支部”还没有党小组，将新建：第一党小组"))
                .anySatisfy(note -> assertThat(note).contains("第4行的党内职务“书记”没有登记")).anySatisfy(note -> assertThat(note).contains("“顾问”没有登记"));
        imports.run(imports.members(), file, false);
        assertThat(entry("张明").postText()).isEqualTo("书记");
        assertThat(entry("张明").enteredOn()).isEqualTo("2019-03-01");
        assertThat(entry("李明").postText()).isEqualTo("组织委员、组长");
        assertThat(entry("李明").groupId()).isNotNull().isEqualTo(entry("张明").groupId());
        assertThat(entry("王明").postText()).isEmpty();
        assertThat(imports.preview(imports.members(), file).plan().unchanged()).isEqualTo(3);
    }

    @Test
    void aPostEnteredByNameBeforeBecomesTheMembers() {
        records.postService.save(new Post(0, second.id(), null, "张明", PostTitle.SECRETARY, LocalDate.of(2024, 1, 1), null, null, "批〔2024〕1号", null));
        Path file = Workbooks.table(folder, "p.xlsx", "s", new Object[] {"姓名", "身份证号", "所在支部", "类别", "党内职务"},
                new Object[] {"张明", id("1985-07-01", 1), "第二党支部", "正式", "书记"});
        imports.run(imports.members(), file, false);
        assertThat(records.posts.all()).singleElement().satisfies(post -> {
            assertThat(post.memberId()).isEqualTo(member("张明").id());
            assertThat(post.fromOn()).isEqualTo("2024-01-01");
            assertThat(post.approvalNo()).isEqualTo("批〔2024〕1号");
        });
    }

    @Test
    void ownColumnsAreTakenByTheirNames() {
        OwnColumn shirt = records.ownColumns.add("年龄");
        Path file = Workbooks.table(folder, "o.xlsx", "s", new Object[] {"姓名", "身份证号", "所在支部", "类别", "年龄"},
                new Object[] {"张明", id("1985-07-01", 1), "第二党支部", "正式", "四十一"});
        imports.run(imports.members(), file, false);
        assertThat(member("张明").ownValues()).containsEntry(shirt.id(), "四十一");
        assertThat(imports.preview(imports.members(), file).plan().unchanged()).isEqualTo(1);
    }

    @Test
    void aRowWithAnUnreadableCellIsToldAllThatIsWrongWithIt() {
        Path file = table(new Object[] {"张明", "1.1E+17", "第九党支部", null, "2035-07-01", null}, new Object[] {"李明", "1.1E+17", "第二党支部", null, "2005", "2006"},
                new Object[] {"王明", "999999********0013", "第二党支部", "正式", "2005-07-01", "2004-07-01"});
        assertThat(imports.preview(imports.members(), file).plan().rejections()).extracting(Rejection::row, Rejection::column)
                .containsExactly(tuple(2, "身份证号"), tuple(2, "所在党支部"), tuple(2, "入党时间"), tuple(2, "人员类别"), tuple(3, "身份证号"), tuple(3, "入党时间"),
                        tuple(3, "转正时间"), tuple(4, "身份证号"), tuple(4, "转正时间"));
    }

    @Test
    void thousandsOfChangesAreWrittenEachInItsPlace() {
        OwnColumn shirt = records.ownColumns.add("衣号");
        int people = 1201;
        imports.run(imports.members(), many(people, "甲路", "2006-07-01", "S"), false);
        Path changed = many(people, "乙路", "2007-07-01", "M");
        assertThat(imports.run(imports.members(), changed, false).updated()).isEqualTo(people);
        List<Member> all = records.database.read(sql -> records.members.all(sql));
        assertThat(all).hasSize(people).allSatisfy(member -> {
            assertThat(member.text(MemberField.ADDRESS)).isEqualTo("乙路" + member.idNumber());
            assertThat(member.ownValues()).containsEntry(shirt.id(), "M");
        });
        assertThat(records.memberships.roster(LocalDate.of(2007, 6, 30)).total().probationary()).isEqualTo(people);
        assertThat(records.memberships.roster(LocalDate.of(2007, 7, 1)).total().full()).isEqualTo(people);
        assertThat(imports.preview(imports.members(), changed).plan().unchanged()).isEqualTo(people);
    }

    private Path many(int people, String address, String full, String shirt) {
        Object[][] rows = new Object[people + 1][];
        rows[0] = new Object[] {"姓名", "身份证号", "所在支部", "入党时间", "转正时间", "家庭住址", "衣号"};
        for (int i = 1; i <= people; i++) {
            String number = id(LocalDate.of(1970, 1, 1).plusDays(i), 1);
            rows[i] = new Object[] {"张明", number, "第二党支部", "2005-07-01", full, address + number, shirt};
        }
        return Workbooks.table(folder, address + ".xlsx", "s", rows);
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        Path file = table(row1("张明", 1, "第二党支部", "正式", null, null), row1("李明", 3, "第二党支部", "正式", null, null));
        ImportPlan<MemberImportRow> plan = imports.preview(imports.members(), file).plan();
        List<RowPlan<MemberImportRow>> rows = new ArrayList<>(plan.rows());
        MemberImportRow twice = rows.get(0).payload();
        rows.set(1, new RowPlan<>("s", 3, "李明", Outcome.ADDED, List.of(), twice));
        ImportPlan<MemberImportRow> broken = new ImportPlan<>(rows, List.of(), List.of(), 2);
        assertThatThrownBy(() -> imports.members().apply(broken, ImportProgress.NONE)).isInstanceOf(RuntimeException.class);
        assertThat(records.memberships.roster(TODAY).entries()).isEmpty();
        assertThat(records.database.<Integer>read(sql -> records.members.all(sql).size())).isZero();
    }

    @Test
    void whatChangedSinceThePreviewIsNotOverwritten() {
        Path file = table(row1("张明", 1, "第二党支部", "正式", null, null));
        ImportPlan<MemberImportRow> plan = imports.preview(imports.members(), file).plan();
        imports.run(imports.members(), file, false);
        assertThatThrownBy(() -> imports.members().apply(plan, ImportProgress.NONE)).hasMessageContaining("请重新读取文件再导入");
    }

    private Path table(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = SHORT;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Workbooks.table(folder, "table.xlsx", "s", all);
    }

    private static Object[] row1(String name, int sequence, String branch, String category, String joined, String full) {
        return new Object[] {name, id("1985-07-01", sequence), branch, category, joined, full};
    }

    private Rejection only(Path file) {
        List<Rejection> all = imports.preview(imports.members(), file).plan().rejections();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String reason(ImportPlan<?> plan, int row) {
        return plan.rejections().stream().filter(bad -> bad.row() == row).findFirst().orElseThrow().reason();
    }

    private Member member(String name) {
        List<Member> all = records.database.read(sql -> records.members.all(sql));
        return all.stream().filter(member -> member.name().equals(name)).findFirst().orElseThrow();
    }

    private RosterEntry entry(String name) {
        return records.memberships.roster(TODAY).entries().stream().filter(e -> e.member().name().equals(name)).findFirst().orElseThrow();
    }
}
