package dangwu.kit.ledger;

import java.util.Objects;

/** A ledger with its place in the directory. */
public abstract class FiledLedger implements Ledger {

    private final String id;
    private final String name;
    private final String box;

    /**
     * @param id   its number in the directory, e.g. L10
     * @param name its Chinese name
     * @param box  the box of the directory, e.g. "02 党员队伍"
     */
    protected FiledLedger(String id, String name, String box) {
        this.id = Objects.requireNonNull(id);
        this.name = Objects.requireNonNull(name);
        this.box = Objects.requireNonNull(box);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String box() {
        return box;
    }
}
