package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** 从上次带入: text of an earlier meeting of the same organization and kind goes into the one in hand. */
public final class TakeOverViewModel {

    /** What can be taken over of an item. */
    public enum Part {
        CONTENT("传达、汇报内容"), DISCUSSION("讨论发言"), DECISION("议定事项"), OWNER("责任人");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final RecordTools tools;
    private final MeetingRecordViewModel record;
    private final ObservableList<MeetingLine> earlier = FXCollections.observableArrayList();
    private final ObjectProperty<MeetingLine> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<MeetingFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ObservableSet<Integer> items = FXCollections.observableSet();
    private final ObservableSet<Part> parts = FXCollections.observableSet(EnumSet.noneOf(Part.class));
    private final ObservableSet<MeetingField> texts = FXCollections.observableSet(EnumSet.noneOf(MeetingField.class));

    public TakeOverViewModel(RecordTools tools, MeetingRecordViewModel record) {
        this.tools = tools;
        this.record = record;
        chosen.addListener((property, before, now) -> read(now));
    }

    /** Looks for earlier meetings; the latest is chosen. */
    public void search() {
        HeadViewModel head = record.head();
        if (!head.settled()) {
            return;
        }
        long organization = head.organizationProperty().get().id();
        MeetingKind kind = head.kindProperty().get();
        LocalDate day = head.heldOnProperty().get();
        long own = record.saving().id();
        tools.tasks().run("正在查找以前的会议", progress -> tools.reader().earlier(organization, kind, day, own)).onSuccess(found -> {
            earlier.setAll(found);
            chosen.set(found.isEmpty() ? null : found.get(0));
        }).start();
    }

    private void read(MeetingLine line) {
        file.set(null);
        items.clear();
        texts.clear();
        if (line != null) {
            tools.tasks().run("正在读取会议记录", progress -> tools.reader().find(line.id())).onSuccess(found -> {
                if (line.equals(chosen.get())) {
                    found.ifPresent(this::show);
                }
            }).start();
        }
    }

    private void show(MeetingFile read) {
        for (int i = 0; i < read.agenda().size(); i++) {
            items.add(i);
        }
        file.set(read);
    }

    /** The long texts that the earlier record has and the one in hand has not. */
    public List<MeetingField> offeredTexts() {
        List<MeetingField> offered = new ArrayList<>();
        if (file.get() != null) {
            Meeting before = file.get().meeting();
            for (MeetingField field : MeetingField.values()) {
                boolean text = field.kind() == MeetingField.Kind.TEXT && field != MeetingField.TITLE && field != MeetingField.SESSION_NO
                        && field != MeetingField.ABSENCE_NOTE && field != MeetingField.GUEST_NOTE;
                if (text && before.text(field) != null && record.head().value(field).get() == null) {
                    offered.add(field);
                }
            }
        }
        return offered;
    }

    /** Puts what is chosen into the record in hand. Only titles are taken unless more was asked for: what was said then was said then. */
    public void take() {
        MeetingFile from = file.get();
        if (from == null) {
            return;
        }
        List<AgendaItem> taken = new ArrayList<>();
        for (int i = 0; i < from.agenda().size(); i++) {
            if (items.contains(i)) {
                taken.add(part(from.agenda().get(i), Set.copyOf(parts)));
            }
        }
        if (!taken.isEmpty()) {
            record.agenda().takeOver(taken);
        }
        texts.forEach(field -> record.head().value(field).set(from.meeting().text(field)));
    }

    private static AgendaItem part(AgendaItem item, Set<Part> parts) {
        return new AgendaItem(0, item.kind(), item.title(), null, parts.contains(Part.CONTENT) ? item.leader() : null,
                parts.contains(Part.CONTENT) ? item.content() : null, parts.contains(Part.DISCUSSION) ? item.discussion() : null,
                parts.contains(Part.DISCUSSION) ? item.speakers() : null, parts.contains(Part.DECISION) ? item.decision() : null,
                parts.contains(Part.OWNER) ? item.owner() : null, null, null, null);
    }

    /** Earlier meetings, the latest first. */
    public ObservableList<MeetingLine> earlier() {
        return earlier;
    }

    /** The one to take from; null: none. */
    public ObjectProperty<MeetingLine> chosenProperty() {
        return chosen;
    }

    /** Its record; null until it was read. */
    public ReadOnlyObjectProperty<MeetingFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The items to take, by their places from 0. */
    public ObservableSet<Integer> items() {
        return items;
    }

    /** What to take of them besides their titles. */
    public ObservableSet<Part> parts() {
        return parts;
    }

    /** Which long texts of the head to take. */
    public ObservableSet<MeetingField> texts() {
        return texts;
    }
}
