package planted.records.dues;

import java.util.concurrent.atomic.AtomicInteger;

/** Static state: a field that changes, and a final one whose content does. */
final class StaticState {
    static final AtomicInteger COUNTER = new AtomicInteger();
    static String last;
    static final String NAME = "fine";

    private StaticState() {}
}
