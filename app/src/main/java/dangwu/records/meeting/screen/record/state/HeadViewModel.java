package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** Who held it, what, when and where, and every other field of the minutes' head. */
public final class HeadViewModel {

    private final Runnable changed;
    private final Runnable chosen;
    private final ObjectProperty<MeetingKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObjectProperty<Organization> organization = new SimpleObjectProperty<>(this, "organization");
    private final ObjectProperty<LocalDate> heldOn = new SimpleObjectProperty<>(this, "heldOn");
    private final ObjectProperty<LocalTime> startsAt = new SimpleObjectProperty<>(this, "startsAt");
    private final ObjectProperty<LocalTime> endsAt = new SimpleObjectProperty<>(this, "endsAt");
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(this, "year");
    private final ObservableSet<Topic> topics = FXCollections.observableSet(EnumSet.noneOf(Topic.class));
    private final Map<MeetingField, ObjectProperty<Object>> values = new EnumMap<>(MeetingField.class);
    private final ObservableList<Organization> organizations = FXCollections.observableArrayList();
    private final ObservableList<MeetingKind> kinds = FXCollections.observableArrayList();
    private boolean loading;
    private Meeting proposed;

    /**
     * @param changed is told of every edit
     * @param chosen  is told when kind, organization or day is another one
     */
    HeadViewModel(Runnable changed, Runnable chosen) {
        this.changed = changed;
        this.chosen = chosen;
        for (MeetingField field : MeetingField.values()) {
            ObjectProperty<Object> value = new SimpleObjectProperty<>(this, field.name());
            value.addListener((property, before, now) -> changed.run());
            values.put(field, value);
        }
        List.of(startsAt, endsAt, year).forEach(property -> property.addListener((observed, before, now) -> changed.run()));
        topics.addListener((SetChangeListener<Topic>) change -> changed.run());
        organization.addListener((property, before, now) -> organizationChosen());
        kind.addListener((property, before, now) -> chosen.run());
        heldOn.addListener((property, before, now) -> dayChosen());
    }

    /** Sets the organizations to choose from. */
    void offer(OrganizationTree tree, LocalDate day) {
        List<Organization> standing = tree.all().stream().filter(one -> day == null || one.existsOn(day) || one.equals(organization.get())).toList();
        if (!organizations.equals(standing)) {
            organizations.setAll(standing);
        }
    }

    void load(Meeting meeting, Organization holder) {
        proposed = null;
        // A record is shown as it is, also where its organization could not hold such a meeting.
        loading = true;
        kind.set(meeting.kind());
        organization.set(holder);
        loading = false;
        heldOn.set(meeting.heldOn());
        startsAt.set(meeting.startsAt());
        endsAt.set(meeting.endsAt());
        year.set(meeting.belongsToYear());
        topics.retainAll(meeting.topics());
        topics.addAll(meeting.topics());
        values.forEach((field, value) -> value.set(meeting.values().get(field)));
        kinds.setAll(kindsFor(holder));
    }

    /** Fills in what was not filled in, and what was only proposed before. */
    void propose(Meeting meeting) {
        Meeting before = proposed;
        proposed = meeting;
        values.forEach((field, value) -> {
            boolean counted = field == MeetingField.DUE_COUNT || field == MeetingField.PRESENT_COUNT;
            if (!counted && follows(value.get(), before == null ? null : before.values().get(field))) {
                value.set(meeting.values().get(field));
            }
        });
        if (follows(startsAt.get(), before == null ? null : before.startsAt()) && follows(endsAt.get(), before == null ? null : before.endsAt())) {
            startsAt.set(meeting.startsAt());
            endsAt.set(meeting.endsAt());
        }
        if (!meeting.kind().yearly() || before == null || before.kind() != meeting.kind() || Objects.equals(year.get(), before.belongsToYear())) {
            year.set(meeting.belongsToYear());
        }
    }

    private static boolean follows(Object value, Object proposedBefore) {
        return value == null || value.equals(proposedBefore);
    }

    /** Whether something stands in the head that the program did not propose itself. */
    boolean worked() {
        return !topics.isEmpty() || values.entrySet().stream().anyMatch(entry -> entry.getValue().get() != null
                && entry.getKey() != MeetingField.DUE_COUNT && entry.getKey() != MeetingField.PRESENT_COUNT
                && (proposed == null || !entry.getValue().get().equals(proposed.values().get(entry.getKey()))));
    }

