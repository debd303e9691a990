package dangwu.kit.attachment;

import dangwu.kit.db.RefusedException;
import dangwu.kit.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Something to be kept.
 *
 * @param name  as the clerk knows it, fit to be kept
 * @param bytes how many there were when it was looked at
 */
record Incoming(String name, long bytes, Source source) {

    private static final int LONGEST_NAME = 150;
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "bmp", "gif", "tif", "tiff", "heic", "webp");

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * A file on the disk; its size is looked at, nothing is read yet.
     *
     * @throws RefusedException when it is absent, a folder, empty, too large or not to be read
     */
    static Incoming of(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        if (Files.isDirectory(file)) {
            throw new RefusedException("“" + name + "”是文件夹，没有添加。请选择其中的文件，或压缩成一个文件后再添加。");
        }
        try {
            return checked(new Incoming(title(name), Files.size(file), () -> Files.newInputStream(file)));
        } catch (NoSuchFileException e) {
            throw new RefusedException("找不到“" + file + "”，没有添加。它可能已被移走、改名或删除，请重新选择。");
        } catch (IOException e) {
            throw new RefusedException("“" + file + "”无法读取，没有添加。请检查它所在的磁盘和权限后再试。");
        }
    }

    /** @throws RefusedException when it is empty or too large */
    static Incoming of(String fileName, byte[] content) {
        return checked(new Incoming(title(fileName), content.length, () -> new ByteArrayInputStream(content)));
    }

    /** A name as it is kept: clean, and cut before its extension where it is too long. */
    static String title(String fileName) {
        String name = Texts.clean(fileName);
        if (name == null) {
            return "附件";
        }
        if (Texts.length(name) <= LONGEST_NAME) {
            return name;
        }
        String extension = Attachment.extension(name);
        String end = extension.isEmpty() || extension.length() > 10 ? "" : "." + extension;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - end.length())) + end;
    }

    /** Another {@code total} bytes were found than expected: says so. */
    RefusedException changed() {
        return new RefusedException("“" + name + "”在读取时发生了变化，没有添加。请等它保存完毕（或关闭正在编辑它的程序）后再试。");
    }

    private static Incoming checked(Incoming incoming) {
        if (incoming.bytes() == 0) {
            throw new RefusedException("“" + incoming.name() + "”是空文件，没有添加。请重新选择。");
        }
        if (incoming.bytes() > AttachmentStore.MOST_BYTES) {
            throw new RefusedException("“" + incoming.name() + "”有 " + megabytes(incoming.bytes()) + "，超过单个附件 " + (AttachmentStore.MOST_BYTES >> 20)
                    + " MB 的上限，没有添加。" + advice(incoming.name()));
        }
        return incoming;
    }

    /** Rounded up, so that what is a little too large is not said to be as large as allowed. */
    private static String megabytes(long bytes) {
        return (bytes + (1 << 20) - 1 >> 20) + " MB";
    }

    private static String advice(String name) {
        return PICTURES.contains(Attachment.extension(name)) ? "请先用看图软件把照片缩小（长边 4000 像素足够打印）或另存为 JPG，再添加。" : "请压缩、拆分后再添加。";
    }
}
