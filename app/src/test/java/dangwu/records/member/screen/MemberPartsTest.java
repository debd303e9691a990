package dangwu.records.member.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.ledger.ShownPapers;
import dangwu.kit.office.XlsxWriter;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Progress;
import dangwu.records.SmallUnit;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import dangwu.records.member.MembershipService;
import dangwu.records.member.OwnColumn;
import dangwu.records.member.RosterEntry;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberPartsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"13900001234,139****1234", "8001234,****234", "0536-8001234,053*****1234", "12,*2", "1,*", "'',''"})
    void phonesKeepTheirEnds(String number, String masked) {
        assertThat(Masks.phone(number)).isEqualTo(masked).hasSameSizeAs(number);
    }

    @Test
    void idNumbersHideBirthdayAndSerial() {
        assertThat(Masks.idNumber("99999919850701001X")).isEqualTo("999999********001X");
        assertThat(Masks.idNumber(null)).isNull();
        assertThat(Masks.phone(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"30,TO_30", "31,TO_35", "35,TO_35", "36,TO_40", "60,TO_60", "61,OVER_60", "99,OVER_60", "17,TO_30", ",UNKNOWN"})
    void ageBands(Integer age, AgeBand band) {
        assertThat(AgeBand.of(age)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"11,GRADUATE", "1B,GRADUATE", "21,UNIVERSITY", "2B,UNIVERSITY", "2,UNIVERSITY", "22,COLLEGE", "2D,COLLEGE", "41,SECONDARY", "61,SECONDARY",
            "71,BASIC", "9,UNKNOWN", ",UNKNOWN"})
    void educationBands(String code, EducationBand band) {
        assertThat(EducationBand.of(code)).isEqualTo(band);
    }

    @Test
    void everyFieldAndOwnColumnCanBeShown() {
        List<DataColumn<MemberRow, ?>> columns = new MemberColumns(new dangwu.kit.text.ChineseNames(), () -> true).current(List.of(new OwnColumn(3, "联系领导", 1)));
        assertThat(columns).extracting(DataColumn::id).doesNotHaveDuplicates()
                .containsAll(Arrays.stream(MemberField.values()).map(Enum::name).toList()).contains("OWN-3", "BRANCH", "GROUP", "POSTS", "CATEGORY", "AGE", "PARTY_STANDING");
    }

    @Test
    void historyTellsMovesPostsSuspensionsAndTheEnd() {
        try (SmallUnit unit = new SmallUnit(folder)) {
            Member member = unit.enrol("甲", unit.first, unit.groupOne, Map.of());
            unit.records.membershipService.suspend(member.id(), true, LocalDate.of(2020, 1, 10), "支部大会决议");
            unit.records.membershipService.suspend(member.id(), false, LocalDate.of(2020, 7, 10), null);
            unit.records.membershipService.place(member.id(), unit.second.id(), null, LocalDate.of(2022, 3, 1));
            unit.records.membershipService.end(member.id(), new MembershipService.Ending(LocalDate.of(2024, 5, 31), EndReason.TRANSFERRED_OUT, "转往外地"));
            MemberFile file = unit.records.database.read(sql -> unit.records.memberships.file(sql, member.id()));
            assertThat(MemberHistory.of(file, unit.records.organizations.tree())).extracting(event -> event.on() + " " + event.title()).containsExactly(
                    "2024-05-31 转出", "2022-03-01 调整到第二党支部", "2020-07-10 恢复党籍", "2020-01-10 停止党籍", "2010-06-01 编入第一党小组",
                    "2010-06-01 编入第一党支部", "2010-06-01 转为正式党员", "2009-06-01 加入党组织");
        }
    }

    @Test
    void aDraftKeepsFieldsPlaceAndPhotographTogether() throws IOException {
        try (SmallUnit unit = new SmallUnit(folder)) {
            Member member = unit.enrol("甲", unit.first, unit.groupOne, Map.of());
            byte[] jpeg = unit.photos.prepared("a.png", png());
            unit.drafts.save(new MemberDraft(member.with(MemberField.ADDRESS, "某路1号"), MemberCategory.FULL, unit.second.id(), null, LocalDate.of(2026, 1, 5),
                    null, new MemberDraft.PhotoChange(true, jpeg)));
            RosterEntry now = unit.records.memberships.roster(SmallUnit.TODAY).find(member.id()).orElseThrow();
            assertThat(now.branchId()).isEqualTo(unit.second.id());
            assertThat(now.member().text(MemberField.ADDRESS)).isEqualTo("某路1号");
            assertThat(unit.photos.of(member.id())).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(jpeg));
            unit.drafts.save(new MemberDraft(now.member(), MemberCategory.FULL, unit.second.id(), null, null, null, new MemberDraft.PhotoChange(true, null)));
            assertThat(unit.photos.of(member.id())).isEmpty();
        }
    }

    @Test
    void theDayHeCameCanBePutRight() {
        try (SmallUnit unit = new SmallUnit(folder)) {
            Member member = unit.enrol("甲", unit.first, null, Map.of());
            LocalDate right = LocalDate.of(2011, 3, 1);
            unit.drafts.save(new MemberDraft(member, MemberCategory.FULL, unit.first.id(), null, null, null, right, MemberDraft.PhotoChange.NONE));
            MemberFile file = unit.records.database.read(sql -> unit.records.memberships.file(sql, member.id()));
            assertThat(file.current().orElseThrow().fromOn()).isEqualTo(right);
        }
    }

    @Test
    void aRefusedMoveKeepsTheFieldsBackToo() {
        try (SmallUnit unit = new SmallUnit(folder)) {
            Member member = unit.enrol("甲", unit.first, null, Map.of());
            MemberDraft draft = new MemberDraft(member.with(MemberField.ADDRESS, "某路1号"), MemberCategory.FULL, unit.second.id(), null,
                    LocalDate.of(2009, 1, 5), null, MemberDraft.PhotoChange.NONE);
            assertThatThrownBy(() -> unit.drafts.save(draft)).isInstanceOf(RefusedException.class);
            assertThat(unit.records.memberships.roster(SmallUnit.TODAY).find(member.id()).orElseThrow().member().text(MemberField.ADDRESS)).isNull();
        }
    }

    @Test
    void theOwnerOfAnIdNumberIsNamed() {
        try (SmallUnit unit = new SmallUnit(folder)) {
            Member member = unit.enrol("甲", unit.first, null, Map.of(MemberField.ID_NUMBER, "99999919850701001X"));
            assertThat(unit.drafts.other("99999919850701001X", 0)).hasValueSatisfying(other -> assertThat(other.name()).isEqualTo("甲"));
            assertThat(unit.drafts.other("99999919850701001X", member.id())).isEmpty();
        }
    }

    @Test
    void shownIsWrittenAsText() throws IOException {
        ShownExport.Shown shown = new ShownExport.Shown("某支部党员名单", "共 2 人", "",
                List.of(new ShownExport.ShownColumn("ID_NUMBER", "身份证号"), new ShownExport.ShownColumn("NAME", "姓名")),
                List.of(List.of("99999919850701001X", "𠮷田"), List.of("999999198507010028", "")));
        Path file = folder.resolve("名单.xlsx");
        new ShownPapers(() -> List.of(new XlsxWriter())).write(shown, file, Progress.ignored());
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            Sheet sheet = book.getSheetAt(0);
            Row header = row(sheet, "姓名");
            assertThat(header.getCell(1).getStringCellValue()).isEqualTo("身份证号");
            Row second = sheet.getRow(header.getRowNum() + 2);
            assertThat(second.getCell(1).getStringCellValue()).isEqualTo("999999198507010028");
            assertThat(sheet.getRow(header.getRowNum() + 1).getCell(2).getStringCellValue()).isEqualTo("𠮷田");
        }
    }

    @Test
    void anotherEndingIsRefusedAndNothingIsWritten() {
        ShownExport.Shown shown = new ShownExport.Shown("名单", "", "", List.of(new ShownExport.ShownColumn("NAME", "姓名")), List.of());
        assertThatThrownBy(() -> new ShownPapers(List::of).write(shown, folder.resolve("a.txt"), Progress.ignored())).isInstanceOf(IOException.class)
                .hasMessageContaining("a.txt");
        assertThat(Files.exists(folder.resolve("a.txt"))).isFalse();
    }

    private static Row row(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (int i = 0; i < row.getLastCellNum(); i++) {
                if (row.getCell(i) != null && row.getCell(i).toString().equals(text)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row with " + text);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
