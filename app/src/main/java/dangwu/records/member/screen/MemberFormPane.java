package dangwu.records.member.screen;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.text.IdNumber;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormField;
import dangwu.kit.ui.LineField;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberDataCheck;
import dangwu.records.member.MemberField;
import dangwu.records.member.OwnColumn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The fields of a member in their sections. What contradicts is said at its field; what is only doubtful is said there too, and does not hinder. */
final class MemberFormPane {

    private static final int COLUMNS = 4;
    private static final String DOUBTFUL = "dw-doubtful";
    private static final List<MemberField> COMPARED = List.of(MemberField.ID_NUMBER, MemberField.BIRTH_ON, MemberField.SEX, MemberField.JOINED_ON,
            MemberField.FULL_ON, MemberField.WORK_STARTED_ON);

    private final Form form = new Form(COLUMNS);
    private final Member before;
    private final MemberFieldsPane inputs;
    private final MemberPlacePane place;
    private final List<OwnColumn> ownColumns;
    private final Map<Long, LineField> ownInputs = new LinkedHashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Clock clock;
    private BiConsumer<String, Long> lookUp = (number, id) -> { };

    /** @param before null: a new member */
    MemberFormPane(Member before, MemberPlacePane place, List<OwnColumn> ownColumns, ChineseNames names, Clock clock) {
        this.before = before;
        this.place = place;
        this.ownColumns = ownColumns;
        this.clock = clock;
        this.inputs = new MemberFieldsPane(names, clock);
        layOut();
        inputs.start(before);
        COMPARED.forEach(this::compare);
        place.category().valueProperty().addListener((property, was, now) -> refreshRemarks());
        inputs.of(MemberField.ID_NUMBER).valueProperty().addListener((property, was, now) -> idTyped((String) now));
        refreshRemarks();
    }

    /** Called with an ID number that may belong to another member; the answer comes back through {@link #taken}. */
    void onIdNumber(BiConsumer<String, Long> act) {
        lookUp = act;
    }

    /** Says that an ID number belongs to somebody else. */
    void taken(String idNumber, String sentence) {
        taken.put(idNumber, sentence);
        inputs.of(MemberField.ID_NUMBER).validate();
    }

    Form form() {
        return form;
    }

    MemberPlacePane place() {
        return place;
    }

    FormField<?> field(MemberField field) {
        return inputs.of(field);
    }

    /** The member as the fields say; the name must be filled in. */
    Member member() {
        Map<Long, String> own = new HashMap<>();
        ownInputs.forEach((id, input) -> {
            if (input.value() != null) {
                own.put(id, input.value());
            }
        });
        return new Member(before == null ? 0 : before.id(), inputs.values(before), own);
    }

    /** What is doubtful just now. */
    List<MemberDataCheck.Remark> doubtful() {
        return remarks().stream().filter(remark -> remark.weight() == MemberDataCheck.Weight.DOUBT).toList();
    }

    private void layOut() {
        section("基本信息", MemberField.NAME, MemberField.ID_NUMBER, MemberField.SEX, MemberField.BIRTH_ON, MemberField.ETHNICITY, MemberField.NATIVE_PLACE,
                MemberField.EDUCATION, MemberField.DEGREE, MemberField.WORK_STARTED_ON, MemberField.JOB_POST);
        wide(MemberField.WORKPLACE);
        wide(MemberField.ADMIN_POST);
        add(MemberField.ADMIN_RANK, MemberField.PROFESSIONAL_TITLE);
        form.line();
        add(MemberField.PERMANENT_STAFF, MemberField.LEADING_CADRE, MemberField.MIGRANT_WORKER);
        form.section("党内信息");
        place.addTo(form, before == null);
        add(MemberField.JOINED_ON, MemberField.FULL_ON, MemberField.DELEGATE_KIND);
        form.line();
        wide(MemberField.INTRODUCERS);
        add(MemberField.MONTHLY_DUES, MemberField.DUES_PAID_TO);
        section("联系方式", MemberField.MOBILE_PHONE, MemberField.LANDLINE);
        wide(MemberField.ADDRESS);
        section("流动与失联", MemberField.MOBILE_MEMBER);
        add(MemberField.MOBILE_DESTINATION, MemberField.LOST_CONTACT, MemberField.LOST_SINCE, MemberField.LOST_CAUSE, MemberField.ABROAD,
                MemberField.ABROAD_REASON, MemberField.ABROAD_SINCE);
        form.section("其他");
        wide(MemberField.DIFFICULTY);
        form.line().add(inputs.of(MemberField.REMARKS), COLUMNS);
        addOwn();
    }

    private void addOwn() {
        if (ownColumns.isEmpty()) {
            return;
        }
        form.section("自定义列");
        for (OwnColumn column : ownColumns) {
            LineField input = new LineField(column.name()).maxLength(2000);
            input.start(before == null ? null : before.ownValues().get(column.id()));
            ownInputs.put(column.id(), input);
            form.add(input);
        }
    }

    private void section(String title, MemberField... fields) {
        form.section(title);
        add(fields);
    }

    private void add(MemberField... fields) {
        for (MemberField field : fields) {
            form.add(inputs.of(field));
        }
    }

    private void wide(MemberField field) {
        form.add(inputs.of(field), 2);
    }

    private void compare(MemberField field) {
        FormField<?> input = inputs.of(field);
        input.check(value -> contradiction(field));
        input.valueProperty().addListener((property, was, now) -> refreshRemarks());
    }

    private void idTyped(String typed) {
        IdNumber.parse(typed).ifPresent(id -> {
            inputs.follow(MemberField.BIRTH_ON, id.birthOn());
            inputs.follow(MemberField.SEX, MemberCodes.SEX.get(id.male() ? "1" : "2"));
            inputs.of(MemberField.BIRTH_ON).validate();
            inputs.of(MemberField.SEX).validate();
            lookUp.accept(typed, before == null ? 0L : before.id());
        });
    }

    private Optional<String> contradiction(MemberField field) {
        if (field == MemberField.ID_NUMBER && taken.containsKey(inputs.of(field).value())) {
            return Optional.of(taken.get(inputs.of(field).value()));
        }
        return remarks().stream().filter(remark -> remark.field() == field && remark.weight() == MemberDataCheck.Weight.CONTRADICTION)
                .map(MemberDataCheck.Remark::sentence).findFirst();
    }

    private List<MemberDataCheck.Remark> remarks() {
        Map<MemberField, Object> values = inputs.values(before);
        values.putIfAbsent(MemberField.NAME, "无名");
        MemberCategory category = place.category().value() == null ? MemberCategory.FULL : place.category().value();
        return MemberDataCheck.check(new Member(0, values, Map.of()), category, LocalDate.now(clock));
    }

    private void refreshRemarks() {
        List<MemberDataCheck.Remark> remarks = new ArrayList<>(doubtful());
        for (MemberField field : COMPARED) {
            String doubt = remarks.stream().filter(remark -> remark.field() == field).map(MemberDataCheck.Remark::sentence).findFirst().orElse("");
            FormField<?> input = inputs.of(field);
            input.hint(doubt);
            input.getStyleClass().remove(DOUBTFUL);
            if (!doubt.isEmpty()) {
                input.getStyleClass().add(DOUBTFUL);
            }
        }
        // A mistake shown at one field may be mended at another.
        COMPARED.stream().map(inputs::of).filter(input -> !input.problemProperty().get().isEmpty() && !input.input().isFocused())
                .forEach(FormField::validate);
    }
}
