package dangwu.kit.attachment.screen;

/**
 * One sort of files that a record may have, e.g. 签到表.
 *
 * @param ownerKind under which they are kept, e.g. "meeting_sign_in"
 * @param label     its Chinese name
 * @param pictures  whether pictures go there when the clerk does not say where to
 */
public record Shelf(String ownerKind, String label, boolean pictures) {

    /** For files of any sort. */
    public static Shelf of(String ownerKind, String label) {
        return new Shelf(ownerKind, label, false);
    }

    /** Where pictures go when the clerk does not say where to. */
    public static Shelf forPictures(String ownerKind, String label) {
        return new Shelf(ownerKind, label, true);
    }
}
