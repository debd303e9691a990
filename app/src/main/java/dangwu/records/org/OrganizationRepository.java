package dangwu.records.org;

import static dangwu.kit.db.schema.Tables.AFFILIATION;
import static dangwu.kit.db.schema.Tables.COMMITTEE_TERM;
import static dangwu.kit.db.schema.Tables.DUES_ENTRY;
import static dangwu.kit.db.schema.Tables.DUES_PUBLICATION;
import static dangwu.kit.db.schema.Tables.DUES_REMITTANCE;
import static dangwu.kit.db.schema.Tables.GROUP_ASSIGNMENT;
import static dangwu.kit.db.schema.Tables.MEETING;
import static dangwu.kit.db.schema.Tables.ORGANIZATION;
import static dangwu.kit.db.schema.Tables.PLAN_LINE;
import static dangwu.kit.db.schema.Tables.POST;
import static dangwu.kit.db.schema.Tables.STUDY_RECORD;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Where organizations are kept. */
public final class OrganizationRepository {

    private final Database database;

    public OrganizationRepository(Database database) {
        this.database = database;
    }

    /** All organizations, those dissolved included; narrow it with {@link OrganizationTree#on}. */
    public OrganizationTree tree() {
        return database.read(this::tree);
    }

    /** As {@link #tree()}, inside a transaction. */
    public OrganizationTree tree(DSLContext sql) {
        return new OrganizationTree(sql.selectFrom(ORGANIZATION).fetch(OrganizationRepository::organization));
    }

    /** Adds {@code organization} under a new id. */
    public Organization add(WriteScope scope, Organization organization) {
        Organization kept = organization.withId(scope.nextId());
        scope.sql().insertInto(ORGANIZATION).set(columns(kept)).set(ORGANIZATION.ID, kept.id()).execute();
        return kept;
    }

    /** Writes {@code organization} over the one with its id. */
    public void update(WriteScope scope, Organization organization) {
        scope.sql().update(ORGANIZATION).set(columns(organization)).where(ORGANIZATION.ID.eq(organization.id())).execute();
    }

    /** Removes an organization that nothing refers to. */
    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(ORGANIZATION).where(ORGANIZATION.ID.eq(id)).execute();
    }

    /** Whether a member, a post, a term, a meeting, a plan, a study record, dues or another organization has ever belonged to {@code id}. */
    public boolean hasRecords(DSLContext sql, long id) {
        return sql.fetchExists(AFFILIATION, AFFILIATION.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(GROUP_ASSIGNMENT, GROUP_ASSIGNMENT.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(POST, POST.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(COMMITTEE_TERM, COMMITTEE_TERM.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(MEETING, MEETING.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(PLAN_LINE, PLAN_LINE.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(STUDY_RECORD, STUDY_RECORD.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(DUES_ENTRY, DUES_ENTRY.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(DUES_REMITTANCE, DUES_REMITTANCE.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(DUES_PUBLICATION, DUES_PUBLICATION.ORGANIZATION_ID.eq(id))
                || sql.fetchExists(ORGANIZATION, ORGANIZATION.PARENT_ID.eq(id));
    }

    /** Whether any member is or was placed in the group {@code id}. */
    public boolean hasGroupMembers(DSLContext sql, long id) {
        return sql.fetchExists(GROUP_ASSIGNMENT, GROUP_ASSIGNMENT.ORGANIZATION_ID.eq(id));
    }

    /** How many members still belong to {@code id} after {@code day}. */
    public int membersAfter(DSLContext sql, long id, LocalDate day) {
        return sql.fetchCount(AFFILIATION, AFFILIATION.ORGANIZATION_ID.eq(id).and(AFFILIATION.TO_ON.isNull().or(AFFILIATION.TO_ON.gt(day))))
                + sql.fetchCount(GROUP_ASSIGNMENT,
                        GROUP_ASSIGNMENT.ORGANIZATION_ID.eq(id).and(GROUP_ASSIGNMENT.TO_ON.isNull().or(GROUP_ASSIGNMENT.TO_ON.gt(day))));
    }

    private static Map<Field<?>, Object> columns(Organization organization) {
        OrganizationProfile profile = organization.profile();
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(ORGANIZATION.PARENT_ID, organization.parentId());
        columns.put(ORGANIZATION.KIND, organization.kind().name());
        columns.put(ORGANIZATION.NAME, organization.name());
        columns.put(ORGANIZATION.SHORT_NAME, organization.shortName());
        columns.put(ORGANIZATION.SORT_NO, organization.sortNo());
        columns.put(ORGANIZATION.FOUNDED_ON, organization.foundedOn());
        columns.put(ORGANIZATION.DISSOLVED_ON, organization.dissolvedOn());
        columns.put(ORGANIZATION.APPROVAL_NO, profile.approvalNo());
        columns.put(ORGANIZATION.SUPERIOR_NAME, profile.superiorName());
        columns.put(ORGANIZATION.CONTACT_PERSON, profile.contactPerson());
        columns.put(ORGANIZATION.CONTACT_PHONE, profile.contactPhone());
        columns.put(ORGANIZATION.UNIT_SITUATION, profile.unitSituation());
        columns.put(ORGANIZATION.UNIT_NAME, profile.unitName());
        columns.put(ORGANIZATION.UNIT_NATURE, profile.unitNature());
        columns.put(ORGANIZATION.UNIT_COVERAGE, profile.unitCoverage());
        columns.put(ORGANIZATION.CREDIT_CODE, profile.creditCode());
        columns.put(ORGANIZATION.MEETING_PLACE, profile.meetingPlace());
        columns.put(ORGANIZATION.REMARKS, profile.remarks());
        return columns;
    }

    private static Organization organization(Record row) {
        OrganizationProfile profile = new OrganizationProfile(row.get(ORGANIZATION.APPROVAL_NO), row.get(ORGANIZATION.SUPERIOR_NAME),
                row.get(ORGANIZATION.CONTACT_PERSON), row.get(ORGANIZATION.CONTACT_PHONE), row.get(ORGANIZATION.UNIT_SITUATION),
                row.get(ORGANIZATION.UNIT_NAME), row.get(ORGANIZATION.UNIT_NATURE), row.get(ORGANIZATION.UNIT_COVERAGE),
                row.get(ORGANIZATION.CREDIT_CODE), row.get(ORGANIZATION.MEETING_PLACE), row.get(ORGANIZATION.REMARKS));
        return new Organization(row.get(ORGANIZATION.ID), row.get(ORGANIZATION.PARENT_ID), OrganizationKind.valueOf(row.get(ORGANIZATION.KIND)),
                row.get(ORGANIZATION.NAME), row.get(ORGANIZATION.SHORT_NAME), row.get(ORGANIZATION.SORT_NO), row.get(ORGANIZATION.FOUNDED_ON),
                row.get(ORGANIZATION.DISSOLVED_ON), profile);
    }
}
