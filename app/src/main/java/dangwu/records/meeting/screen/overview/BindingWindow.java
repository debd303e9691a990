package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.CheckField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Theme;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;

/** 合订成册: what the volume is called and how it is made up; its pages are looked at before they are printed. */
final class BindingWindow {

    private static final double WIDTH = 440;
    private static final int LONGEST_TITLE = 60;

    private final Supplier<Window> owner;
    private final Theme theme;
    private final Prompts prompts;
    private final MeetingHandlingViewModel handling;

    BindingWindow(Supplier<Window> owner, Theme theme, Prompts prompts, MeetingHandlingViewModel handling) {
        this.owner = owner;
        this.theme = theme;
        this.prompts = prompts;
        this.handling = handling;
    }

    /** @param place whose volume it is */
    void open(String place, List<MeetingRow> rows) {
        LineField title = new LineField("册名（印在封面和目录上）").maxLength(LONGEST_TITLE);
        title.required();
        title.start(MeetingHandlingViewModel.volumeTitle(place, rows));
        CheckField signIns = new CheckField("内容", "每次会议后附签到表");
        CheckField twoSided = new CheckField("装订", "双面打印：每次会议从右手页开始，不足的补空白页");
        FormWindow window = new FormWindow(owner.get(), theme, prompts, "合订成册", "合订 " + rows.size() + " 次会议记录");
        Form form = new Form(1).add(title).add(signIns).add(twoSided);
        window.form(form, () -> {
            window.close();
            handling.bind(rows, new MeetingHandlingViewModel.Binding(title.value(), signIns.value(), twoSided.value()));
        });
        window.show(WIDTH, title.input());
    }
}
