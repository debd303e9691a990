package dangwu.kit.attachment.screen;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.office.FileNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names under which several files can be saved in one folder without overwriting anything. */
final class FreeNames {

    private FreeNames() {}

    /** A place for each file: its own name, with a number where that is taken. */
    static List<Path> in(Path folder, List<Attachment> files) {
        Set<String> taken = new HashSet<>();
        return files.stream().map(file -> free(folder, FileNames.legal(file.fileName()), taken)).toList();
    }

    private static Path free(Path folder, String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        String wanted = name;
        // Windows takes 甲.JPG and 甲.jpg for the same file.
        for (int i = 2; taken.contains(wanted.toLowerCase(Locale.ROOT)) || Files.exists(folder.resolve(wanted)); i++) {
            wanted = stem + "（" + i + "）" + extension;
        }
        taken.add(wanted.toLowerCase(Locale.ROOT));
        return folder.resolve(wanted);
    }
}
