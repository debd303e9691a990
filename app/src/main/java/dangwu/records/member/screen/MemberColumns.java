package dangwu.records.member.screen;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Tone;
import dangwu.records.member.Code;
import dangwu.records.member.EndReason;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.OwnColumn;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The columns of the table of members: all that is kept of a member, those of a roster shown at first. */
final class MemberColumns {

    private static final Set<MemberField> WIDE = Set.of(MemberField.WORKPLACE, MemberField.ADDRESS, MemberField.REMARKS, MemberField.MOBILE_DESTINATION);
    private static final Map<MemberField, Integer> WIDTHS = Map.of(MemberField.SEX, 42, MemberField.ETHNICITY, 56, MemberField.EDUCATION, 82,
            MemberField.ID_NUMBER, 158, MemberField.MOBILE_PHONE, 98, MemberField.LANDLINE, 110, MemberField.JOB_POST, 140,
            MemberField.WORK_STARTED_ON, 100);
    private static final Set<MemberField> SHOWN = Set.of(MemberField.SEX, MemberField.ETHNICITY, MemberField.EDUCATION, MemberField.JOINED_ON,
            MemberField.FULL_ON, MemberField.MOBILE_PHONE);

    private final ChineseNames names;
    private final BooleanSupplier fullNumbers;

    /** @param fullNumbers whether telephone and ID numbers are written in full */
    MemberColumns(ChineseNames names, BooleanSupplier fullNumbers) {
        this.names = names;
        this.fullNumbers = fullNumbers;
    }

    /** For members on the rolls. */
    List<DataColumn<MemberRow, ?>> current(List<OwnColumn> own) {
        List<DataColumn<MemberRow, ?>> columns = new ArrayList<>();
        columns.add(name());
        for (MemberField field : List.of(MemberField.SEX, MemberField.ETHNICITY)) {
            columns.add(column(field));
        }
        columns.add(month("BIRTH_MONTH", "出生年月", MemberRow::birthMonth).width(70));
        for (MemberField field : List.of(MemberField.EDUCATION, MemberField.JOINED_ON, MemberField.FULL_ON)) {
            columns.add(column(field));
        }
        columns.add(category());
        columns.add(DataColumn.<MemberRow, Post>of("POSTS", "党内职务", row -> row.posts().isEmpty() ? null : new Post(row), Post::text).width(72));
        columns.add(DataColumn.<MemberRow>text("GROUP", "党小组", MemberRow::group).width(82));
        columns.add(column(MemberField.MOBILE_PHONE));
        columns.add(DataColumn.<MemberRow>text("BRANCH", "党支部", MemberRow::branch).width(130).hidden());
        columns.add(DataColumn.<MemberRow, Integer>number("AGE", "年龄", MemberRow::age, String::valueOf).width(52).hidden());
        columns.add(DataColumn.<MemberRow, Integer>number("PARTY_STANDING", "党龄", MemberRow::partyStanding, String::valueOf).width(52).hidden());
        columns.add(DataColumn.<MemberRow, MembershipStatus>badge("STATUS", "党籍状态", MemberRow::status, MembershipStatus::label,
                status -> status == MembershipStatus.SUSPENDED ? Tone.WARN : Tone.PLAIN).width(84).hidden());
        columns.add(DataColumn.<MemberRow>date("ENTERED_ON", "转入日期", MemberRow::enteredOn).hidden());
        addOthers(columns, own);
        return columns;
    }

    /** For members who have left. */
    List<DataColumn<MemberRow, ?>> former(List<OwnColumn> own) {
        List<DataColumn<MemberRow, ?>> columns = new ArrayList<>();
        columns.add(name());
        columns.add(column(MemberField.SEX));
        columns.add(month("BIRTH_MONTH", "出生年月", MemberRow::birthMonth).width(70));
        columns.add(column(MemberField.JOINED_ON));
        columns.add(DataColumn.<MemberRow>date("LEFT_ON", "离开日期", row -> row.left().toOn()).width(92));
        columns.add(DataColumn.<MemberRow, EndReason>of("LEFT_BY", "离开原因", row -> row.left().endReason(), EndReason::label).width(110));
        columns.add(DataColumn.<MemberRow>text("LEFT_NOTE", "说明", row -> row.left().endNote()).width(170));
        columns.add(DataColumn.<MemberRow>text("BRANCH", "原党支部", MemberRow::branch).width(130));
        columns.add(column(MemberField.MOBILE_PHONE));
        addOthers(columns, own);
        return columns;
    }

