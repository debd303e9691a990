package dangwu.kit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens xlsx and xls files by what they are, not by what they are called. */
public final class SheetReader {
    private static final String SAVE_AS = "请用Excel或WPS打开，另存为xlsx后再导入";
    private static final int HEAD = 1024;

    private final Limits limits;

    /** @param limits how much is taken into memory */
    public SheetReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens a workbook.
     *
     * @throws UnreadableFileException if it is none, or cannot be read
     */
    public SheetFile open(Path file) throws UnreadableFileException {
        return Boundary.guard(file, () -> {
            byte[] head = head(file);
            return switch (FileMagic.valueOf(head)) {
                case OOXML -> openZip(file);
                case OLE2 -> openOle(file);
                case BIFF2, BIFF3, BIFF4 -> throw new Refusal("是Excel 95或更早的格式，" + SAVE_AS);
                default -> throw new Refusal(whatElse(file, head));
            };
        });
    }

    private byte[] head(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new Refusal("是文件夹，请选择其中的xlsx或xls文件");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new Refusal("是空文件，请重新取得这份文件");
        }
        if (size > limits.fileBytes()) {
            throw Refusal.tooLarge("大小超过" + (limits.fileBytes() >> 20) + "MB");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private SheetFile openZip(Path file) throws IOException {
        XlsxPackage parts = new XlsxPackage(file, limits);
        try {
            if (parts.hasUnder("word/") || parts.hasUnder("ppt/")) {
                throw new Refusal("是" + (parts.hasUnder("word/") ? "Word文档" : "演示文稿") + "，不是Excel表格，请把表格复制到Excel中另存后再导入");
            }
            if (parts.has("xl/workbook.bin")) {
                throw new Refusal("是Excel二进制工作簿（xlsb），" + SAVE_AS);
            }
            if (parts.has("content.xml") && parts.has("mimetype")) {
                throw new Refusal("是OpenDocument格式，" + SAVE_AS);
            }
            if (!parts.has("_rels/.rels")) {
                throw new Refusal("是压缩包，不是Excel表格，请先解压，再选择其中的xlsx或xls文件");
            }
            return new XlsxFile(file, parts, limits);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private SheetFile openOle(Path file) throws IOException {
        POIFSFileSystem fileSystem = new POIFSFileSystem(file.toFile(), true);
        try {
            var names = fileSystem.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                throw new EncryptedDocumentException("encrypted package");
            }
            if (names.contains("WordDocument")) {
                throw new Refusal("是Word文档，不是Excel表格，请把表格复制到Excel中另存后再导入");
            }
            if (names.stream().noneMatch(name -> name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book"))) {
                throw new Refusal("不是Excel表格，请选择xlsx或xls文件");
            }
            return new XlsFile(file, fileSystem, limits);
        } catch (IOException | RuntimeException e) {
            fileSystem.close();
            throw e;
        }
    }

    private static String whatElse(Path file, byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (text.contains("<html") || text.contains("<table") || text.contains("<!doctype html")) {
            return "其实是网页，只是改名成了表格，" + SAVE_AS;
        }
        if (text.startsWith("<?xml") || text.startsWith("\uFEFF<?xml")) {
            return "其实是XML文件，" + SAVE_AS;
        }
        if (text.startsWith("%pdf")) {
            return "是PDF，不是Excel表格，请选择xlsx或xls文件";
        }
        boolean binary = text.indexOf('\0') >= 0 && !startsUtf16(head);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!binary && !name.endsWith(".png") && !name.endsWith(".jpg")) {
            return "其实是文本文件（如csv），" + SAVE_AS;
        }
        return "不是Excel表格，请选择xlsx或xls文件";
    }

    private static boolean startsUtf16(byte[] head) {
        return head.length > 1 && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE || (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF);
    }
}
