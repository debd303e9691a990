package dangwu.records.org;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unit's organizations as they stand under one another; immutable. */
public final class OrganizationTree {

    private static final Comparator<Organization> IN_ORDER = Comparator.comparingInt(Organization::sortNo).thenComparingLong(Organization::id);

    /** No organizations yet. */
    public static final OrganizationTree EMPTY = new OrganizationTree(List.of());

    private final Map<Long, Organization> byId = new LinkedHashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, List<Organization>> children = new HashMap<>();

    public OrganizationTree(Collection<Organization> organizations) {
        organizations.forEach(organization -> byId.put(organization.id(), organization));
        List<Organization> sorted = organizations.stream().sorted(IN_ORDER).toList();
        sorted.forEach(this::attach);
        sorted.forEach(organization -> children.computeIfAbsent(parents.get(organization.id()), k -> new ArrayList<>()).add(organization));
    }

    /** Hangs it under its superior; one whose superior is not here, or stands under itself in damaged data, stands at the top. */
    private void attach(Organization organization) {
        Long above = organization.parentId();
        if (above != null && byId.containsKey(above) && !under(above, organization.id())) {
            parents.put(organization.id(), above);
        }
    }

    /** Those at the top, in order. */
    public List<Organization> roots() {
        return children(null);
    }

    /** The unit itself: the first committee at the top, else the first root; empty while there is none. */
    public Optional<Organization> unit() {
        return roots().stream().filter(root -> root.kind() == OrganizationKind.COMMITTEE).findFirst()
                .or(() -> roots().stream().filter(root -> root.kind().grassRoots()).findFirst());
    }

    /** Those directly under {@code parentId} (null: at the top), in order. */
    public List<Organization> children(Long parentId) {
        return List.copyOf(children.getOrDefault(parentId, List.of()));
    }

    public Optional<Organization> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What {@code id} stands under in this tree; empty at the top. */
    public Optional<Organization> parent(long id) {
        return Optional.ofNullable(parents.get(id)).map(byId::get);
    }

    /** The name of {@code id} on documents: a 党小组, of which many are called alike, bears its branch's name before its own; empty when it is not in the tree. */
    public String formalName(long id) {
        return find(id).map(one -> one.kind() != OrganizationKind.GROUP ? one.name() : parent(id).map(Organization::name).orElse("") + one.name()).orElse("");
    }

    /** The organization {@code id}; it must be in the tree. */
    public Organization get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no organization " + id));
    }

    /** {@code id} and everything under it, parents before children. */
    public List<Organization> withDescendants(long id) {
        List<Organization> found = new ArrayList<>();
        find(id).ifPresent(top -> collect(top, found));
        return found;
    }

    /** The whole tree, parents before children, siblings in order. */
    public List<Organization> all() {
        List<Organization> found = new ArrayList<>();
        roots().forEach(root -> collect(root, found));
        return found;
    }

    /** Branches of any kind at or under {@code id}, in order. */
    public List<Organization> branchesUnder(long id) {
        return withDescendants(id).stream().filter(organization -> organization.kind().branch()).toList();
    }

    /** The branch that {@code id} is or, being a group, belongs to; empty for anything above branches. */
    public Optional<Organization> branchOf(long id) {
        return find(id).flatMap(organization -> organization.kind().branch() ? Optional.of(organization)
                : organization.kind() != OrganizationKind.GROUP ? Optional.empty() : parent(id).flatMap(above -> branchOf(above.id())));
    }

    /** Whether {@code id} is {@code ancestorId} or stands somewhere under it. */
    public boolean under(long id, long ancestorId) {
        Long at = id;
        while (at != null) {
            if (at == ancestorId) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    /** Those whose full or short name is {@code name} exactly. */
    public List<Organization> named(String name) {
        return all().stream().filter(organization -> organization.name().equals(name) || name.equals(organization.shortName())).toList();
    }

    /** The tree of what stood on {@code day}. */
    public OrganizationTree on(LocalDate day) {
        return new OrganizationTree(byId.values().stream().filter(organization -> organization.existsOn(day)).toList());
    }

    /** The tree of what stood on any day of the period. */
    public OrganizationTree between(LocalDate from, LocalDate to) {
        return new OrganizationTree(byId.values().stream().filter(organization -> (organization.foundedOn() == null || !organization.foundedOn().isAfter(to))
                && (organization.dissolvedOn() == null || !organization.dissolvedOn().isBefore(from))).toList());
    }

    private void collect(Organization organization, List<Organization> found) {
        found.add(organization);
        children.getOrDefault(organization.id(), List.of()).forEach(child -> collect(child, found));
    }
}
