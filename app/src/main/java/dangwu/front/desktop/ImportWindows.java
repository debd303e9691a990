package dangwu.front.desktop;

/** The import wizard as a window over the program's. */
final class ImportWindows implements Imports {

    @Override
    public void organizations(Runnable afterwards) {
        afterwards.run();
    }

    @Override
    public void members(Runnable afterwards) {
        afterwards.run();
    }
}
