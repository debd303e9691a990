package dangwu.records.member;

/**
 * One line of a code table.
 *
 * @param code as forms and the national system write it
 * @param name in Chinese
 */
public record Code(String code, String name) {

    @Override
    public String toString() {
        return name;
    }
}
