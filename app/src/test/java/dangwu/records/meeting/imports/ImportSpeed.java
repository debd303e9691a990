package dangwu.records.meeting.imports;

import dangwu.kit.exchange.ImportResult;
import dangwu.records.MeetingFixture;
import dangwu.records.MeetingImports;
import dangwu.records.Workbooks;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long 5,000 meetings take to come in and to be recognised again; a program of its own, prints seconds. */
final class ImportSpeed {

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("speed");
        try (MeetingFixture fixture = new MeetingFixture(folder.resolve("r"))) {
            List<Organization> branches = fixture.records.database.write("x", scope -> {
                List<Organization> made = new ArrayList<>();
                List<Enrolment> people = new ArrayList<>();
                for (int b = 0; b < 80; b++) {
                    made.add(fixture.records.organizationService.add(scope, Organization.of(fixture.unit.id(), OrganizationKind.BRANCH, "分局" + b + "号党支部", LocalDate.of(2010, 1, 1))));
                    for (int p = 0; p < 25; p++) {
                        people.add(new Enrolment(new Member(0, Map.of(MemberField.NAME, "测" + b + "员" + (char) ('一' + p)), Map.of()), made.get(b).id(), null, MemberCategory.FULL,
                                LocalDate.of(2012, 1, 1), EntryReason.ON_RECORD));
                    }
                }
                fixture.records.memberService.enrol(scope, people);
                return made;
            });
            List<Object[]> rows = new ArrayList<>();
            rows.add(new Object[] {"召开组织", "会议类型", "日期", "时间", "主题", "地点", "缺席人员", "议题", "会议内容"});
            LocalDate day = LocalDate.of(2024, 1, 1);
            for (int i = 0; i < 5000; i++) {
                int b = i % 80;
                rows.add(new Object[] {branches.get(b).name(), "主题党日", day.plusDays(i * 17L % 1000).toString(), "9:00-1" + i % 3 + ":30", "主题" + i, "会议室" + b, "测" + b + "员一（病假）、测" + b + "员丁（出差）",
                    "学习文件\n讨论", "内容".repeat(50)});
            }
            Path file = Workbooks.table(folder, "m.xlsx", "会议", rows.toArray(Object[][]::new));
            MeetingImports imports = new MeetingImports(fixture);
            for (int round = 0; round < 2; round++) {
                long start = System.nanoTime();
                imports.preview(file);
                long middle = System.nanoTime();
                ImportResult result = imports.run(file, true);
                System.out.printf("preview %.1f s, run %.1f s: %d read %d added %d unchanged %d rejected %s%n", (middle - start) / 1e9, (System.nanoTime() - middle) / 1e9, result.read(), result.added(),
                        result.unchanged(), result.rejections().size(), result.rejections().stream().limit(2).map(r -> r.sentence()).toList());
            }
        }
    }
}
