package dangwu.kit.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns an error into words. An exception whose message is Chinese is taken to be a plain sentence already. */
public final class FailureWords {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final String UNKNOWN = "这一步没有做成，您的数据没有被改动。可以再试一次；若仍不行，请把代码和详情告诉维护人员。";

    private final List<Function<Throwable, Optional<String>>> explainers;

    /** With the house's own explanations only. */
    public FailureWords() {
        this(List.of());
    }

    /** With further explanations, asked before the house's own ones, for the error and then for its causes. */
    public FailureWords(List<Function<Throwable, Optional<String>>> explainers) {
        this.explainers = List.copyOf(explainers);
    }

    /** The error in words; {@code doing} (may be empty) is kept in the details. */
    public Failure explain(String doing, Throwable problem) {
        String code = code(problem);
        return new Failure(sentence(problem), code, code + " " + doing + System.lineSeparator() + stackTrace(problem));
    }

    private String sentence(Throwable problem) {
        for (Throwable cause : chain(problem)) {
            for (Function<Throwable, Optional<String>> explainer : explainers) {
                Optional<String> words = explainer.apply(cause);
                if (words.isPresent()) {
                    return words.get();
                }
            }
            Optional<String> words = known(cause);
            if (words.isPresent()) {
                return words.get();
            }
        }
        return UNKNOWN;
    }

    private static Optional<String> known(Throwable cause) {
        String message = Objects.requireNonNullElse(cause.getMessage(), "");
        if (cause instanceof FileSystemException file) {
            return Optional.of(fileSentence(file));
        }
        if (message.contains("No space left") || message.contains("not enough space") || message.contains("磁盘空间不足")) {
            return Optional.of("磁盘空间不足，文件没有写成。请腾出空间，或换一个位置再试。");
        }
        if (cause instanceof OutOfMemoryError) {
            return Optional.of("内存不足，这一步没有做成。请关闭其他程序，或把范围缩小一些再试。");
        }
        return CHINESE.matcher(message).find() ? Optional.of(message) : Optional.empty();
    }

    private static String fileSentence(FileSystemException problem) {
        String file = "“" + problem.getFile() + "”";
        if (problem instanceof NoSuchFileException) {
            return "找不到文件" + file + "。它可能已被移走或改名，请重新选择。";
        }
        if (problem instanceof AccessDeniedException) {
            return "没有权限读写" + file + "。请关闭正在使用它的程序，或换一个位置。";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "文件" + file + "已存在。请换一个文件名。";
        }
        return "读写文件" + file + "时出错。它可能正被别的程序（如 Word、WPS）打开，请关闭后再试。";
    }

    /** The same fault in the same place gets the same code on every machine, so that it can be looked up. */
    private static String code(Throwable problem) {
        List<Throwable> chain = chain(problem);
        Throwable root = chain.get(chain.size() - 1);
        int hash = root.getClass().getName().hashCode();
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith("dangwu.")) {
                hash = 31 * hash + (frame.getClassName() + '.' + frame.getMethodName()).hashCode();
                break;
            }
        }
        int inRange = Math.floorMod(hash, 36 * 36 * 36 * 36);
        String digits = Integer.toString(inRange, 36).toUpperCase(Locale.ROOT);
        return "DW-" + "0".repeat(4 - digits.length()) + digits;
    }

    private static List<Throwable> chain(Throwable problem) {
        List<Throwable> chain = new ArrayList<>();
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = problem; cause != null && seen.add(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    private static String stackTrace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