    private void addOthers(List<DataColumn<MemberRow, ?>> columns, List<OwnColumn> own) {
        List<String> there = columns.stream().map(DataColumn::id).toList();
        for (MemberField field : MemberField.values()) {
            if (!there.contains(field.name())) {
                columns.add(hidden(column(field)));
            }
        }
        own.forEach(column -> columns.add(DataColumn.<MemberRow>text("OWN-" + column.id(), column.name(),
                row -> row.member().ownValues().get(column.id())).width(110).hidden()));
    }

    private DataColumn<MemberRow, ?> name() {
        return DataColumn.<MemberRow>text(MemberField.NAME.name(), MemberField.NAME.label(), MemberRow::name).width(68).strong()
                .sortedBy(names.byPinyin());
    }

    private static DataColumn<MemberRow, ?> category() {
        return DataColumn.<MemberRow, MemberCategory>badge("CATEGORY", "人员类别", MemberRow::category, MemberCategory::label,
                category -> category == MemberCategory.PROBATIONARY ? Tone.INFO : Tone.PLAIN).width(82);
    }

    private DataColumn<MemberRow, ?> column(MemberField field) {
        DataColumn<MemberRow, ?> column = bare(field);
        return SHOWN.contains(field) ? column : hidden(column);
    }

    private static <V> DataColumn<MemberRow, V> hidden(DataColumn<MemberRow, V> column) {
        return column.hidden();
    }

    private DataColumn<MemberRow, ?> bare(MemberField field) {
        String id = field.name();
        String title = field.label();
        int width = WIDTHS.getOrDefault(field, WIDE.contains(field) ? 180 : 96);
        return switch (field.kind()) {
            case DATE -> DataColumn.<MemberRow>date(id, title, row -> row.member().date(field)).width(Math.min(width, 86)).blank("—");
            case MONTH -> month(id, title, row -> (YearMonth) row.member().get(field)).width(84);
            case MONEY -> DataColumn.<MemberRow, BigDecimal>number(id, title, row -> (BigDecimal) row.member().get(field),
                    sum -> String.format("%,.2f", sum));
            case FLAG -> DataColumn.<MemberRow>text(id, title, row -> row.member().flag(field) ? "是" : null).width(92);
            case CODE -> DataColumn.<MemberRow, CodeCell>of(id, title, row -> CodeCell.of(row.member().get(field)), CodeCell::name).width(width);
            case TEXT -> text(field, width);
        };
    }

    private DataColumn<MemberRow, ?> text(MemberField field, int width) {
        return switch (field) {
            case MOBILE_PHONE, LANDLINE -> DataColumn.<MemberRow>text(field.name(), field == MemberField.MOBILE_PHONE ? "联系电话" : field.label(),
                    row -> fullNumbers.getAsBoolean() ? row.member().text(field) : Masks.phone(row.member().text(field))).width(width).dim();
            case ID_NUMBER -> DataColumn.<MemberRow>text(field.name(), field.label(),
                    row -> fullNumbers.getAsBoolean() ? row.member().text(field) : Masks.idNumber(row.member().text(field))).width(width).dim();
            default -> DataColumn.<MemberRow>text(field.name(), field.label(), row -> row.member().text(field)).width(width);
        };
    }

    private static DataColumn<MemberRow, YearMonth> month(String id, String title, Function<MemberRow, YearMonth> value) {
        return DataColumn.of(id, title, value, YearMonth::toString);
    }

    /** A code sorts as its table does. */
    private record CodeCell(String code, String name) implements Comparable<CodeCell> {

        static CodeCell of(Object value) {
            return value instanceof Code code ? new CodeCell(code.code(), code.name()) : null;
        }

        @Override
        public int compareTo(CodeCell other) {
            return code.compareTo(other.code);
        }
    }

    /** Posts sort by rank, not by their words. */
    private record Post(MemberRow row) implements Comparable<Post> {

        private static final Comparator<Post> BY_RANK = Comparator.<Post, Integer>comparing(post -> post.row().rank().ordinal())
                .thenComparing(Post::text);

        String text() {
            return row.posts();
        }

        @Override
        public int compareTo(Post other) {
            return BY_RANK.compare(this, other);
        }
    }
}
