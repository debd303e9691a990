package dangwu.kit.print;

/**
 * A printer of this machine.
 *
 * @param name      its name, as the operating system has it
 * @param standard  whether it is the machine's default printer
 * @param twoSided  whether it can print both sides by itself
 * @param colour    whether it has colours
 * @param accepting whether it takes work just now
 */
public record Printer(String name, boolean standard, boolean twoSided, boolean colour, boolean accepting) {

    /** The name with what the clerk should know about it. */
    public String label() {
        return name + (standard ? "（默认）" : "") + (accepting ? "" : "（暂停接收）");
    }
}
