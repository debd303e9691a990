package dangwu.kit.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** Turns whatever goes wrong inside a foreign file into one sentence, and lets the visitor's own exceptions through. */
final class Boundary {
    private Boundary() {}

    static <T> T guard(Path file, Callable<T> work) throws UnreadableFileException {
        try {
            return work.call();
        } catch (VisitorFailure failure) {
            throw failure.cause;
        } catch (Refusal refusal) {
            throw unreadable(file, refusal.getMessage(), refusal);
        } catch (EncryptedDocumentException e) {
            throw unreadable(file, "设有打开密码，请在Excel或WPS中去掉密码、另存后再导入", e);
        } catch (OldFileFormatException e) {
            throw unreadable(file, "是Excel 95或更早的格式，请用Excel或WPS另存为xlsx后再导入", e);
        } catch (IOException e) {
            throw unreadable(file, reason(e), e);
        } catch (Exception e) {
            throw unreadable(file, Refusal.damaged(e).getMessage(), e);
        }
    }

    static UnreadableFileException unreadable(Path file, String reason, Throwable cause) {
        return new UnreadableFileException("文件“" + file.getFileName() + "”" + reason + "。", cause);
    }

    /** What an I/O failure means to a person; Windows says in the reason that another program holds the file. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "不存在，请核对路径";
        }
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean held = message.contains("another process") || message.contains("另一个程序") || message.contains("locked")
                || message.contains("正由另一") || message.contains("(另一");
        if (held) {
            return "正被其他程序使用，请在Excel或WPS中关闭它再导入";
        }
        if (e instanceof AccessDeniedException || message.contains("access is denied") || message.contains("permission denied")
                || message.contains("拒绝访问")) {
            return "没有权限读取，或正被其他程序使用，请关闭它或换一个位置再导入";
        }
        return e instanceof FileSystemException ? "无法打开，请复制到本机硬盘后再导入" : Refusal.damaged(e).getMessage();
    }

    static SheetVisitor apart(SheetVisitor visitor) {
        return new SheetVisitor() {
            @Override
            public boolean wants(SheetInfo sheet) {
                try {
                    return visitor.wants(sheet);
                } catch (RuntimeException e) {
                    throw new VisitorFailure(e);
                }
            }

            @Override
            public void begin(SheetInfo sheet, MergedCells merged, BitSet hiddenColumns) {
                try {
                    visitor.begin(sheet, merged, hiddenColumns);
                } catch (RuntimeException e) {
                    throw new VisitorFailure(e);
                }
            }

            @Override
            public void row(SheetRow row) {
                try {
                    visitor.row(row);
                } catch (RuntimeException e) {
                    throw new VisitorFailure(e);
                }
            }

            @Override
            public void end(int emptyRows) {
                try {
                    visitor.end(emptyRows);
                } catch (RuntimeException e) {
                    throw new VisitorFailure(e);
                }
            }
        };
    }

    private static final class VisitorFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RuntimeException cause;

        VisitorFailure(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
