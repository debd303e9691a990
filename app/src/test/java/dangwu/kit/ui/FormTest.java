package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

class FormTest extends WindowTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

    private final List<String> heard = new ArrayList<>();
    private LineField name;
    private DateField day;
    private MonthField month;
    private ChoiceField<Sample> host;
    private AmountField amount;
    private CodeField code;
    private NoteField note;

    private Form form() {
        return show(() -> {
            name = new LineField("名称");
            name.required().check(text -> text.startsWith("关于") ? Optional.of("名称不要以“关于”开头") : Optional.empty());
            day = new DateField("日期", CLOCK);
            day.required();
            month = new MonthField("月份", CLOCK);
            host = new ChoiceField<>("主持人", Sample::name, row -> List.of(row.initials()));
            host.choices(Sample.some(14));
            amount = new AmountField("金额", 2);
            code = new CodeField("身份证号", Pattern.compile("\\d{17}[\\dX]"), "身份证号应为 18 位");
            note = new NoteField("备注");
            return new Form(3).add(name).add(day).add(month).add(host).add(amount).add(code).section("其他").add(note, 3)
                    .onSubmit(() -> heard.add("submit")).onCancel(() -> heard.add("cancel"));
        });
    }

    private void enter(FormField<?> field, String text) {
        doOnScreen(() -> {
            field.input().requestFocus();
            ((TextInputControl) field.input()).setText(text);
        });
    }

    private FormField<?> focused(Form form) {
        return form.fields().stream().filter(field -> field.input().isFocused()).findFirst().orElseThrow();
    }

    @Test
    void submittingShowsEveryMistakeAndGoesToTheFirst() {
        Form form = form();
        doOnScreen(() -> note.input().requestFocus());
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(heard).isEmpty();
        assertThat(name.problemProperty().get()).isEqualTo("请填写名称");
        assertThat(day.problemProperty().get()).isEqualTo("请填写日期");
        assertThat(host.problemProperty().get()).isEmpty();
        assertThat(focused(form)).isSameAs(name);
        Label shown = (Label) name.lookup(".dw-field-message");
        assertThat(shown.getText()).isEqualTo("请填写名称");
        assertThat(name.input().getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("invalid"));
    }

    @Test
    void aMistakeIsShownOnLeavingAndGoesAsSoonAsItIsMended() {
        form();
        enter(name, "关于会议");
        assertThat(name.problemProperty().get()).isEmpty();
        doOnScreen(() -> host.input().requestFocus());
        assertThat(name.problemProperty().get()).isEqualTo("名称不要以“关于”开头");
        doOnScreen(() -> name.input().setText("第四次党员大会"));
        assertThat(name.problemProperty().get()).isEmpty();
    }

    @Test
    void aMistakeMovesNothingUnderTheMouse() {
        Form form = form();
        doOnScreen(() -> name.hint("会议的全称"));
        double before = host.getLayoutY();
        doOnScreen(form::validate);
        settle();
        assertThat(host.getLayoutY()).isEqualTo(before);
        assertThat(form.getHeight()).isPositive();
        doOnScreen(() -> name.start("党课"));
        assertThat(((Label) name.lookup(".dw-field-message")).getText()).isEqualTo("会议的全称");
    }

    @Test
    void enterGoesFromFieldToFieldAndCtrlEnterSubmits() {
        Form form = form();
        doOnScreen(form::focusFirst);
        type("党员大会");
        keys(KeyCode.ENTER);
        assertThat(focused(form)).isSameAs(day);
        type("20261120");
        keys(KeyCode.ENTER);
        assertThat(day.value()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(day.input().getText()).isEqualTo("2026-11-20");
        assertThat(focused(form)).isSameAs(month);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(heard).containsExactly("submit");
        keys(KeyCode.ESCAPE);
        assertThat(heard).containsExactly("submit", "cancel");
    }

    @Test
    void escCancelsFromAnyField() {
        Form form = form();
        for (FormField<?> field : form.fields()) {
            doOnScreen(() -> field.input().requestFocus());
            keys(KeyCode.ESCAPE);
        }
        assertThat(heard).hasSize(form.fields().size()).containsOnly("cancel");
    }

    @Test
    void tabLeavesTheNoteAndEnterMakesALineInIt() {
        Form form = form();
        doOnScreen(() -> note.input().requestFocus());
        type("一");
        keys(KeyCode.ENTER);
        type("二");
        assertThat(note.value()).isEqualTo("一\n二");
        keys(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused(form)).isSameAs(code);
        keys(KeyCode.TAB);
        assertThat(focused(form)).isSameAs(note);
    }

    @Test
    void escBringsTheDateBackFirstAndCancelsTheFormOnlyThen() {
        form();
        doOnScreen(() -> {
            day.start(LocalDate.of(2026, 7, 1));
            name.input().requestFocus();
            day.input().requestFocus();
        });
        doOnScreen(() -> day.input().setText("2026-02-30"));
        assertThat(day.value()).isNull();
        keys(KeyCode.ESCAPE);
        assertThat(day.value()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(heard).isEmpty();
        keys(KeyCode.ESCAPE);
        assertThat(heard).containsExactly("cancel");
    }

    @Test
    void aGarbledDateStaysAsTypedWithASentence() {
        form();
        enter(day, "2026-02-30");
        doOnScreen(() -> name.input().requestFocus());
        assertThat(day.input().getText()).isEqualTo("2026-02-30");
        assertThat(day.problemProperty().get()).isEqualTo("没有这一天，日期请写作 2026-11-20");
        enter(month, "202611");
        doOnScreen(() -> name.input().requestFocus());
        assertThat(month.value()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(month.input().getText()).isEqualTo("2026-11");
    }

    @Test
    void theCalendarDropsByF4SpeaksChineseAndGivesADay() {
        form();
        doOnScreen(() -> day.input().requestFocus());
        keys(KeyCode.F4);
        assertThat(robot.lookup(".calendar").tryQuery()).isPresent();
        assertThat(robot.lookup(".calendar .label").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().contains("月"));
        robot.clickOn("25");
        settle();
        assertThat(day.value()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(((DropField) day.input()).isDropped()).isFalse();
        assertThat(heard).isEmpty();
    }

    @Test
    void aChoiceIsFoundByItsInitialsAndTakenByEnter() {
        form();
        doOnScreen(() -> host.input().requestFocus());
        type("zhy");
        assertThat(((DropField) host.input()).isDropped()).isTrue();
        keys(KeyCode.ENTER);
        assertThat(host.value().name()).isEqualTo("张海燕");
        assertThat(host.input().getText()).isEqualTo("张海燕");
        assertThat(onScreen(host::validate)).isTrue();
    }

    @Test
    void choicesMatchByLabelAndKeysInTheirOrder() {
        form();
        assertThat(host.matching("z")).extracting(Sample::name).containsExactly("李志强", "张海燕", "赵文博", "周子涵", "郑雪梅");
        assertThat(host.matching("红")).extracting(Sample::name).containsExactly("王晓红", "韩红霞");
        assertThat(host.matching(" ")).hasSize(14);
        assertThat(host.matching("不存在")).isEmpty();
    }

    @Test
    void onlyOneMatchIsTakenOnLeavingElseASentenceIsShown() {
        form();
        enter(host, "cjg");
        doOnScreen(() -> name.input().requestFocus());
        assertThat(host.value().name()).isEqualTo("陈建国");
        enter(host, "z");
        doOnScreen(() -> name.input().requestFocus());
        assertThat(host.value()).isNull();
        assertThat(host.problemProperty().get()).isEqualTo("没有“z”，请从列表中选择");
    }

    @Test
    void escInAChoiceClosesTheListAndKeepsTheForm() {
        form();
        doOnScreen(() -> {
            host.start(Sample.some(1).get(0));
            host.input().requestFocus();
            host.input().selectAll();
        });
        type("wx");
        keys(KeyCode.ESCAPE);
        assertThat(host.value().name()).isEqualTo("陈建国");
        assertThat(host.input().getText()).isEqualTo("陈建国");
        assertThat(heard).isEmpty();
    }

    @Test
    void amountsAreReadWithCommasAndNeverRounded() {
        form();
        enter(amount, "１，078.2元");
        assertThat(amount.value()).isEqualByComparingTo(new BigDecimal("1078.20"));
        doOnScreen(() -> name.input().requestFocus());
        assertThat(amount.input().getText()).isEqualTo("1,078.20");
        enter(amount, "0.005");
        assertThat(onScreen(amount::validate)).isFalse();
        assertThat(amount.value()).isNull();
    }

    @Test
    void codesLoseBlanksAndSmallLetters() {
        form();
        enter(code, "９９９999 19680101 001x");
        assertThat(code.value()).isEqualTo("99999919680101001X");
        assertThat(onScreen(code::validate)).isTrue();
        enter(code, "123");
        assertThat(onScreen(code::validate)).isFalse();
    }

    @Test
    void lengthIsCountedInCharactersAlsoOutsideTheBmp() {
        form();
        doOnScreen(() -> name.maxLength(2));
        enter(name, "𠮷野");
        assertThat(name.value()).isEqualTo("𠮷野");
        doOnScreen(() -> name.input().appendText("家"));
        assertThat(name.value()).isEqualTo("𠮷野");
    }

    @Test
    void changesAreKnownAndStartingAgainForgetsThem() {
        Form form = form();
        doOnScreen(() -> name.start("党课"));
        assertThat(form.isChanged()).isFalse();
        enter(name, "党课二");
        assertThat(form.isChanged()).isTrue();
        doOnScreen(form::markClean);
        assertThat(form.isChanged()).isFalse();
        enter(day, "昨");
        assertThat(form.isChanged()).isTrue();
    }

    @Test
    void aFieldThatDoesNotFitBeginsANewLine() {
        Form form = form();
        assertThat(List.of(name, day, month, host)).extracting(GridPane::getRowIndex).containsExactly(0, 0, 0, 1);
        assertThat(form.getColumnConstraints()).hasSize(3);
        assertThat(name.input().getAccessibleText()).isEqualTo("名称");
    }
}
