package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.FormField;
import dangwu.kit.ui.TextMenu;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.screen.record.state.PersonChoice;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/** A person, found by name, pinyin or initials among those on the rolls; anybody else by his name. */
final class PersonPane extends FormField<PersonRef> {

    private static final int SHOWN = 30;

    private final TextField field = new TextField();
    private final Supplier<List<PersonChoice>> people;
    private boolean following;

    /** @param people those on the rolls of the day, asked each time */
    PersonPane(String name, Supplier<List<PersonChoice>> people) {
        super(name);
        this.people = people;
        TextMenu.install(field);
        field.setPromptText("姓名或拼音");
        setInput(field, field);
        SuggestionsPane.on(field, PersonPane::label, this::matching, choice -> {
            valueProperty().set(choice.ref());
            write();
        });
        field.textProperty().addListener((property, before, now) -> typed(now));
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                write();
            }
        });
    }

    static String label(PersonChoice choice) {
        return choice.detail().isEmpty() ? choice.name() : choice.name() + "（" + choice.detail() + "）";
    }

    /** Those whom {@code typed} finds, names that begin so first. */
    static List<PersonChoice> matching(String typed, List<PersonChoice> people) {
        String query = typed.strip().toLowerCase(java.util.Locale.ROOT);
        List<PersonChoice> first = people.stream().filter(one -> one.name().startsWith(query) || one.keys().stream().anyMatch(key -> key.startsWith(query))).toList();
        List<PersonChoice> rest = people.stream().filter(one -> !first.contains(one) && (one.name().contains(query)
                || one.keys().stream().anyMatch(key -> key.contains(query)))).toList();
        return java.util.stream.Stream.concat(first.stream(), rest.stream()).limit(SHOWN).toList();
    }

    private List<PersonChoice> matching(String typed) {
        boolean known = value() != null && value().memberId() != null && value().name().equals(typed.strip());
        return known ? List.of() : matching(typed, people.get());
    }

    @Override
    public TextField input() {
        return field;
    }

    /** A name that two bear stays a name until one of them is chosen. */
    private void typed(String text) {
        if (following) {
            return;
        }
        following = true;
        String name = text.strip();
        List<PersonChoice> named = people.get().stream().filter(one -> one.name().equals(name)).toList();
        valueProperty().set(name.isEmpty() ? null : named.size() == 1 ? named.get(0).ref() : new PersonRef(null, name.length() > 100 ? name.substring(0, 100) : name));
        following = false;
    }

    private void write() {
        following = true;
        field.setText(value() == null ? "" : value().name());
        field.end();
        following = false;
    }
}
