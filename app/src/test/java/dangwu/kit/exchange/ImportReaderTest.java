package dangwu.kit.exchange;

import static dangwu.kit.exchange.TestSheets.EDUCATION;
import static dangwu.kit.exchange.TestSheets.ID;
import static dangwu.kit.exchange.TestSheets.JOINED;
import static dangwu.kit.exchange.TestSheets.NAME;
import static dangwu.kit.exchange.TestSheets.PHONE;
import static dangwu.kit.exchange.TestSheets.SEX;
import static dangwu.kit.exchange.TestSheets.id;
import static dangwu.kit.exchange.TestSheets.read;
import static dangwu.kit.exchange.TestSheets.row;
import static dangwu.kit.exchange.TestSheets.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportReaderTest {
    @TempDir
    Path folder;

    private ParsedSheet sheet(Consumer<Sheet> fill) throws UnreadableFileException {
        return read(write(folder, "a.xlsx", workbook -> fill.accept(workbook.createSheet("名册"))));
    }

    private static List<String> names(ParsedSheet sheet) {
        return sheet.rows().stream().map(row -> row.get(NAME).orElse("")).toList();
    }

    private static void messy(Workbook workbook) {
        Sheet sheet = workbook.createSheet("名册");
        row(sheet, 1, "市体育局机关党委党员名册");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 9));
        row(sheet, 2, "填报单位：机关第一党支部", null, null, null, "2026年3月");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
        row(sheet, 4, "序号", "姓　名", null, "身份证号\n（18位）", "性别*", "入党时间", "学历（学位）", "籍贯", "联系电话");
        row(sheet, 5, 1, "张　三", null, id(1), "男", "1985.7", "大学本科", "甲省", 13900001000d);
        row(sheet, 6, 2, "𠮷田䶮", null, "’" + id(2), "女", 31229, null, null, "13900001001、66000000");
        row(sheet, 7, 3, "王五", null, "9.99999E+17", "南", "1985-02-30", "研究生", null, "1.39E+10");
        row(sheet, 8, 4, null, null, id(4), "男", null, null, null, null);
        row(sheet, 9, 5);
        row(sheet, 10, "合计", "4人");
        row(sheet, 11, "注：本表由党务工作人员填写。");
        row(sheet, 12, null, "填表人：赵六", null, null, "审核人：孙七", null, "2026年3月1日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.xlsx", "m.xls"})
    void aMessyRosterIsReadTheSameFromBothFormats(String file) throws UnreadableFileException {
        ParsedSheet sheet = read(write(folder, file, ImportReaderTest::messy));
        assertThat(names(sheet)).containsExactly("张三", "𠮷田䶮");
        assertThat(sheet.read()).isEqualTo(4);
        assertThat(sheet.rows()).extracting(ImportRow::row).containsExactly(5, 6);
        ImportRow first = sheet.rows().get(0);
        assertThat(first.get(JOINED)).hasToString("Optional[1985-07]");
        assertThat(first.get(PHONE)).hasValue("13900001000");
        assertThat(first.cellText(JOINED)).isEqualTo("1985.7");
        assertThat(first.get(ID)).hasValue(id(1));
        assertThat(first.others()).isEqualTo(Map.of("序号", "1", "籍贯", "甲省"));
        assertThat(first.present(TestSheets.BRANCH)).isFalse();
        assertThat(sheet.rows().get(1).present(EDUCATION)).isTrue();
        assertThat(sheet.rows().get(1).get(EDUCATION)).isEmpty();
        assertThat(sheet.rejections()).extracting(r -> r.row() + " " + r.column() + " " + r.value()).containsExactly(
                "7 身份证号（18位） 9.99999E+17", "7 性别* 南", "7 入党时间 1985-02-30", "7 联系电话 1.39E+10", "8 姓名 ");
        assertThat(sheet.unmatched()).extracting(UnmatchedColumn::header).containsExactly("序号", "籍贯");
        assertThat(sheet.unmatched().get(1).samples()).containsExactly("甲省");
        assertThat(sheet.unmatched().get(1).letter()).isEqualTo("H");
        assertThat(sheet.notes()).contains("工作表“名册”：读取了4行", "工作表“名册”：第10至12行是标题、合计、说明或签名，未读取",
                "工作表“名册”：第9行没有写明是谁或是什么，未读取");
    }

    @Test
    void aHeaderOfTwoRowsIsPutTogether() throws UnreadableFileException {
        ParsedSheet sheet = sheet(s -> {
            row(s, 1, "党员名册");
            s.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            row(s, 2, "姓名", "身份证号", "学历情况", null, "入党", null, "家属");
            row(s, 3, null, null, "学历", "学位", "时间", "介绍人", "姓名");
            for (int column : new int[] {0, 1}) {
                s.addMergedRegion(new CellRangeAddress(1, 2, column, column));
            }
            s.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
            s.addMergedRegion(new CellRangeAddress(1, 1, 4, 5));
            row(s, 4, "张三", id(1), "大学", "学士", "1985.07", "李四", "王五");
        });
        assertThat(sheet.rejections()).isEmpty();
        ImportRow row = sheet.rows().get(0);
        assertThat(row.get(NAME)).hasValue("张三");
        assertThat(row.get(EDUCATION)).hasValue("大学");
        assertThat(row.get(JOINED)).hasToString("Optional[1985-07]");
        assertThat(row.others()).containsEntry("学历情况/学位", "学士").containsEntry("入党/介绍人", "李四").containsEntry("家属/姓名", "王五");
        assertThat(sheet.unmatched()).filteredOn(c -> c.header().equals("家属/姓名")).extracting(UnmatchedColumn::reason)
                .containsExactly("与“姓名”列是同一项，只读取了“姓名”列");
    }

    @Test
    void aTallHeaderWithoutSecondRowAndTallDataCells() throws UnreadableFileException {
        ParsedSheet sheet = sheet(s -> {
            row(s, 1, "姓名", "身份证号", "性别");
            for (int column = 0; column < 3; column++) {
                s.addMergedRegion(new CellRangeAddress(0, 1, column, column));
            }
            row(s, 3, "张三", id(1), "男");
            row(s, 4, "李四", id(2));
            row(s, 5, "王五", id(3));
            s.addMergedRegion(new CellRangeAddress(2, 4, 2, 2));
            row(s, 6, "赵六", id(4), "女", "大学");
            row(s, 7, null, null, null, "硕士");
            s.addMergedRegion(new CellRangeAddress(5, 6, 0, 0));
            s.addMergedRegion(new CellRangeAddress(5, 6, 1, 1));
        });
        assertThat(sheet.rejections()).isEmpty();
        assertThat(sheet.rows()).extracting(row -> row.get(SEX).orElse("-")).containsExactly("男", "男", "男", "女");
        assertThat(sheet.notes()).contains("工作表“名册”：第7行与上一行合并为一条，只读取了上一行", "工作表“名册”：D列有内容但没有表头，未读取");
    }

    @Test
    void theHeaderOfTheNextPageIsPassedOver() throws UnreadableFileException {
        ParsedSheet sheet = sheet(s -> {
            row(s, 1, "姓名", "身份证号", "性别");
            row(s, 2, "张三", id(1), "男");
            row(s, 3, "第二党支部党员名册");
            s.addMergedRegion(new CellRangeAddress(2, 2, 0, 2));
            row(s, 4, "姓名", "身份证号", "性别");
            row(s, 5, "李四", id(2), "女");
            row(s, 6, "第1页 共2页");
        });
        assertThat(names(sheet)).containsExactly("张三", "李四");
        assertThat(sheet.rejections()).isEmpty();
        assertThat(sheet.notes()).contains("工作表“名册”：第4行是重复的表头，未读取", "工作表“名册”：第3、6行是标题、合计、说明或签名，未读取");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndNamed() throws UnreadableFileException {
        ParsedSheet sheet = sheet(s -> {
            row(s, 1, "姓名", "身份证号", "性别");
            row(s, 2, "张三", id(1), "男").setZeroHeight(true);
            row(s, 3, "李四", id(2), "男");
            s.setColumnHidden(1, true);
        });
        assertThat(names(sheet)).containsExactly("张三", "李四");
        assertThat(sheet.notes()).contains("工作表“名册”：第2行是隐藏行，也已读取", "工作表“名册”：“身份证号”是隐藏列，也已读取");
    }

    @Test
    void allSheetsWithAHeaderAreReadAndTheOthersNamed() throws UnreadableFileException {
        ParsedSheet sheet = read(write(folder, "s.xlsx", workbook -> {
            for (int i = 1; i <= 2; i++) {
                Sheet s = workbook.createSheet("第" + i + "支部");
                row(s, 1, "姓名", "身份证号", "性别");
                row(s, 2, "甲" + i, id(i), "男");
            }
            Sheet all = workbook.createSheet("汇总");
            row(all, 1, "姓名", "身份证号", "性别");
            row(all, 2, "甲1", id(1), "男");
            row(all, 3, "甲2", id(2), "女");
            row(workbook.createSheet("说明"), 1, "请于月底前报送");
            workbook.createSheet("空");
            row(workbook.createSheet("藏"), 1, "姓名", "身份证号");
            workbook.setSheetHidden(5, true);
        }));
        assertThat(sheet.rows()).extracting(row -> row.sheet() + row.row()).containsExactly("第1支部2", "第2支部2", "汇总3");
        assertThat(sheet.notes()).contains("工作表“说明”没有找到表头，未读取", "工作表“空”是空表，未读取", "工作表“藏”是隐藏的，未读取",
                "工作表“汇总”：第2行与其他工作表中的行完全相同，不再重复读取");
        assertThat(sheet.mapping().columns()).hasSize(9);
    }

    @Test
    void formulasCountByTheirStoredResult() throws UnreadableFileException {
        ParsedSheet sheet = sheet(s -> {
            row(s, 1, "姓名", "身份证号", "学历", "性别");
            row(s, 2, "张三", id(1), null, "男").createCell(2).setCellFormula("\"大\"&\"学\"");
            s.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(s.getRow(1).getCell(2));
            row(s, 3, "李四", id(2)).createCell(2).setCellFormula("\"大\"&\"学\"");
            row(s, 4, "王五", id(3)).createCell(3).setCellErrorValue((byte) 42);
        });
        assertThat(sheet.rows().get(0).get(EDUCATION)).hasValue("大学");
        assertThat(sheet.rejections()).extracting(Rejection::sentence).containsExactly(
                "“名册”第3行“学历”“未计算的公式”：单元格是公式，文件中没有保存它的计算结果，请用Excel或WPS打开文件、保存一次，再重新导入",
                "“名册”第4行“性别”“#N/A”：单元格是错误值#N/A，请在Excel中改正后重新导入");
        assertThat(sheet.notes()).contains("工作表“名册”：有1个单元格是公式，按文件中保存的计算结果读取");
    }

    @Test
    void columnsAreMappedByHandRememberedOrLeftOut() throws UnreadableFileException {
        Path file = write(folder, "h.xlsx", workbook -> {
            Sheet s = workbook.createSheet("名册");
            row(s, 1, "称呼", "身份证号", "最后 学历*", "性别", "手机", "联系电话");
            row(s, 2, "张三", id(1), "大学", "男", "13900001000", "66000000");
        });
        assertThat(read(file).rejections()).extracting(Rejection::reason).containsExactly("表中没有“姓名”这一列，这一项不能为空");
        ParsedSheet mapped = read(file, Map.of("称呼", "name", "最后学历", "education", "性别", "", "联系电话", "phone"));
        ImportRow row = mapped.rows().get(0);
        assertThat(row.get(NAME)).hasValue("张三");
        assertThat(row.get(EDUCATION)).hasValue("大学");
        assertThat(row.present(SEX)).isFalse();
        assertThat(row.get(PHONE)).as("the hand beats the name").hasValue("66000000");
        assertThat(mapped.unmatched()).extracting(UnmatchedColumn::header).containsExactly("性别", "手机");
        assertThat(mapped.unmatched()).extracting(UnmatchedColumn::reason).containsExactly("按您的选择不读取", "与“联系电话”列是同一项，只读取了“联系电话”列");
        assertThat(mapped.mapping().headerToField()).containsEntry("称呼", "name");
    }

    @Test
    void aSummaryThatSaysMoreIsNoRepeat() throws UnreadableFileException {
        ParsedSheet sheet = read(write(folder, "s.xlsx", workbook -> {
            Sheet one = workbook.createSheet("第一支部");
            row(one, 1, "姓名", "身份证号", "性别");
            row(one, 2, "张三", id(1), "男");
            row(one, 3, "张三", id(1), "男");
            Sheet all = workbook.createSheet("汇总");
            row(all, 1, "姓名", "身份证号", "手机");
            row(all, 2, "张三", id(1), "13900001000");
        }));
        assertThat(sheet.rows()).extracting(row -> row.sheet() + row.row()).containsExactly("第一支部2", "第一支部3", "汇总2");
    }

    @Test
    void aTitleThatNamesFieldsIsNoHeader() throws UnreadableFileException {
        ParsedSheet sheet = sheet(s -> {
            row(s, 1, "姓名", "登记表");
            row(s, 2, "请填写姓名、身份证号");
            row(s, 3, "身份证号", "姓名", "性别");
            row(s, 4, id(1), "张三", "男");
        });
        assertThat(names(sheet)).containsExactly("张三");
    }

    @Test
    void aHundredThousandEmptyRowsAreSaid() throws UnreadableFileException {
        ParsedSheet sheet = sheet(s -> {
            row(s, 1, "姓名", "身份证号");
            row(s, 2, "张三", id(1));
            for (int i = 3; i < 100_003; i++) {
                s.createRow(i - 1).createCell(0).setBlank();
            }
            row(s, 100_003, "李四", id(2));
        });
        assertThat(names(sheet)).containsExactly("张三", "李四");
        assertThat(sheet.rows().get(1).row()).isEqualTo(100_003);
        assertThat(sheet.notes()).contains("工作表“名册”：跳过了100000个只有格式、没有内容的行");
    }

    @Test
    void aLateHeaderIsNotLookedForForever() {
        assertThatThrownBy(() -> sheet(s -> {
            for (int i = 1; i <= 40; i++) {
                row(s, i, "说明文字" + i);
            }
            row(s, 41, "姓名", "身份证号");
        })).isInstanceOf(UnreadableFileException.class)
                .hasMessage("文件“a.xlsx”里没有找到表头，表头中应有这些栏目：姓名、公民身份证号；请核对文件，或先导出空白表再填写。");
    }

    @Test
    void theInstructionsOfABlankSheetAreNoHeader() throws Exception {
        Path file = folder.resolve("t.xlsx");
        new TemplateWriter().write(file, TestSheets.KIND, TestSheets.FIELDS);
        ParsedSheet blank = read(file);
        assertThat(blank.read()).isZero();
        assertThat(blank.unmatched()).isEmpty();
        assertThat(blank.mapping().columns()).extracting(MatchedColumn::fieldKey)
                .containsExactlyElementsOf(TestSheets.FIELDS.stream().map(ImportField::key).toList());
        assertThat(blank.mapping().columns()).allMatch(c -> c.basis() == MatchedColumn.Basis.NAME);
        assertThat(blank.notes()).contains("工作表“填写说明”没有找到表头，未读取");
        assertThat(folder).isDirectoryContaining("glob:**/t.xlsx").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void twoFieldsOfOneNameAreAMistakeOfTheProgram() {
        List<ImportField<?>> twice = List.of(NAME, ImportField.of("other", "姓 名", CellParsers.text(5)));
        assertThatThrownBy(() -> new FieldIndex(twice, Map.of(), Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
