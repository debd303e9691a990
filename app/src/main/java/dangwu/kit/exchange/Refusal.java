package dangwu.kit.exchange;

/** Found deep inside the reading of a file: it cannot be taken. Becomes an {@link UnreadableFileException} with the file's name. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason goes on from the file's name: “文件‘…’” + reason */
    Refusal(String reason) {
        super(reason);
    }

    Refusal(String reason, Throwable cause) {
        super(reason, cause);
    }

    static Refusal damaged(Throwable cause) {
        return new Refusal("已损坏或不完整，请用Excel或WPS打开检查，另存为新文件后再导入", cause);
    }

    static Refusal tooLarge(String what) {
        return new Refusal(what + "，超出了可导入的范围，请只保留要导入的内容，或分成几个文件");
    }
}
