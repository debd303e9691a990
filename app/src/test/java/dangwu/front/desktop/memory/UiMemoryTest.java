package dangwu.front.desktop.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.print.PrintSettings;
import dangwu.kit.print.PrintSides;
import dangwu.kit.ui.TableState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UiMemoryTest {

    private static final TableState TABLE = new TableState(List.of(new TableState.ColumnState("name", 120.5, true),
            new TableState.ColumnState("phone", 90, false)), "name", true);

    @TempDir
    private Path folder;

    @Test
    void everythingComesBackAfterClosing() {
        try (UiMemory memory = UiMemory.open(folder)) {
            memory.saveWindow(new WindowPlace(10, 20, 1280, 800, true));
            memory.savePlace("members");
            memory.saveWizardStep(2);
            memory.save("members", TABLE);
            memory.save("tree", Set.of("7", "9"));
            memory.remember("export", folder.resolve("台账"));
            memory.remember(new PrintSettings("二楼", 3, true, PrintSides.LONG_EDGE, true));
            memory.saveChoices(new UiChoices(true, 125, false, true));
        }
        try (UiMemory memory = UiMemory.open(folder)) {
            assertThat(memory.window()).contains(new WindowPlace(10, 20, 1280, 800, true));
            assertThat(memory.place()).isEqualTo("members");
            assertThat(memory.wizardStep()).isEqualTo(2);
            assertThat(memory.load("members")).contains(TABLE);
            assertThat(memory.closed("tree")).containsExactlyInAnyOrder("7", "9");
            assertThat(memory.last("export")).contains(folder.resolve("台账"));
            assertThat(memory.last()).isEqualTo(new PrintSettings("二楼", 3, true, PrintSides.LONG_EDGE, true));
            assertThat(memory.choices()).isEqualTo(new UiChoices(true, 125, false, true));
        }
    }

    @Test
    void nothingIsRememberedAtFirstAndNothingIsWritten() throws IOException {
        try (UiMemory memory = UiMemory.open(folder)) {
            assertThat(memory.window()).isEmpty();
            assertThat(memory.place()).isEmpty();
            assertThat(memory.load("members")).isEmpty();
            assertThat(memory.closed("tree")).isEmpty();
            assertThat(memory.choices()).isEqualTo(UiChoices.DEFAULT);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"choices\":{\"scalePercent\":\"big\"}}", "{\"tables\":{\"a\":{\"columns\":7}}}", "\u0000\u0001"})
    void anUnreadableFileCountsAsEmptyAndIsReplaced(String content) throws IOException {
        Files.writeString(folder.resolve("ui.json"), content);
        try (UiMemory memory = UiMemory.open(folder)) {
            assertThat(memory.choices()).isEqualTo(UiChoices.DEFAULT);
            memory.savePlace("home");
        }
        try (UiMemory memory = UiMemory.open(folder)) {
            assertThat(memory.place()).isEqualTo("home");
        }
    }

    @Test
    void whatALaterVersionWroteIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("ui.json"), "{\"place\":\"home\",\"colours\":[1,2],\"choices\":{\"dark\":true,\"scalePercent\":900}}");
        try (UiMemory memory = UiMemory.open(folder)) {
            assertThat(memory.place()).isEqualTo("home");
            assertThat(memory.choices()).isEqualTo(new UiChoices(true, 150, true, false));
        }
    }

    @Test
    void manyChangesLeaveOneFileAndNothingBesideIt() throws IOException {
        try (UiMemory memory = UiMemory.open(folder)) {
            for (int i = 0; i < 200; i++) {
                memory.save("members", new TableState(List.of(new TableState.ColumnState("name", i, true)), "", false));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).extracting(path -> path.getFileName().toString()).containsExactly("ui.json");
        }
        try (UiMemory memory = UiMemory.open(folder)) {
            assertThat(memory.load("members").orElseThrow().columns().get(0).width()).isEqualTo(199);
        }
    }
}
