package dangwu.records.member.imports;

import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import java.time.LocalDate;
import java.util.List;

/**
 * What an import writes for one row.
 *
 * @param before    as he is kept now; null: he is new
 * @param after     as he is to be kept
 * @param place     where he is to belong; null: where he belongs now
 * @param placedOn  since when he is to belong to {@code place}; for a new member null when not known
 * @param enteredOn the day that puts right since when he has belonged to the branch where he is; null: it is right
 * @param posts     posts he is to hold
 */
public record MemberImportRow(Member before, Member after, MemberCategory category, ImportPlace place, LocalDate placedOn, LocalDate enteredOn,
        List<ImportPost> posts) {

    /** Copies the list. */
    public MemberImportRow {
        posts = List.copyOf(posts);
    }

    boolean isNew() {
        return before == null;
    }
}
