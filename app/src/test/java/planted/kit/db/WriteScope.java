package planted.kit.db;

/** What a write is done with. */
public final class WriteScope {}
