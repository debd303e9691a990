package dangwu.front.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.desktop.files.FileOpener;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.UnsavedAnswer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private String kept = "机关党委";
    private final SettingsViewModel model = new SettingsViewModel(Tasks.immediate(), new NoticesViewModel(), prompts, new UnitName() {
        @Override
        public String read() {
            return kept;
        }

        @Override
        public void write(String name) {
            kept = name;
        }
    }, most -> List.of(), FileOpener.ofThisMachine(), Path.of("."));

    @BeforeEach
    void read() {
        model.refresh();
    }

    @Test
    void anUnchangedNameIsLeftWithoutAQuestion() {
        model.nameProperty().set(" 机关党委 ");
        assertThat(model.mayLeave()).isTrue();
        assertThat(prompts.asked()).isEmpty();
    }

    @Test
    void leavingWithAnEditedNameAsks() {
        model.nameProperty().set("局机关党委");
        prompts.answer(UnsavedAnswer.CANCEL).answer(UnsavedAnswer.DISCARD);
        assertThat(model.mayLeave()).isFalse();
        assertThat(model.nameProperty().get()).isEqualTo("局机关党委");

        assertThat(model.mayLeave()).isTrue();
        assertThat(model.nameProperty().get()).isEqualTo("机关党委");
        assertThat(kept).isEqualTo("机关党委");
    }

    @Test
    void savingOnLeavingWritesTheName() {
        model.nameProperty().set("局机关党委");
        prompts.answer(UnsavedAnswer.SAVE);
        assertThat(model.mayLeave()).isTrue();
        assertThat(kept).isEqualTo("局机关党委");
        assertThat(model.unsaved()).isFalse();
    }

    @Test
    void anEmptyNameIsNotSavedAndNotLeft() {
        model.nameProperty().set(" ");
        prompts.answer(UnsavedAnswer.SAVE);
        assertThat(model.mayLeave()).isFalse();
        assertThat(model.problemProperty().get()).contains("请填写");
        assertThat(kept).isEqualTo("机关党委");
    }

    @Test
    void readingAnewDoesNotOverwriteAnEdit() {
        model.nameProperty().set("局机关党委");
        model.refresh();
        assertThat(model.nameProperty().get()).isEqualTo("局机关党委");
    }
}
