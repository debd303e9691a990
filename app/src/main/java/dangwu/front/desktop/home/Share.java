package dangwu.front.desktop.home;

/**
 * How many members belong to one part of the unit.
 *
 * @param label    what the part is called, e.g. "36–45岁"
 * @param count    members
 * @param targetId the organization it is; null: it is not one
 */
public record Share(String label, int count, Long targetId) {
}
