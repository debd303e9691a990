package dangwu.records.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Format;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.records.org.Organization;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.Block;
import dangwu.kit.print.Binder;
import dangwu.kit.print.Volume;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Progress;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.ledger.LifeSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledgers L31, L32, L35, L36, L41 and bound volumes, on a small unit with a few meetings. */
class MeetingFormLedgersTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 3);

    @TempDir
    private static Path folder;
    private static MeetingFixture fixture;
    private static List<Ledger> ledgers;

    @BeforeAll
    static void open() {
        fixture = new MeetingFixture(folder);
        fixture.records.database.write("登记", scope -> fixture.service.add(scope, List.of(complete(named(fixture.filled(MeetingKind.PARTY_LECTURE, fixture.second), "第二支部三月党课")),
                complete(named(fixture.assembly(), "第一支部三月大会")), complete(named(fixture.filled(MeetingKind.THEMED_PARTY_DAY, fixture.first, FEBRUARY), "第一支部二月党日")),
                named(fixture.filled(MeetingKind.PARTY_GROUP_MEETING, fixture.group), "还是草稿"),
                complete(named(MeetingSamples.full(fixture, MeetingKind.ORGANIZATIONAL_LIFE_MEETING), "年度组织生活会")),
                complete(named(fixture.filled(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, fixture.second), "第二支部组织生活会")),
                complete(named(fixture.filled(MeetingKind.CENTRE_GROUP_STUDY, fixture.leading), "中心组第一次学习")))));
        fixture.planService.save(PlanLine.of(fixture.second.id(), YearMonth.of(2026, 12), MeetingKind.PARTY_LECTURE, "学习党章"));
        LifeSource source = new LifeSource(fixture.records.organizations, fixture.records.posts, fixture.records.memberships, fixture.meetings, fixture.plans,
                new AttachmentRepository(fixture.records.database), new ChineseNames(), Clock.systemUTC());
        ledgers = new MeetingFormLedgers(source, fixture.service).all();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static MeetingFile named(MeetingFile file, String title) {
        return file.with(file.meeting().with(MeetingField.TITLE, title));
    }

    private static MeetingFile complete(MeetingFile file) {
        return file.with(file.meeting().withStatus(Meeting.Status.COMPLETE));
    }

    private static PaperBook ledger(String id, Long organization) {
        return ledgers.stream().filter(ledger -> ledger.id().equals(id)).findFirst().orElseThrow()
                .paper(new LedgerRequest(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), organization, Set.of()));
    }

    @Test
    void minutesStandByOrganizationAndDateEachOnAPageOfItsOwnWithoutDraftsAndSessions() throws IOException {
        PaperBook book = ledger("L31", null);
        assertThat(ledgers.get(0).formats()).containsExactlyInAnyOrder(Format.DOCX, Format.PDF);
        List<String> names = List.of("第一支部二月党日", "第一支部三月大会", "年度组织生活会", "第二支部三月党课", "第二支部组织生活会");
        assertThat(book.papers()).hasSize(names.size());
        for (int i = 0; i < names.size(); i++) {
            assertThat(Reading.texts(PaperBook.of(book.papers().get(i))).toString()).contains(names.get(i));
        }
        assertThat(Reading.pages(book)).filteredOn(page -> page.startsWith("第一党支部主题党日活动记录") || page.startsWith("第二党支部党课记录")).hasSize(2);
        assertThat(ledger("L31", fixture.second.id()).papers()).hasSize(2);
        assertThat(Reading.docxText(ledger("L41", null))).contains("中心组第一次学习", "主持人（组长）").doesNotContain("第二支部三月党课");
    }

    @Test
    void aPeriodWithoutMeetingsSaysSo() throws IOException {
        LedgerRequest early = new LedgerRequest(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), null, Set.of());
        for (Ledger ledger : ledgers) {
            if (!ledger.id().equals("L36")) {
                assertThat(Reading.docxText(ledger.paper(early))).as(ledger.id()).contains("没有登记完成的记录");
            }
        }
        assertThat(Reading.docxText(ledgers.get(3).paper(early))).contains("测评票");
    }

    @Test
    void signInSheetsAreThereForWhatWasHeldIsBegunOrPlanned() throws IOException {
        PaperBook book = ledger("L32", null);
        assertThat(book.papers()).extracting(Paper::name).containsExactlyInAnyOrder("3月支部党员大会", "2月主题党日", "3月党小组会", "3月组织生活会", "3月组织生活会", "3月党课", "12月党课",
                "3月理论学习中心组学习");
        String text = Reading.xlsxText(PaperBook.of(book.papers().stream().filter(paper -> paper.name().startsWith("12月")).findFirst().orElseThrow()));
        assertThat(text).contains("2026年12月日时分—时分", "同志子", "同志丑".replace('丑', (char) ('子' + 1)));
    }

    @Test
    void thePapersOfTheOrganizationalLifeMeetingStandInTheirOrder() throws IOException {
        PaperBook book = ledger("L35", fixture.first.id());
        assertThat(book.papers()).extracting(Paper::name).containsExactly("方案", "学习记录", "谈心谈话记录", "征求意见汇总表", "查摆问题清单", "个人问题清单", "会议记录", "批评意见记录", "整改措施清单", "情况报告");
        for (String text : List.of(Reading.pdfText(book), Reading.docxText(book), Reading.xlsxText(book))) {
            assertThat(text).contains("建议多到基层走访", "理论学习不够系统", "担当精神还不够", "遇事急躁，听取意见不够", "制定学习计划，每月集中学习不少于一次", "已制定计划", "共征求到意见建议1条。", "制定整改措施2项。",
                    "应到25人，实到23人");
        }
    }

    @Test
    void whatIsNotRecordedOfItIsLeftForThePen() throws IOException {
        PaperBook book = ledger("L35", fixture.second.id());
        String text = Reading.docxText(book);
        assertThat(book.papers()).hasSize(10);
        assertThat(text).contains("会议主题专题学习", "会前学习、谈心谈话、征求意见、查摆问题、批评和自我批评、明确整改方向、整改措施", "同志子").doesNotContain("null");
    }

    @Test
    void theAppraisalHasABallotATallyAPageForEachMemberAndAReport() throws IOException {
        PaperBook book = ledger("L36", fixture.first.id());
        assertThat(book.papers()).extracting(Paper::name).containsExactly("第一党支部测评票", "第一党支部测评汇总表", "第一党支部党员登记表", "第一党支部结果报告");
        List<String> pages = Reading.pages(book);
        assertThat(pages.get(0)).contains("姓名优秀合格基本合格不合格", "党员甲", "本票无记名").doesNotContain("新同志", "—");
        assertThat(pages).filteredOn(page -> page.startsWith("2026年度民主评议党员登记表")).as("one page a member").hasSize(25)
                .allSatisfy(page -> assertThat(page).contains("个人自评（总结）", "党员互评意见", "民主测评结果", "党支部评定意见", "基层党委意见", "本人意见"));
        assertThat(pages.get(pages.size() - 1)).contains("应参评党员25名，其中正式党员24名、预备党员1名");
        assertThat(Reading.xlsxText(book)).contains("预备党员，不评定等次");
    }

    @Test
    void theReportIsSignedOnThePageWhereItsTextEnds() throws IOException {
        for (Organization branch : List.of(fixture.first, fixture.second)) {
            PaperBook book = ledger("L35", branch.id());
            List<Paper> report = book.papers().stream().filter(paper -> paper.name().equals("情况报告") || paper.name().equals("方案")).toList();
            for (Paper paper : report) {
                List<Block> blocks = paper.blocks();
                assertThat(blocks.subList(blocks.size() - 4, blocks.size() - 1)).allSatisfy(block -> assertThat(((Paragraph) block).keepWithNext()).isTrue());
                List<String> pages = Reading.pages(PaperBook.of(paper));
                assertThat(pages.get(pages.size() - 1).replaceAll("第\\d+页共\\d+页", "").length()).isGreaterThan(branch.name().length() + "年月日".length());
            }
        }
    }

    @Test
    void aVolumeOfSeveralSaysWhoseMeetingItWas() {
        MeetingVolume volumes = new MeetingVolume(fixture.meetings, fixture.records.organizations, new MeetingForms(fixture.records.organizations, fixture.records.memberships));
        Volume volume = volumes.ofYear(fixture.unit.id(), 2026, new MeetingVolume.Make(false, true));
        assertThat(volume.parts()).extracting(Volume.Part::title).contains("2026-03-12 第一党支部年度组织生活会", "2026-03-12 第二党支部第二支部三月党课");
    }

    @Test
    void aVolumeOfAYearIsBoundByDateWithContinuousNumbers() throws Exception {
        MeetingVolume volumes = new MeetingVolume(fixture.meetings, fixture.records.organizations, new MeetingForms(fixture.records.organizations, fixture.records.memberships));
        Volume volume = volumes.ofYear(fixture.first.id(), 2026, new MeetingVolume.Make(true, false));

        assertThat(volume.title()).isEqualTo("第一党支部会议记录\n2026年");
        assertThat(volume.parts()).extracting(Volume.Part::title).containsExactly("2026-02-03 第一支部二月党日", "2026-02-03 第一支部二月党日签到表", "2026-03-12 第一支部三月大会",
                "2026-03-12 第一支部三月大会签到表", "2026-03-12 年度组织生活会", "2026-03-12 年度组织生活会签到表");
        List<String> pages = Reading.pages(new Binder(Reading.pdfWriter()).bind(volume, Progress.ignored()));
        assertThat(pages.get(0)).isEqualTo("第一党支部会议记录2026年");
        assertThat(pages.get(1)).contains("目录", "年度组织生活会");
        for (int i = 2; i < pages.size(); i++) {
            assertThat(pages.get(i)).as("page %d of the body", i - 1).endsWith("第" + (i - 1) + "页共" + (pages.size() - 2) + "页").containsOnlyOnce("页共");
        }
        assertThatThrownBy(() -> volumes.ofYear(fixture.first.id(), 2024, new MeetingVolume.Make(false, false))).isInstanceOf(RefusedException.class)
                .hasMessage("第一党支部2024年还没有登记完成的会议记录，不能装订成册。");
    }
}
