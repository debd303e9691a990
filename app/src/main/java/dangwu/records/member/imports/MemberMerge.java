package dangwu.records.member.imports;

import dangwu.kit.exchange.FieldChange;
import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.PartialDate;
import dangwu.kit.text.IdNumber;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberField;
import dangwu.records.member.RosterRemark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a member is when a row is laid over what is kept of him: a blank cell leaves the field as it is, a date that names only a month leaves a
 * known day of that month, and what the ID number says fills in the birthday and the sex.
 */
final class MemberMerge {

    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private final MemberImportFields fields;
    private final ImportRow row;
    private final Member before;
    private final Map<MemberField, Object> values;
    private final Map<Long, String> own;
    private final Map<MemberField, PartialDate> dates = new EnumMap<>(MemberField.class);
    private boolean monthOnly;
    private boolean filledFromId;

    /** @param before null: a new member */
    MemberMerge(MemberImportFields fields, ImportRow row, Member before) {
        this.fields = fields;
        this.row = row;
        this.before = before;
        values = before == null ? new EnumMap<>(MemberField.class) : new EnumMap<>(before.values());
        own = before == null ? new HashMap<>() : new HashMap<>(before.ownValues());
        lay();
    }

    private void lay() {
        set(MemberField.NAME, row.get(fields.name).orElse(null));
        set(MemberField.ID_NUMBER, row.get(fields.idNumber).orElse(null));
        fields.plain().forEach((field, column) -> layPlain(field, field == MemberField.REMARKS ? null : row.get(column).orElse(null)));
        layDate(MemberField.JOINED_ON, fields.joinedOn);
        layDate(MemberField.FULL_ON, fields.fullOn);
        layDate(MemberField.BIRTH_ON, fields.birthOn);
        laySchooling();
        layPhones();
        layRemarks();
        fillFromId();
        fields.own().forEach((column, field) -> row.get(field).ifPresent(text -> {
            if (!sameText(own.get(column.id()), text)) {
                own.put(column.id(), text);
            }
        }));
    }

    private void layPlain(MemberField field, Object value) {
        if (value instanceof PartialDate date) {
            set(field, day(field, date));
        } else {
            set(field, value);
        }
    }

    private void layDate(MemberField field, ImportField<PartialDate> column) {
        row.get(column).ifPresent(date -> {
            dates.put(field, date);
            set(field, day(field, date));
        });
    }

    /** A month alone stands for its first day, unless a day of it is known. */
    private LocalDate day(MemberField field, PartialDate date) {
        if (date.isFull()) {
            return date.firstDay();
        }
        LocalDate kept = before == null ? null : before.date(field);
        if (kept != null && date.matches(kept)) {
            return kept;
        }
        monthOnly |= field != MemberField.BIRTH_ON || idBirth() == null;
        return date.firstDay();
    }

    private void laySchooling() {
        row.get(fields.education).ifPresent(schooling -> {
            set(MemberField.EDUCATION, schooling.education());
            if (!row.present(fields.plain().get(MemberField.DEGREE)) || row.get(fields.plain().get(MemberField.DEGREE)).isEmpty()) {
                set(MemberField.DEGREE, schooling.degree());
            }
        });
    }

    /** Numbers stand where their shape belongs, whichever of the three columns they were written in. */
    private void layPhones() {
        Set<String> mobiles = new LinkedHashSet<>();
        Set<String> landlines = new LinkedHashSet<>();
        for (ImportField<String> column : List.of(fields.mobilePhone, fields.landline, fields.phone)) {
            row.get(column).ifPresent(numbers -> {
                for (String number : numbers.split("、")) {
                    (MOBILE.matcher(number).matches() ? mobiles : landlines).add(number);
                }
            });
        }
        set(MemberField.MOBILE_PHONE, mobiles.isEmpty() ? null : String.join("、", mobiles));
        set(MemberField.LANDLINE, landlines.isEmpty() ? null : String.join("、", landlines));
    }

    /** A roster's 备注 also says what other fields say; the clerk's own remark is the rest of it. */
    private void layRemarks() {
        row.get(fields.plain().get(MemberField.REMARKS)).filter(String.class::isInstance).map(String.class::cast)
                .ifPresent(remark -> set(MemberField.REMARKS, RosterRemark.own(remark, new Member(0, values, own))));
    }

    private void fillFromId() {
        if (row.get(fields.idNumber).isEmpty()) {
            return;
        }
        IdNumber id = new IdNumber((String) values.get(MemberField.ID_NUMBER));
        LocalDate birth = (LocalDate) values.get(MemberField.BIRTH_ON);
        PartialDate stated = dates.get(MemberField.BIRTH_ON);
        boolean monthOfId = stated != null && !stated.isFull() && stated.matches(id.birthOn());
        if (birth == null || monthOfId) {
            filledFromId |= birth == null;
            values.put(MemberField.BIRTH_ON, id.birthOn());
        }
        if (values.get(MemberField.SEX) == null) {
            filledFromId = true;
            values.put(MemberField.SEX, MemberCodes.SEX.get(id.male() ? "1" : "2"));
        }
    }

    private LocalDate idBirth() {
        return row.get(fields.idNumber).map(number -> new IdNumber(number).birthOn()).orElse(null);
    }

    private void set(MemberField field, Object value) {
        Object kept = values.get(field);
        boolean sayingNothingNew = value == null || Boolean.FALSE.equals(value) && kept == null && before != null
                || value instanceof String text && kept instanceof String old && sameText(old, text);
        if (!sayingNothingNew) {
            values.put(field, value);
        }
    }

    /** Sheets break lines and stretch names as they like. */
    private static boolean sameText(String kept, String text) {
        return kept != null && (kept.equals(text) || WHITE.matcher(kept).replaceAll("").equals(WHITE.matcher(text).replaceAll("")));
    }

    /** The member as he is to be kept. */
    Member after() {
        return new Member(before == null ? 0 : before.id(), values, own);
    }

    /** Field by field, what differs from what is kept; empty for a new member. */
    List<FieldChange> changes() {
        List<FieldChange> changes = new ArrayList<>();
        if (before == null) {
            return changes;
        }
        for (MemberField field : MemberField.values()) {
            Object now = field.kept(values.get(field));
            if (!Objects.equals(before.get(field), now)) {
                changes.add(new FieldChange(field.label(), text(field, before.get(field)), text(field, now)));
            }
        }
        fields.own().keySet().forEach(column -> {
            String old = before.ownValues().get(column.id());
            if (!Objects.equals(old, own.get(column.id()))) {
                changes.add(new FieldChange(column.name(), old == null ? "" : old, own.get(column.id())));
            }
        });
        return changes;
    }

    /** The date as exactly as it is known: the row's own words, else the day kept; null: not known. */
    PartialDate date(MemberField field) {
        LocalDate day = (LocalDate) values.get(field);
        PartialDate stated = dates.get(field);
        if (day == null) {
            return null;
        }
        return stated != null && !stated.isFull() && day.getDayOfMonth() == 1 ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day);
    }

    /** Whether some date named only a month and now stands as its first day. */
    boolean monthOnly() {
        return monthOnly;
    }

    /** Whether the birthday or the sex came from the ID number. */
    boolean filledFromId() {
        return filledFromId;
    }

    private static String text(MemberField field, Object value) {
        return value == null ? "" : field.text(value);
    }
}
