package dangwu.kit.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.exchange.ImportViewModel.Step;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    @TempDir
    Path folder;
    private final PeopleImporter people = new PeopleImporter();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final NoticesViewModel notices = new NoticesViewModel();
    private final Map<String, String> remembered = new HashMap<>();
    private final MappingMemory memory = new MappingMemory() {
        @Override
        public Map<String, String> recall(ImportKind kind) {
            return Map.copyOf(remembered);
        }

        @Override
        public void remember(ImportKind kind, Map<String, String> headerToField) {
            remembered.putAll(headerToField);
        }
    };
    private final ImportViewModel model = new ImportViewModel(ImportOffer.of(people, "人"), new SheetReader(Limits.standard()), memory, Tasks.immediate(),
            prompts, notices);

    private Path sheet(Object[]... rows) {
        return TestSheets.write(folder, "人员.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("名册");
            for (int i = 0; i < rows.length; i++) {
                TestSheets.row(sheet, i + 1, rows[i]);
            }
        });
    }

    private Path threeAndABadOne() {
        return sheet(new Object[] {"姓名", "身份证号", "手机号"}, new Object[] {"张明", TestSheets.id(1), "13800000001"},
                new Object[] {"李明", TestSheets.id(2), "13800000002"}, new Object[] {"王明", "12345", "1380000000"});
    }

    @Test
    void nothingIsWrittenBeforeTheButton() {
        prompts.answer(threeAndABadOne());
        model.pick();
        assertThat(model.stepProperty().get()).isEqualTo(Step.PREVIEW);
        assertThat(model.summaryProperty().get()).isEqualTo("读取 3 行：新增 2，修改 0，无变化 0，不能导入 1");
        assertThat(people.phones).isEmpty();
        assertThat(model.lines().get(2).problems()).extracting(Rejection::column).containsExactly("身份证号", "手机号");
    }

    @Test
    void badRowsMustBeSkippedOnPurpose() {
        model.open(threeAndABadOne());
        assertThat(model.actProperty().get()).isEqualTo("导入 2 人");
        assertThat(model.whyNotProperty().get()).contains("有 1 行不能导入").contains("跳过有问题的行");
        model.apply();
        assertThat(people.phones).isEmpty();
        model.skipBadProperty().set(true);
        assertThat(model.actProperty().get()).isEqualTo("导入 2 人，跳过 1 行");
        assertThat(model.whyNotProperty().get()).isEmpty();
        model.apply();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(model.resultProperty().get()).isEqualTo("已导入人员：新增 2 人，修改 0 人，跳过 1 行。");
        assertThat(people.phones).hasSize(2);
    }

    @Test
    void theSameFileAgainHasNothingToWrite() {
        Path file = sheet(new Object[] {"姓名", "身份证号", "手机号"}, new Object[] {"张明", TestSheets.id(1), "13800000001"});
        model.open(file);
        model.apply();
        model.open(file);
        assertThat(model.whyNotProperty().get()).contains("没有要写入的内容");
        assertThat(model.lines()).extracting(PreviewLine::outcome).containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void filtersShowOneOutcome() {
        model.open(threeAndABadOne());
        model.filterProperty().set(Outcome.REJECTED);
        assertThat(model.shown()).extracting(PreviewLine::row).containsExactly(4);
        model.filterProperty().set(null);
        assertThat(model.shown()).hasSize(3);
    }

    @Test
    void changesAreTold() {
        people.phones.put(TestSheets.id(1), "13911111111");
        model.open(sheet(new Object[] {"姓名", "身份证号", "手机号"}, new Object[] {"张明", TestSheets.id(1), "13800000001"}));
        assertThat(model.lines().get(0).changeText()).isEqualTo("手机号 13911111111 → 13800000001");
    }

    @Test
    void unknownHeadingsAreMappedByHandAndRememberedAfterWriting() {
        model.open(sheet(new Object[] {"姓名", "身份证号", "大哥大"}, new Object[] {"张明", TestSheets.id(1), "13800000001"}));
        assertThat(model.headings()).extracting(HeadingChoice::heading).containsExactly("大哥大");
        assertThat(model.headings().get(0).samples()).containsExactly("13800000001");
        assertThat(model.choices()).startsWith("").contains("phone", "name");
        assertThat(model.choices().indexOf("phone")).isLessThan(model.choices().indexOf("name"));
        assertThat(model.choiceWords("name", "大哥大")).endsWith("（现取自“姓名”列）");
        assertThat(model.choiceWords("", "大哥大")).isEqualTo("不导入");
        model.take("大哥大", "phone");
        assertThat(model.rereadNeededProperty().get()).isTrue();
        model.reread();
        assertThat(model.headings()).isEmpty();
        assertThat(remembered).isEmpty();
        model.apply();
        assertThat(people.phones).containsValue("13800000001");
        assertThat(remembered).containsValue("phone");
    }

    @Test
    void whatWasOnceTakenWronglyCanBeTakenForSomethingElse() {
        remembered.put("大哥大", "");
        remembered.put("备用电话", "phone");
        model.open(sheet(new Object[] {"姓名", "身份证号", "大哥大", "备用电话"}, new Object[] {"张明", TestSheets.id(1), "13800000001", "13900000009"}));
        assertThat(model.headings()).isEmpty();
        assertThat(model.knownHeadings()).extracting(choice -> choice.heading() + "=" + choice.fieldKey())
                .contains("姓名=name", "备用电话=phone", "大哥大=");
        model.take("大哥大", "phone");
        model.take("备用电话", "");
        assertThat(model.whyNotProperty().get()).contains("重新读取");
        model.reread();
        model.apply();
        assertThat(people.phones).containsValue("13800000001");
        assertThat(remembered).containsEntry("大哥大", "phone").containsEntry("备用电话", "");
    }

    @Test
    void aFieldTakenOverByAnotherColumnIsReadFromThatOne() {
        model.open(sheet(new Object[] {"姓名", "身份证号", "手机号", "新号码"}, new Object[] {"张明", TestSheets.id(1), "13800000001", "13900000009"}));
        model.take("新号码", "phone");
        model.reread();
        assertThat(model.notes()).anySatisfy(note -> assertThat(note).contains("手机号").contains("只读取了“新号码”列"));
        model.apply();
        assertThat(people.phones).containsValue("13900000009");
    }

    @Test
    void aFileThatIsNoTableIsToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("笔记.xlsx"), "今天没有开会");
        model.open(file);
        assertThat(model.stepProperty().get()).isEqualTo(Step.PICK);
        assertThat(model.problemProperty().get()).contains("笔记.xlsx").contains("文本");
        model.open(threeAndABadOne());
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void troubleWhileWritingKeepsThePreview() {
        model.open(sheet(new Object[] {"姓名", "身份证号"}, new Object[] {"张明", TestSheets.id(1)}));
        people.trouble = new IllegalStateException("预览之后又有改动，请重新读取文件。");
        model.apply();
        assertThat(model.stepProperty().get()).isEqualTo(Step.PREVIEW);
        assertThat(model.problemProperty().get()).isEqualTo("预览之后又有改动，请重新读取文件。");
        assertThat(people.phones).isEmpty();
    }

    @Test
    void problemsAreSavedAsATable() throws IOException {
        model.open(threeAndABadOne());
        Path target = folder.resolve("问题.xlsx");
        prompts.answer(target);
        model.saveProblems();
        try (Workbook workbook = WorkbookFactory.create(target.toFile())) {
            StringBuilder text = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
            assertThat(text).contains("工作表", "名册", "身份证号", "12345", "手机号应为11位");
        }
    }

    @Test
    void theBlankSheetIsReadBack() {
        Path target = folder.resolve("空白.xlsx");
        prompts.answer(target);
        model.saveTemplate();
        assertThat(target).exists();
        model.open(target);
        assertThat(model.stepProperty().get()).isEqualTo(Step.PREVIEW);
        assertThat(model.headings()).isEmpty();
    }

    @Test
    void theAnswerGoesToTheImporter() {
        List<String> asked = new ArrayList<>();
        ImportOffer offer = new ImportOffer(TestSheets.KIND, "人", "没有写明党支部的，归入", () -> List.of("第一党支部", "第二党支部"), answer -> {
            asked.add(answer);
            return people;
        });
        ImportViewModel asking = new ImportViewModel(offer, new SheetReader(Limits.standard()), memory, Tasks.immediate(), prompts, notices);
        assertThat(asking.answers()).containsExactly("第一党支部", "第二党支部");
        asking.open(threeAndABadOne());
        asking.answerProperty().set("第二党支部");
        assertThat(asking.rereadNeededProperty().get()).isTrue();
        asking.reread();
        assertThat(asked).containsExactly(null, "第二党支部");
    }
}
