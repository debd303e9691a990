package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.DateText;
import dangwu.records.dues.account.Channel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** With which day and in which way the next payments are booked: today and in cash unless the clerk says otherwise. */
public final class ReceiptViewModel {

    private final Clock clock;
    private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.CASH);
    private LocalDate collectingOn;
    private Choice choice = Choice.TODAY;

    private enum Choice { TODAY, COLLECTING_DAY, FIXED }

    ReceiptViewModel(Clock clock) {
        this.clock = clock;
        day.set(today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Another month is shown, whose 党费日 this is; null: none is set. */
    void follow(LocalDate newCollectingOn) {
        collectingOn = newCollectingOn;
        if (choice == Choice.COLLECTING_DAY && !offersCollectingDay()) {
            choice = Choice.TODAY;
        }
        update();
    }

    /** Whether the month's 党费日 can be chosen: it is set, and has come. */
    boolean offersCollectingDay() {
        return collectingOn != null && !collectingOn.isAfter(today());
    }

    LocalDate collectingOn() {
        return collectingOn;
    }

    void chooseToday() {
        choice = Choice.TODAY;
        update();
    }

    void chooseCollectingDay() {
        choice = Choice.COLLECTING_DAY;
        update();
    }

    /** Any other day. */
    void choose(LocalDate other) {
        choice = Choice.FIXED;
        day.set(other);
    }

    private void update() {
        if (choice != Choice.FIXED) {
            day.set(choice == Choice.COLLECTING_DAY ? collectingOn : today());
        }
    }

    /** The day that {@code typed} says, or the sentence why it will not do. */
    Optional<String> problem(String typed) {
        Optional<LocalDate> read = DateText.day(typed, today());
        if (read.isEmpty()) {
            return Optional.of("请填写日期，如 " + today());
        }
        return read.get().isAfter(today()) ? Optional.of("收款日" + read.get() + "还没有到，请核对。") : Optional.empty();
    }

    /** Takes over what was typed. */
    void type(String typed) {
        DateText.day(typed, today()).ifPresent(this::choose);
    }

    /** The day. */
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    public LocalDate day() {
        return day.get();
    }

    /** How the money comes in. */
    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    public Channel channel() {
        return channel.get();
    }

    /** The ways that may be used for many at once: those that are allowed (DU-11). */
    static List<Channel> allowed() {
        return Stream.of(Channel.values()).filter(each -> !each.forbidden()).toList();
    }
}
