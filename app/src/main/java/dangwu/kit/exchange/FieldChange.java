package dangwu.kit.exchange;

/**
 * One field that a row changes.
 *
 * @param label   the field as shown to the person
 * @param oldText what is kept now; empty if nothing
 * @param newText what the sheet says
 */
public record FieldChange(String label, String oldText, String newText) {}
