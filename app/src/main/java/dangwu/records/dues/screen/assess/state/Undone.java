package dangwu.records.dues.screen.assess.state;

/**
 * What was done last and can be taken back.
 *
 * @param words what was done, e.g. 已核定 3 人
 * @param work  takes it back; not on the window's thread
 */
public record Undone(String words, Runnable work) {}
