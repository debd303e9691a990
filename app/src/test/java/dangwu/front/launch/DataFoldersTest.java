package dangwu.front.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFoldersTest {
    @TempDir
    Path folder;

    @Test
    void onLinuxFollowsTheXdgRules() {
        assertThat(folders("Linux", Map.of()).own()).isEqualTo(folder.resolve(".local/share/dangwu"));
        assertThat(folders("Linux", Map.of()).sample()).isEqualTo(folder.resolve(".local/share/dangwu-sample"));
        Path data = folder.resolve("data").toAbsolutePath();
        assertThat(folders("Linux", Map.of("XDG_DATA_HOME", data.toString())).own()).isEqualTo(data.resolve("dangwu"));
        assertThat(folders("Linux", Map.of("XDG_DATA_HOME", "relative")).own()).isEqualTo(folder.resolve(".local/share/dangwu"));
        assertThat(folders("Linux", Map.of("XDG_DATA_HOME", " ")).own()).isEqualTo(folder.resolve(".local/share/dangwu"));
    }

    @Test
    void onWindowsDoesNotRoam() {
        Path local = folder.resolve("Local").toAbsolutePath();
        Map<String, String> environment = Map.of("LOCALAPPDATA", local.toString(), "APPDATA", folder.resolve("Roaming").toString());
        assertThat(folders("Windows 10", environment).own()).isEqualTo(local.resolve("Dangwu"));
        assertThat(folders("Windows 10", environment).sample()).isEqualTo(local.resolve("Dangwu-sample"));
        assertThat(folders("Windows 11", Map.of()).own()).isEqualTo(folder.resolve("AppData/Local/Dangwu"));
    }

    @Test
    void takesTheFolderThatIsGiven() throws LaunchException {
        DataFolders folders = folders("Linux", Map.of());
        assertThat(folders.given(null)).isEqualTo(folders.own());
        assertThat(folders.given(" ")).isEqualTo(folders.own());
        assertThat(folders.given("数据/../甲")).isEqualTo(Path.of("甲").toAbsolutePath());
        assertThatThrownBy(() -> folders.given("a\0b")).isInstanceOf(LaunchException.class).hasMessageContaining("不是有效的路径");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isMadeForItsOwnerAlone() throws Exception {
        Path data = folder.resolve("上级/党务");
        DataFolders.prepare(data);
        DataFolders.prepare(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
    }

    @Test
    void refusesAFileInItsPlace() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolders.prepare(file)).isInstanceOf(LaunchException.class).hasMessageContaining("是一个文件");
        assertThatThrownBy(() -> DataFolders.prepare(file.resolve("below"))).isInstanceOf(LaunchException.class)
                .hasMessageContaining("无法建立数据文件夹");
    }

    private DataFolders folders(String system, Map<String, String> environment) {
        return new DataFolders(system, environment, folder);
    }
}
