package dangwu.records.org;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A Party organization or Party group: a node of the unit's tree.
 *
 * @param id          0 before it is kept
 * @param parentId    the organization it stands under; null at the top
 * @param kind        组织类别
 * @param name        full name, as on its seal
 * @param shortName   what the clerk calls it; null: the full name
 * @param sortNo      place among its siblings, ascending
 * @param foundedOn   first day; null: since before anyone wrote it down
 * @param dissolvedOn last day; null: still there
 * @param profile     what L01 asks besides; never null
 */
public record Organization(long id, Long parentId, OrganizationKind kind, String name, String shortName, int sortNo, LocalDate foundedOn,
        LocalDate dissolvedOn, OrganizationProfile profile) {

    /** @throws IllegalArgumentException with a Chinese sentence when the name is empty or the dates are the wrong way round */
    public Organization {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(profile);
        name = Texts.clean(name);
        shortName = Texts.clean(shortName);
        if (name == null) {
            throw new IllegalArgumentException("请填写党组织名称。");
        }
        if (foundedOn != null && dissolvedOn != null && dissolvedOn.isBefore(foundedOn)) {
            throw new IllegalArgumentException("“" + name + "”的撤销日期" + dissolvedOn + "早于成立日期" + foundedOn + "。");
        }
    }

    /** An organization not yet kept, with nothing filled in but these. */
    public static Organization of(Long parentId, OrganizationKind kind, String name, LocalDate foundedOn) {
        return new Organization(0, parentId, kind, name, null, 0, foundedOn, null, OrganizationProfile.EMPTY);
    }

    /** What screens show: the short name, else the full one. */
    public String displayName() {
        return shortName != null ? shortName : name;
    }

    /** Whether it stands on {@code day}. */
    public boolean existsOn(LocalDate day) {
        return (foundedOn == null || !foundedOn.isAfter(day)) && (dissolvedOn == null || !dissolvedOn.isBefore(day));
    }

    public Organization withId(long newId) {
        return new Organization(newId, parentId, kind, name, shortName, sortNo, foundedOn, dissolvedOn, profile);
    }

    public Organization withPlace(Long newParentId, int newSortNo) {
        return new Organization(id, newParentId, kind, name, shortName, newSortNo, foundedOn, dissolvedOn, profile);
    }

    public Organization withDissolvedOn(LocalDate day) {
        return new Organization(id, parentId, kind, name, shortName, sortNo, foundedOn, day, profile);
    }

    public Organization withProfile(OrganizationProfile newProfile) {
        return new Organization(id, parentId, kind, name, shortName, sortNo, foundedOn, dissolvedOn, newProfile);
    }
}
