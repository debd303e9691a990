package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DialogsTest extends WindowTest {

    private static final Confirmation DELETE = Confirmation.destructive("删除会议记录", "将删除所选的 3 条会议记录。", "删除 3 条记录");
    private static final Confirmation SAVE = Confirmation.of("结转", "将结转 34 人的党费标准。", "结转 34 人");

    private Prompts prompts;

    @BeforeEach
    void owner() {
        show(Pane::new);
        prompts = new Dialogs(() -> stage, theme, FolderMemory.inMemory());
    }

    private <A> CompletableFuture<A> ask(Supplier<A> question) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(question.get()));
        settle();
        settle();
        return answer;
    }

    private static <A> A of(CompletableFuture<A> answer) throws Exception {
        return answer.get(20, TimeUnit.SECONDS);
    }

    private Button button(String words) {
        return robot.lookup(words).queryButton();
    }

    @Test
    void enterDoesAnOrdinaryAct() throws Exception {
        CompletableFuture<Boolean> answer = ask(() -> prompts.confirm(SAVE));
        keys(KeyCode.ENTER);
        assertThat(of(answer)).isTrue();
    }

    @Test
    void enterDoesNotDoADestructiveAct() throws Exception {
        CompletableFuture<Boolean> answer = ask(() -> prompts.confirm(DELETE));
        keys(KeyCode.ENTER);
        assertThat(of(answer)).isFalse();
    }

    @Test
    void escCancels() throws Exception {
        CompletableFuture<Boolean> answer = ask(() -> prompts.confirm(SAVE));
        keys(KeyCode.ESCAPE);
        assertThat(of(answer)).isFalse();
    }

    @Test
    void theButtonNamesTheActAndTheWindowBelongsToItsOwner() throws Exception {
        CompletableFuture<Boolean> answer = ask(() -> prompts.confirm(DELETE));
        assertThat(button("删除 3 条记录").getStyleClass()).contains("destructive");
        Stage dialog = (Stage) Window.getWindows().stream().filter(window -> window != stage && window.isShowing()).findFirst().orElseThrow();
        assertThat(dialog.getOwner()).isSameAs(stage);
        assertThat(FrontWindow.over(stage)).isSameAs(dialog);
        robot.clickOn("删除 3 条记录");
        assertThat(of(answer)).isTrue();
    }

    @Test
    void anErrorShowsSentenceAndCodeAndCopiesItsDetails() throws Exception {
        CompletableFuture<Boolean> answer = ask(() -> {
            prompts.error(new Failure("找不到文件“a.xlsx”。", "DW-7K2F", "stack trace"));
            return true;
        });
        assertThat(robot.lookup("代码 DW-7K2F").tryQuery()).isPresent();
        robot.clickOn("复制详情");
        settle();
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("stack trace");
        assertThat(answer.isDone()).isFalse();
        keys(KeyCode.ESCAPE);
        assertThat(of(answer)).isTrue();
    }

    @Test
    void aTextIsAskedUntilItWillDo() throws Exception {
        CompletableFuture<Optional<String>> answer = ask(() -> prompts.text("改名", "名称", "第一党小组", "改名",
                text -> text.equals("第一党小组") ? Optional.of("名称没有变") : Optional.empty()));
        keys(KeyCode.ENTER);
        assertThat(answer.isDone()).isFalse();
        assertThat(robot.lookup("名称没有变").tryQuery()).isPresent();
        keys(KeyCode.CONTROL, KeyCode.A);
        type("第四党小组");
        keys(KeyCode.ENTER);
        assertThat(of(answer)).contains("第四党小组");
    }

    @Test
    void escCancelsAskingForAText() throws Exception {
        CompletableFuture<Optional<String>> answer = ask(() -> prompts.text("改名", "名称", "第一党小组", "改名", text -> Optional.empty()));
        keys(KeyCode.ESCAPE);
        assertThat(of(answer)).isEmpty();
    }

    @Test
    void unsavedChangesHaveThreeAnswers() throws Exception {
        CompletableFuture<UnsavedAnswer> first = ask(() -> prompts.unsaved("“第四次党员大会”"));
        keys(KeyCode.ENTER);
        assertThat(of(first)).isEqualTo(UnsavedAnswer.SAVE);
        CompletableFuture<UnsavedAnswer> second = ask(() -> prompts.unsaved("“第四次党员大会”"));
        robot.clickOn("不保存");
        assertThat(of(second)).isEqualTo(UnsavedAnswer.DISCARD);
        CompletableFuture<UnsavedAnswer> third = ask(() -> prompts.unsaved("“第四次党员大会”"));
        keys(KeyCode.ESCAPE);
        assertThat(of(third)).isEqualTo(UnsavedAnswer.CANCEL);
    }

    @Test
    void theKeyboardReachesTheOtherButtonsAndEnterPressesTheFocusedOne() throws Exception {
        CompletableFuture<Boolean> answer = ask(() -> prompts.confirm(DELETE));
        Button act = button("删除 3 条记录");
        doOnScreen(act::requestFocus);
        keys(KeyCode.ENTER);
        assertThat(of(answer)).isTrue();
    }
}
