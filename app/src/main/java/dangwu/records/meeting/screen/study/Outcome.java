package dangwu.records.meeting.screen.study;

import java.util.function.Consumer;

/** Where a dialog learns how it went: refused with a Chinese sentence. Both are called on the window's thread. */
record Outcome(Runnable done, Consumer<String> refused) {}
