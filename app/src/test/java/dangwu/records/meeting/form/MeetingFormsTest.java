package dangwu.records.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.office.Form;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingPrints;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.vote.VoteRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Minutes and sign-in sheets say what the record says, in every format, and stand the odd cases. */
class MeetingFormsTest {

    @TempDir
    private static Path folder;
    private static MeetingFixture fixture;
    private static MeetingPrints forms;

    @BeforeAll
    static void open() {
        fixture = new MeetingFixture(folder);
        forms = new MeetingForms(fixture.records.organizations, fixture.records.memberships);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void whateverIsRecordedIsPrintedAndPdfAndWordSayTheSame(MeetingKind kind) throws IOException {
        MeetingFile file = MeetingSamples.full(fixture, kind);
        PaperBook book = forms.minutes(file);
        String pdf = Reading.pdfText(book);
        String docx = Reading.docxText(book);

        assertThat(Reading.texts(book)).allSatisfy(text -> assertThat(pdf).contains(text)).allSatisfy(text -> assertThat(docx).contains(text));
        for (String text : recorded(file)) {
            for (String line : text.split("\n")) {
                assertThat(docx).as(kind.label()).contains(Reading.dense(line));
            }
        }
    }

    private static List<String> recorded(MeetingFile file) {
        List<String> texts = new ArrayList<>();
        file.meeting().values().forEach((field, value) -> {
            boolean flag = field.kind() == MeetingField.Kind.FLAG;
            texts.add(flag ? field == MeetingField.ENTRUSTED ? "受委托主持" : field == MeetingField.ON_FIXED_DAY ? "固定日" : field.label() : field.text(value));
        });
        file.meeting().topics().forEach(topic -> texts.add(topic.label()));
        file.absentees().forEach(person -> texts.addAll(List.of(person.name(), person.reason())));
        file.guests().forEach(person -> texts.addAll(List.of(person.name(), person.post())));
        for (AgendaItem item : file.agenda()) {
            for (String text : new String[] {item.title(), item.leader(), item.content(), item.discussion(), item.speakers(), item.decision(), item.owner(), item.result()}) {
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        for (Contribution entry : file.contributions()) {
            texts.add(entry.content());
            texts.add(entry.person() == null ? "" : entry.person().name());
        }
        file.votes().forEach(vote -> texts.add(vote.subject()));
        texts.addAll(file.steps().values());
        file.followUps().forEach(item -> texts.addAll(List.of(item.matter(), item.owner())));
        return texts;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BRANCH_GENERAL_MEETING, 第一党支部党员大会会议记录, 应到人员, 表决情况
            BRANCH_COMMITTEE_MEETING, 第一党支部委员会会议记录, 应到委员, 表决情况
            PARTY_GROUP_MEETING, 第一党支部第一党小组会议记录, 应到人员, 决议（议定事项）
            PARTY_LECTURE, 第一党支部党课记录, 授课人及职务, 党课提纲（讲稿）
            THEMED_PARTY_DAY, 第一党支部主题党日活动记录, 固定日, 活动小结
            ORGANIZATIONAL_LIFE_MEETING, 第一党支部组织生活会会议记录, 归属年度, 批评和自我批评
            DEMOCRATIC_LIFE_MEETING, 市某局党组民主生活会会议记录, 应到班子成员, 通报上年整改情况
            CENTRE_GROUP_STUDY, 市某局党组理论学习中心组学习记录, 学习秘书, 主持人小结（讲评）
            LEADING_GROUP_MEETING, 市某局党组会议记录, 参加班子成员, 表决情况
            COMMITTEE_MEETING, 市某局机关党委会议记录, 应到委员, 表决情况
            SPECIAL_MEETING, 第一党支部专题会议记录, 会议主题, 决议（议定事项）
            COLLECTIVE_STUDY, 第一党支部集中学习记录, 领学人, 学习内容
            SYMPOSIUM, 第一党支部座谈会记录, 座谈主题, 座谈内容
            OTHER_ACTIVITY, 第一党支部活动记录, 活动主题, 活动内容
            """)
    void theFormOfEachKindHasItsOwnTitleAndElementsEvenWhenNothingIsFilledIn(MeetingKind kind, String title, String first, String second) throws IOException {
        MeetingFile draft = fixture.service.propose(kind, MeetingSamples.holder(fixture, kind).id(), MeetingFixture.DAY);
        String text = Reading.pdfText(forms.minutes(draft));

        assertThat(text).startsWith(title).contains(first, second, "会议名称（次数）", "会议类型", "时间", "地点", "主持人", "记录人", "应到", "实到", "请假、缺席人员及原因", "列席",
                "议题", "散会", "主持人(签字)：", "记录人(签字)：", "附件").doesNotContain("null");
    }

    @Test
    void minutesWordFileAndSignInSheetAgreeWordForWord() throws IOException {
        MeetingFile file = complete(fixture.assembly());
        String pdf = Reading.pdfText(forms.minutes(file));
        String docx = Reading.docxText(forms.minutes(file));
        PaperBook sheet = forms.signIn(file);
        List<String> sheets = List.of(Reading.pdfText(sheet), Reading.docxText(sheet), Reading.xlsxText(sheet));
        String verdict = "“年度工作计划”：到会22人超过应到会24人的半数；赞成21票超过应到会24人的半数，通过。";

        for (String minutes : List.of(pdf, docx)) {
            assertThat(minutes).contains("应到人员25人", "实到人员23人", verdict, "通过年度工作计划", "2026年12月31日", "2026年3月12日9:00—10:30", "三楼会议室", "会议于10:30散会。",
                    "党员乙、党员丙", "大家一致认为计划可行。");
            file.absentees().forEach(person -> assertThat(minutes).contains(person.name() + "（" + person.status().label() + "，" + person.reason() + "）"));
        }
        for (String signIn : sheets) {
            assertThat(signIn).contains("应到：25人实到：23人请假、缺席：2人", "2026年3月12日9:00—10:30", "三楼会议室", "会议名称：" + Reading.dense(file.meeting().name()));
            assertThat(file.attendance()).hasSize(25).allSatisfy(person -> assertThat(signIn).contains(person.name()));
            file.absentees().forEach(person -> assertThat(signIn).contains(person.name() + person.status().label()));
        }
        assertThat(docx).as("name, chair and recorder are the same").contains(file.meeting().text(MeetingField.CHAIR), "记录员");
        assertThat(sheets.get(1)).contains("主持人：" + file.meeting().text(MeetingField.CHAIR));
    }

    @Test
    void namesStandGroupByGroupInTheOrderOfTheRecord() throws IOException {
        MeetingFile file = fixture.assembly();
        String text = Reading.docxText(forms.signIn(file));

        int without = text.indexOf("未编入党小组");
        int group = text.indexOf("第一党小组");
        assertThat(without).isPositive().isLessThan(group);
        for (int i = 0; i < 12; i++) {
            assertThat(text.lastIndexOf(fixture.people.get(i).name())).as("member %d is in the group", i).isGreaterThan(group);
        }
        assertThat(text.indexOf("新同志")).isBetween(without, group);
        assertThat(text.indexOf("列席人员")).isGreaterThan(group);
    }

    @Test
    void aSheetForAMeetingStillToBeHeldLeavesTheNumbersToThePen() throws IOException {
        MeetingFile draft = fixture.service.propose(MeetingKind.PARTY_LECTURE, fixture.second.id(), MeetingFixture.DAY);
        String text = Reading.docxText(forms.signIn(draft));

        assertThat(text).contains("应到：5人实到：人请假、缺席：人", "2026年3月12日时分—时分", "同志子").doesNotContain("null", "未编入党小组");
    }

    @Test
    void aMeetingOfWhichOnlyNumbersAreKnownSaysTheNumbersAndTheNote() throws IOException {
        Meeting meeting = Meeting.draft(fixture.unit.id(), MeetingKind.SPECIAL_MEETING, MeetingFixture.DAY).withStatus(Meeting.Status.COMPLETE)
                .with(Map.of(MeetingField.DUE_COUNT, 40, MeetingField.PRESENT_COUNT, 37, MeetingField.ABSENCE_NOTE, "1人病假，2人出差", MeetingField.GUEST_NOTE, "各科室负责人12人"));
        MeetingFile file = MeetingFile.of(meeting);
        String minutes = Reading.docxText(forms.minutes(file));
        String sheet = Reading.docxText(forms.signIn(file));

        assertThat(minutes).contains("应到人员40人", "实到人员37人", "缺席3人1人病假，2人出差", "各科室负责人12人");
        assertThat(sheet).contains("应到：40人实到：37人请假、缺席：3人");
        assertThat(Reading.pages(forms.signIn(file))).as("lines to sign on fill one page").hasSize(1);
    }

    @Test
    void anEmptyDraftIsAFormForThePenAndAFinishedOneSaysNone() throws IOException {
        MeetingFile draft = MeetingFile.of(Meeting.draft(fixture.first.id(), MeetingKind.BRANCH_GENERAL_MEETING, MeetingFixture.DAY));
        List<String> pages = Reading.pages(forms.minutes(draft));
        String finished = Reading.pdfText(forms.minutes(complete(draft)));

        assertThat(pages).as("a blank form is one page").hasSize(1);
        assertThat(pages.get(0)).contains("会议于时分散会。").doesNotContain("无", "null");
        assertThat(finished).contains("列席人员无", "表决情况无", "决议（议定事项）无", "地点—");
    }

    @Test
    void sixtyAbsencesAreAllThereWithTheirReasons() throws IOException {
        List<Attendance> people = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Attendance person = Attendance.of(null, "同志第" + i + "号", null, true, true);
            people.add(i < 60 ? person.with(AttendanceStatus.values()[4 + i % 4], "第" + i + "种原因") : person);
        }
        MeetingFile file = complete(fixture.assembly().withAttendance(people));
        String minutes = Reading.pdfText(forms.minutes(file));
        PaperBook sheet = forms.signIn(file);

        assertThat(minutes).contains("应到人员80人", "实到人员20人");
        for (Attendance person : file.absentees()) {
            assertThat(minutes).contains(person.name() + "（" + person.status().label() + "，" + person.reason() + "）");
        }
        List<String> pages = Reading.pages(sheet);
        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page).contains("序号姓名签到序号姓名签到"));
        assertThat(String.join("", pages)).contains("1同志第0号病假", "80同志第79号", "应到：80人实到：20人请假、缺席：60人");
    }

    @Test
    void aDiscussionOfThreeHundredLinesLosesNothingAndEveryPageSaysWhatMeetingItIs() throws IOException {
        MeetingFile file = MeetingSamples.longOne(fixture, 300);
        PaperBook book = forms.minutes(file);
        List<String> pages = Reading.pages(book);
        String all = String.join("", pages);
        String docx = Reading.docxText(book);

        assertThat(pages).hasSizeGreaterThan(12).allSatisfy(page -> assertThat(page).contains("会议名称（次数）第一党支部2026年3月支部党员大会", "时间2026年3月12日9:00—10:30"));
        int at = 0;
        for (int i = 1; i <= 300; i++) {
            String words = "：第" + i + "点意见";
            assertThat(all.indexOf(words, at)).as("line %d", i).isGreaterThan(at);
            at = all.indexOf(words, at);
            assertThat(docx).contains(words);
        }
        try (XWPFDocument document = Reading.docx(book)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
            assertThat(table.getRows().stream().filter(row -> row.getTableCells().get(0).getText().contains("第300点")).findFirst().orElseThrow().isCantSplitRow())
                    .as("a long row may be torn apart").isFalse();
        }
    }

    @Test
    void signaturesNeverStandWithoutTheTextBeforeThemNorHeadingsAtTheFootOfAPage() throws IOException {
        for (int lines = 1; lines <= 50; lines++) {
            List<String> pages = Reading.pages(forms.minutes(MeetingSamples.longOne(fixture, lines)));
            assertThat(pages.get(pages.size() - 1)).as("%d lines", lines).contains("通过年度工作计划", "散会。", "主持人(签字)：", "记录人(签字)：");
            for (String page : pages) {
                assertThat(page.replaceAll("第\\d+页共\\d+页$", "")).as("%d lines", lines).doesNotEndWith("表决情况").doesNotEndWith("结果").doesNotEndWith("时限")
                        .doesNotEndWith("决议（议定事项）").doesNotEndWith("议题2：审议年度工作计划");
            }
        }
    }

    @Test
    void underALongTextToo() throws IOException {
        for (int sentences = 1; sentences <= 130; sentences += 3) {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= sentences; i++) {
                text.append("第").append(i).append("句，党员要牢记宗旨、服务群众。");
            }
            MeetingFile file = fixture.filled(MeetingKind.PARTY_LECTURE, fixture.second).withAgenda(List.of());
            List<String> pages = Reading.pages(forms.minutes(file.with(file.meeting().with(MeetingField.CONTENT, text.toString()))));
            assertThat(pages.get(pages.size() - 1)).as("%d sentences", sentences).contains("第" + sentences + "句", "散会。", "记录人(签字)：");
        }
    }

    @Test
    void aSheetOfThirtyFourInThreeGroupsIsOnePageWithRoomToSign() throws IOException {
        List<Attendance> people = new ArrayList<>();
        for (int i = 0; i < 34; i++) {
            people.add(Attendance.of(null, "同志" + (char) ('甲' + i), null, true, true));
        }
        MeetingFile draft = fixture.assembly().withAttendance(people);
        for (MeetingFile file : List.of(draft, complete(draft))) {
            Paper paper = SignInForm.of(file, "第一党支部", person -> "第" + people.indexOf(person) / 12 + "党小组");
            assertThat(Reading.pages(PaperBook.of(paper))).hasSize(1);
            Form form = (Form) paper.blocks().stream().filter(Form.class::isInstance).findFirst().orElseThrow();
            assertThat(form.rows()).filteredOn(row -> row.cells().size() == 6).hasSizeGreaterThan(17).allSatisfy(row -> assertThat(row.heightMm()).isGreaterThanOrEqualTo(9));
        }
    }

    @Test
    void whatWasSaidKeepsItsOddCharactersInEveryFormat() throws IOException {
        String odd = "“引号”《书名》'单' <尖括号> & 100%\t制表\r\n换行　　全角空格 \u00A0不断 𠮷野家①②㈠";
        String title = "关于" + "深入学习贯彻会议精神".repeat(12) + "的𠮷会议";
        MeetingFile file = complete(fixture.assembly());
        file = file.with(file.meeting().with(MeetingField.TITLE, title).with(MeetingField.CONTENT, odd + "\n\n\n" + odd).with(MeetingField.PLACE, "三楼\t会议室<A>"));
        PaperBook sheet = forms.signIn(file);
        for (String minutes : List.of(Reading.pdfText(forms.minutes(file)), Reading.docxText(forms.minutes(file)))) {
            assertThat(minutes).contains(Reading.dense(title), "三楼会议室<A>");
            assertThat(minutes.split(java.util.regex.Pattern.quote(Reading.dense(odd)), -1)).as("twice").hasSize(3);
        }
        for (String signIn : List.of(Reading.pdfText(sheet), Reading.docxText(sheet), Reading.xlsxText(sheet))) {
            assertThat(signIn).contains("会议名称：" + Reading.dense(title), "三楼会议室<A>");
        }
    }

    @Test
    void rareCharactersOfNamesAreKept() throws IOException {
        MeetingFile file = fixture.assembly();
        List<Attendance> people = new ArrayList<>(file.attendance());
        people.set(0, Attendance.of(null, "𠮷田䶮", "书记", true, true));
        people.set(1, Attendance.of(null, "\u9FB4㙍𬭚", null, true, true).with(AttendanceStatus.SICK_LEAVE, "住院"));
        people.add(Attendance.guest(null, "𠮷野", null));
        MeetingFile named = complete(file.withAttendance(people));

        for (String text : List.of(Reading.pdfText(forms.minutes(named)), Reading.docxText(forms.minutes(named)))) {
            assertThat(text).contains("㙍𬭚（病假，住院）", "𠮷野");
        }
        PaperBook sheet = forms.signIn(named);
        for (String text : List.of(Reading.pdfText(sheet), Reading.docxText(sheet), Reading.xlsxText(sheet))) {
            assertThat(text).contains("𠮷田䶮", "㙍𬭚", "𠮷野");
        }
    }

    @Test
    void votesSayWhatWasCountedAndNeverContradictTheMinutes() throws IOException {
        String text = Reading.docxText(forms.minutes(MeetingSamples.voted(fixture)));
        assertThat(text).contains("会前收到书面意见1份，其中赞成1份。发出票22张，收回票22张，有效票21张，监票人党员丁，计票人党员戊。", "赞成11票（其中书面意见1票），没有超过应到会24人的半数（至少13票），不通过。");

        Vote doubtful = Vote.of(2, "年度工作计划", VoteRule.ORDINARY, 24, 22, 10, 12, 0).withPassed(true);
        String other = Reading.docxText(forms.minutes(fixture.assembly().withVotes(List.of(doubtful))));
        assertThat(other).contains("“年度工作计划”：表决结果：通过。").doesNotContain("不通过");
    }

    private static MeetingFile complete(MeetingFile file) {
        return file.with(file.meeting().withStatus(Meeting.Status.COMPLETE));
    }
}