    /** Whether kind, organization and day are known: without them nothing can be kept. */
    public boolean settled() {
        return kind.get() != null && organization.get() != null && heldOn.get() != null;
    }

    /** What stands here, under the id and status of {@code base}; {@link #settled} must hold. */
    Meeting meeting(Meeting base) {
        Map<MeetingField, Object> filled = new EnumMap<>(MeetingField.class);
        values.forEach((field, value) -> {
            if (value.get() != null) {
                filled.put(field, value.get());
            }
        });
        return new Meeting(base == null ? 0 : base.id(), organization.get().id(), kind.get(), heldOn.get(), startsAt.get(), endsAt.get(),
                year.get() == null ? heldOn.get().getYear() : year.get(), base == null ? Meeting.Status.DRAFT : base.status(), Set.copyOf(topics), filled);
    }

    /**
     * Takes a kind that the clerk chose from all there are. Where the chosen organization cannot hold such a meeting, the nearest above it that
     * can is chosen, else the first that can. Only a 民主生活会 stays where it is: that a branch holds none is worth being told (DM-04).
     */
    public void choose(MeetingKind wanted) {
        Organization holder = organization.get();
        boolean told = wanted == MeetingKind.DEMOCRATIC_LIFE_MEETING && holder != null && (holder.kind().branch() || holder.kind() == OrganizationKind.GROUP);
        if (holder != null && !wanted.heldBy(holder.kind()) && !told) {
            holderOf(wanted).ifPresent(organization::set);
        }
        kind.set(wanted);
    }

    private Optional<Organization> holderOf(MeetingKind wanted) {
        Map<Long, Organization> byId = new HashMap<>();
        organizations.forEach(one -> byId.put(one.id(), one));
        Organization above = organization.get();
        while (above != null && !wanted.heldBy(above.kind())) {
            above = above.parentId() == null ? null : byId.get(above.parentId());
        }
        return above != null ? Optional.of(above) : organizations.stream().filter(one -> wanted.heldBy(one.kind())).findFirst();
    }

    private void organizationChosen() {
        Organization now = organization.get();
        kinds.setAll(kindsFor(now));
        if (!loading && now != null && kind.get() != null && !kind.get().heldBy(now.kind()) && !kinds.isEmpty()) {
            kind.set(kinds.get(0));
        }
        chosen.run();
    }

    private void dayChosen() {
        if (heldOn.get() != null && kind.get() != null && !kind.get().yearly()) {
            year.set(heldOn.get().getYear());
        }
        chosen.run();
    }

    private static List<MeetingKind> kindsFor(Organization organization) {
        return organization == null ? List.of() : MeetingKind.heldByKind(organization.kind());
    }

    /** The fields that a meeting of this kind is asked for, and any other that is filled in all the same. */
    public List<MeetingField> fields() {
        return Arrays.stream(MeetingField.values()).filter(field -> kind.get() != null && field.belongsTo(kind.get()) || values.get(field).get() != null).toList();
    }

    public ObjectProperty<MeetingKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Organization> organizationProperty() {
        return organization;
    }

    public ObjectProperty<LocalDate> heldOnProperty() {
        return heldOn;
    }

    public ObjectProperty<LocalTime> startsAtProperty() {
        return startsAt;
    }

    public ObjectProperty<LocalTime> endsAtProperty() {
        return endsAt;
    }

    /** 归属年度. */
    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    /** What it was about. */
    public ObservableSet<Topic> topics() {
        return topics;
    }

    /** The value of {@code field}; null: not filled in. */
    public ObjectProperty<Object> value(MeetingField field) {
        return values.get(field);
    }

    /** Fills in {@code value}; null empties the field. */
    void put(MeetingField field, Object value) {
        values.get(field).set(value);
    }

    /** The value of a PERSON field as it is read; null: not filled in. */
    public PersonRef person(MeetingField field) {
        return (PersonRef) values.get(field).get();
    }

    /** The organizations to choose from, in the order of the tree. */
    public ObservableList<Organization> organizations() {
        return organizations;
    }

    /** All kinds that any of the organizations may hold: those of the chosen one first. */
    public List<MeetingKind> allKinds() {
        return Stream.concat(kinds.stream(), Arrays.stream(MeetingKind.values()).filter(one -> organizations.stream().anyMatch(holder -> one.heldBy(holder.kind()))))
                .distinct().toList();
    }

    /** The kinds that the chosen organization may hold. */
    public ObservableList<MeetingKind> kinds() {
        return kinds;
    }
}
