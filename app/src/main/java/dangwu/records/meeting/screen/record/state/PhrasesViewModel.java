package dangwu.records.meeting.screen.record.state;

import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.phrase.Phrase;
import dangwu.records.meeting.phrase.PhrasePlace;
import dangwu.records.meeting.phrase.PhraseService;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 常用语 as the screen of a meeting uses and manages them. */
public final class PhrasesViewModel {

    private final PhraseService service;
    private final Tasks tasks;
    private final Notices notices;
    private final ObservableList<Phrase> phrases = FXCollections.observableArrayList();
    private boolean read;

    public PhrasesViewModel(PhraseService service, Tasks tasks, Notices notices) {
        this.service = service;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Reads them, unless that was done before. */
    public void prepare() {
        if (!read) {
            read = true;
            reload();
        }
    }

    private void reload() {
        tasks.run("正在读取常用语", progress -> service.all()).onSuccess(phrases::setAll).start();
    }

    /** Those offered at {@code place} in a meeting of {@code kind} that hold {@code typed}, the commonest first. */
    public List<Phrase> matching(PhrasePlace place, MeetingKind kind, String typed) {
        String part = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return phrases.stream().filter(phrase -> phrase.place() == place && phrase.fits(kind))
                .filter(phrase -> phrase.name().toLowerCase(Locale.ROOT).contains(part) || phrase.content().toLowerCase(Locale.ROOT).contains(part)).toList();
    }

    /** Notes that a phrase was used. */
    public void used(Phrase phrase) {
        int place = phrases.indexOf(phrase);
        if (place >= 0) {
            phrases.set(place, phrase.used());
        }
        tasks.perform("正在记住常用语", progress -> service.used(phrase.id())).start();
    }

    /** Keeps {@code phrase}, a new one or one that was changed; {@code refused} gets the sentence when it cannot be. */
    public void save(Phrase phrase, Runnable done, Consumer<String> refused) {
        tasks.run("正在保存常用语", progress -> service.save(phrase)).onSuccess(kept -> {
            reload();
            notices.done(phrase.id() == 0 ? "已加入常用语“" + kept.name() + "”" : "已修改常用语");
            done.run();
        }).onError(problem -> refused.accept(problem.getMessage())).start();
    }

    /** Keeps a text that stands in the record as a phrase. */
    public void add(PhrasePlace place, MeetingKind kind, String text) {
        try {
            save(Phrase.of(place, kind, text), () -> { }, notices::done);
        } catch (IllegalArgumentException tooLong) {
            notices.done(tooLong.getMessage());
        }
    }

    /** Removes a phrase; 撤销 is offered. */
    public void remove(Phrase phrase) {
        tasks.run("正在删除常用语", progress -> service.remove(phrase.id())).onSuccess(removed -> {
            reload();
            notices.undoable("已删除常用语“" + removed.name() + "”",
                    () -> tasks.perform("正在撤销", progress -> service.restore(removed)).onSuccess(done -> reload()).start());
        }).start();
    }

    /** All of them, the commonest first. */
    public ObservableList<Phrase> phrases() {
        return phrases;
    }
}
