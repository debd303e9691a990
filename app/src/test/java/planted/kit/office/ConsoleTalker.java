package planted.kit.office;

/** Writes to the console. */
final class ConsoleTalker {
    void talk() {
        System.out.println();
    }
}
