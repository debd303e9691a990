package dangwu.records.member.screen;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.CheckField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.CodeField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.FormField;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.MonthField;
import dangwu.kit.ui.NoteField;
import dangwu.records.member.Code;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An input for each field of a member, of the sort that its values need. */
final class MemberFieldsPane {

    private static final Pattern ANYTHING = Pattern.compile(".*");
    private static final int SHORT = 100;
    private static final int MIDDLE = 200;
    private static final int LONG = 300;
    private static final Set<MemberField> MIDDLE_FIELDS = Set.of(MemberField.INTRODUCERS, MemberField.ADMIN_POST, MemberField.MOBILE_DESTINATION,
            MemberField.ABROAD, MemberField.ABROAD_REASON, MemberField.DIFFICULTY);
    private static final Set<MemberField> LONG_FIELDS = Set.of(MemberField.WORKPLACE, MemberField.ADDRESS);

    private final ChineseNames names;
    private final Clock clock;
    private final Map<MemberField, Object> followed = new EnumMap<>(MemberField.class);
    private final Map<MemberField, FormField<?>> inputs = new EnumMap<>(MemberField.class);

    MemberFieldsPane(ChineseNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
        for (MemberField field : MemberField.values()) {
            inputs.put(field, make(field));
        }
        inputs.get(MemberField.NAME).required();
    }

    FormField<?> of(MemberField field) {
        return inputs.get(field);
    }

    /** Shows what stands in {@code member}; null: nothing yet. */
    void start(Member member) {
        inputs.forEach((field, input) -> {
            if (field.kind() == MemberField.Kind.FLAG) {
                this.<Boolean>typed(field).start(member != null && member.flag(field));
            } else {
                this.typed(field).start(member == null ? null : member.get(field));
            }
        });
    }

    /** Fills in what follows from another field, unless the clerk has said something else there. */
    void follow(MemberField field, Object value) {
        Object now = inputs.get(field).value();
        if (now == null || now.equals(followed.get(field))) {
            followed.put(field, value);
            this.typed(field).valueProperty().set(value);
        }
    }

    /**
     * What the inputs say.
     *
     * @param before a box that is not ticked means 未填 when nothing was filled in before
     */
    Map<MemberField, Object> values(Member before) {
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        inputs.forEach((field, input) -> {
            boolean untouched = Boolean.FALSE.equals(input.value()) && (before == null || before.get(field) == null);
            if (input.value() != null && !untouched) {
                values.put(field, input.value());
            }
        });
        return values;
    }

    private FormField<?> make(MemberField field) {
        return switch (field.kind()) {
            case DATE -> new DateField(field.label(), clock);
            case MONTH -> new MonthField(field.label(), clock);
            case FLAG -> new CheckField(field.label(), "是");
            case MONEY -> new AmountField(field.label(), 2);
            case CODE -> new ChoiceField<Code>(field.label(), Code::name, code -> List.of(code.code(), names.pinyin(code.name()).full(),
                    names.pinyin(code.name()).initials())).choices(List.copyOf(field.codes().all()));
            case TEXT -> text(field);
        };
    }

    private static FormField<?> text(MemberField field) {
        return switch (field) {
            case ID_NUMBER -> new CodeField(field.label(), ANYTHING, "").maxLength(18);
            case REMARKS -> new NoteField(field.label());
            default -> new LineField(field.label()).maxLength(LONG_FIELDS.contains(field) ? LONG : MIDDLE_FIELDS.contains(field) ? MIDDLE : SHORT);
        };
    }

    @SuppressWarnings("unchecked")
    private <V> FormField<V> typed(MemberField field) {
        return (FormField<V>) inputs.get(field);
    }
}
