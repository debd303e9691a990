package dangwu.front.desktop.firstrun;

import dangwu.kit.db.Database;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationService;
import dangwu.records.org.OrganizationTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the first-run wizard gathers. Every method is called in the background. */
public final class UnitFounding {

    private final Database database;
    private final OrganizationRepository organizations;
    private final OrganizationService service;

    public UnitFounding(Database database, OrganizationRepository organizations, OrganizationService service) {
        this.database = database;
        this.organizations = organizations;
        this.service = service;
    }

    /** The organizations there are. */
    public OrganizationTree tree() {
        return organizations.tree();
    }

    /** Founds the unit, or gives the one there is this name and kind. */
    public void name(String name, OrganizationKind kind) {
        Optional<Organization> unit = organizations.tree().unit();
        if (unit.isEmpty()) {
            service.add(Organization.of(null, kind, name, null));
        } else {
            Organization old = unit.get();
            service.update(new Organization(old.id(), old.parentId(), kind, name, old.shortName(), old.sortNo(), old.foundedOn(), old.dissolvedOn(),
                    old.profile()));
        }
    }

    /** Founds the organizations of the list under the unit, all or none. */
    public void plant(List<BranchLine> lines) {
        database.write("建立党组织", scope -> {
            long unit = organizations.tree(scope.sql()).unit().orElseThrow().id();
            List<Long> ids = new ArrayList<>();
            for (BranchLine line : lines) {
                long parent = line.parent() < 0 ? unit : ids.get(line.parent());
                ids.add(service.add(scope, Organization.of(parent, line.kind(), line.name(), null)).id());
            }
            return null;
        });
    }
}
