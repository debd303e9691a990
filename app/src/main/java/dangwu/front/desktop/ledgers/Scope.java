package dangwu.front.desktop.ledgers;

/**
 * Of what part of the unit a ledger is wanted.
 *
 * @param organizationId null: the whole unit
 * @param name           as the clerk calls it
 * @param depth          how far it is indented in a list, from 0
 */
public record Scope(Long organizationId, String name, int depth) {

    /** The whole unit. */
    public static final Scope WHOLE_UNIT = new Scope(null, "全单位", 0);
}
