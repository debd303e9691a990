package dangwu.kit.attachment.screen;

/** The record whose files are shown. */
public interface AttachmentHost {

    /** Its id; 0 while it is not kept. */
    long id();

    /** What the clerk calls it; stands in audit entries. */
    String name();

    /**
     * Sees to it that the record is kept, e.g. saves its draft, then runs {@code then} on the JavaFX thread; {@link #id} is not 0 by then.
     * Where it cannot be kept the host says why, and {@code then} is never run. A record that is kept already runs it at once.
     */
    void keep(Runnable then);

    /** A record that is kept already. */
    static AttachmentHost kept(long id, String name) {
        return new AttachmentHost() {
            @Override
            public long id() {
                return id;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public void keep(Runnable then) {
                then.run();
            }
        };
    }
}
