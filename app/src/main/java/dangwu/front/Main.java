package dangwu.front;

/** Starts the program: the window without arguments, the command line with. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
