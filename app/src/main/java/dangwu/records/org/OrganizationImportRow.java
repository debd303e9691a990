package dangwu.records.org;

/**
 * What an import writes for one row.
 *
 * @param key       the row's own name inside the plan
 * @param target    as it is to be kept; its id is 0 when it is new, its parent is the one kept now when {@code parentKey} is null
 * @param parentKey the row that its parent stands in; null: the parent is kept already, or there is none
 * @param secretary who is to hold the post of 书记 (组长); null: nothing to enter
 * @param term      the term to keep, its organization not yet set; null: nothing to enter
 */
public record OrganizationImportRow(String key, Organization target, String parentKey, String secretary, CommitteeTerm term) {

    boolean isNew() {
        return target.id() == 0;
    }
}
