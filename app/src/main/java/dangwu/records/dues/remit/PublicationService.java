package dangwu.records.dues.remit;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Noting when members were told of a year's dues (DU-16). */
public final class PublicationService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "dues_publication";

    private static final String GONE = "这条公示记录已被删除，请刷新后再试。";

    private final Database database;
    private final PublicationRepository publications;
    private final OrganizationRepository organizations;

    public PublicationService(Database database, PublicationRepository publications, OrganizationRepository organizations) {
        this.database = database;
        this.publications = publications;
        this.organizations = organizations;
    }

    /** The branches, as they stood at the end of {@code year}, whose members have not been told of that year's dues. */
    public List<Organization> withoutPublication(int year) {
        return database.read(sql -> {
            Set<Long> told = publications.all(sql).stream().filter(each -> each.year() == year).map(Publication::organizationId).collect(Collectors.toSet());
            OrganizationTree tree = organizations.tree(sql);
            return tree.on(LocalDate.of(year, 12, 31)).all().stream().filter(each -> each.kind().branch() && told.stream().noneMatch(id -> tree.under(each.id(), id))).toList();
        });
    }

    /** Keeps {@code publication}: a new one when its id is 0, else over the one with its id. */
    public Publication save(Publication publication) {
        return database.write(publication.id() == 0 ? "登记党费公示" : "修改党费公示", scope -> save(scope, publication));
    }

    /** Keeps several new ones at once, e.g. of all branches; all or none. */
    public List<Publication> saveAll(List<Publication> several) {
        return database.write("登记党费公示", scope -> several.stream().map(each -> save(scope, each)).toList());
    }

    /** As {@link #save(Publication)}, as part of a larger write. */
    public Publication save(WriteScope scope, Publication publication) {
        Organization organization = organizations.tree(scope.sql()).find(publication.organizationId())
                .orElseThrow(() -> new RefusedException("这个党组织已被删除，请刷新后再试。"));
        requireOnce(scope, publication, organization);
        Map<String, String> before = Map.of();
        if (publication.id() != 0) {
            before = RemittanceText.of(publications.find(scope.sql(), publication.id()).orElseThrow(() -> new RefusedException(GONE)), organization.name());
            publications.remove(scope, publication.id());
        }
        Publication kept = publications.add(scope, publication);
        scope.audit(AuditChange.between(SUBJECT, kept.id(), organization.displayName() + kept.year() + "年党费公示", before, RemittanceText.of(kept, organization.name())));
        return kept;
    }

    /** Removes one that was noted by mistake; {@link #save} of the same with id 0 brings it back. */
    public Publication remove(long id) {
        return database.write("删除党费公示", scope -> {
            Publication removed = publications.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            publications.remove(scope, id);
            String name = organizations.tree(scope.sql()).find(removed.organizationId()).map(Organization::displayName).orElse("");
            scope.audit(AuditChange.between(SUBJECT, id, name + removed.year() + "年党费公示", RemittanceText.of(removed, name), Map.of()));
            return removed;
        });
    }

    private void requireOnce(WriteScope scope, Publication publication, Organization organization) {
        boolean same = publications.all(scope.sql()).stream().anyMatch(each -> each.id() != publication.id() && each.organizationId() == publication.organizationId()
                && each.year() == publication.year() && each.fromOn().equals(publication.fromOn()));
        if (same) {
            throw new RefusedException("“" + organization.displayName() + "”" + publication.year() + "年从" + publication.fromOn() + "起的公示已登记过，请核对日期。");
        }
    }
}
