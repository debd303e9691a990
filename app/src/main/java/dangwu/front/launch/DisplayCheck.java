package dangwu.front.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a window can be opened here, found out without touching JavaFX: once its start-up has failed, that cannot be undone in the
 * same process, and on the way it prints what no clerk wants to read.
 */
public final class DisplayCheck {
    /** What JavaFX's window system needs from the machine; the rest comes with these. */
    private static final List<String> NEEDED = List.of("libgtk-3.so.0", "libXtst.so.6");

    /** What drawing with the graphics card needs. */
    private static final List<String> DRAWING = List.of("libGL.so.1", "libXxf86vm.so.1");

    private final String operatingSystem;
    private final boolean headless;
    private final Map<String, String> environment;
    private final Predicate<String> canLoad;

    DisplayCheck(String operatingSystem, boolean headless, Map<String, String> environment, Predicate<String> canLoad) {
        this.operatingSystem = operatingSystem;
        this.headless = headless;
        this.environment = environment;
        this.canLoad = canLoad;
    }

    /** For this process on this machine. */
    public static DisplayCheck ofThisMachine() {
        Map<String, String> environment = System.getenv();
        return new DisplayCheck(System.getProperty("os.name", ""), Boolean.getBoolean("java.awt.headless"), environment,
                library -> SystemLibraries.ofThisMachine(environment.get("LD_LIBRARY_PATH")).canLoad(library));
    }

    /**
     * Why no window can be opened here.
     *
     * @return one Chinese sentence for the user; empty: a window can be opened
     */
    public Optional<String> obstacle() {
        if (headless) {
            return Optional.of(sentence("本次运行被设定为不使用显示器"));
        }
        return operatingSystem.equals("Linux") ? obstacleOnLinux() : Optional.empty();
    }

    /**
     * Lets JavaFX draw in software where the libraries of the graphics card are missing; it would find that out by itself, but not
     * without printing why at length. Before JavaFX starts, and only where {@link #obstacle} found none.
     */
    public void chooseDrawing() {
        if (operatingSystem.equals("Linux") && !DRAWING.stream().allMatch(canLoad) && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
    }

    /** Under Wayland, too, JavaFX draws through an X server, which the desktop then provides and names in DISPLAY. */
    private Optional<String> obstacleOnLinux() {
        String display = environment.get("DISPLAY");
        if (display == null || display.isBlank()) {
            String wayland = environment.get("WAYLAND_DISPLAY");
            return Optional.of(sentence(wayland == null || wayland.isBlank() ? "没有设置 DISPLAY" : "这个 Wayland 桌面没有启用 Xwayland"));
        }
        if (!XDisplay.parse(display).map(XDisplay::answers).orElse(false)) {
            return Optional.of(sentence("显示器 " + display.strip() + " 连接不上"));
        }
        return NEEDED.stream().filter(canLoad.negate()).findFirst().map(library -> sentence("缺少系统组件 " + library));
    }

    /**
     * The sentence for every reason of this kind.
     *
     * @param reason a short Chinese clause without a full stop
     */
    public static String sentence(String reason) {
        return "没有可用的图形界面（" + reason + "），窗口打不开；可以改用命令行，见 dangwu --help。";
    }
}
