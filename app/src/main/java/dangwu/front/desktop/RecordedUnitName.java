package dangwu.front.desktop;

import dangwu.front.desktop.settings.UnitName;
import dangwu.front.wiring.Unit;
import dangwu.kit.db.RefusedException;
import dangwu.records.org.Organization;

/** The unit's name as it stands in the records: the name of the organization at the top. */
final class RecordedUnitName implements UnitName {

    private final Unit unit;

    RecordedUnitName(Unit unit) {
        this.unit = unit;
    }

    @Override
    public String read() {
        return unit.organizations().tree().unit().map(Organization::name).orElse(null);
    }

    @Override
    public void write(String name) {
        Organization old = unit.organizations().tree().unit().orElseThrow(() -> new RefusedException("还没有单位党组织，请先在“组织”中建立。"));
        unit.organizationService().update(new Organization(old.id(), old.parentId(), old.kind(), name, old.shortName(), old.sortNo(), old.foundedOn(),
                old.dissolvedOn(), old.profile()));
    }
}
