package dangwu.records.org;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds organizations by the names that sheets give them: the full or short name, or an ending that only one of them has. */
public final class OrganizationNames {

    private static final int SUGGESTED = 3;
    private static final int LEAST_ENDING = 3;

    private final List<Organization> organizations;
    private final Map<String, List<Organization>> byKey = new HashMap<>();

    /** @param organizations those to be found */
    public OrganizationNames(List<Organization> organizations) {
        this.organizations = List.copyOf(organizations);
        for (Organization organization : organizations) {
            Set<String> keys = new HashSet<>(List.of(key(organization.name()), key(organization.displayName())));
            keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(organization));
        }
    }

    /** Those whose full or short name is {@code name}, widths and spaces apart. */
    public List<Organization> exactly(String name) {
        return List.copyOf(byKey.getOrDefault(key(name), List.of()));
    }

    /** Those that {@code name} may mean; one when it is clear, several when it is not, none when it is unknown. */
    public List<Organization> find(String name) {
        String wanted = key(name);
        List<Organization> exact = byKey.getOrDefault(wanted, List.of());
        if (!exact.isEmpty() || wanted.isEmpty()) {
            return List.copyOf(exact);
        }
        return organizations.stream().filter(organization -> meant(organization, wanted)).toList();
    }

    /** The names most like {@code name}, the most alike first; at most three. */
    public List<String> nearest(String name) {
        String wanted = key(name);
        return organizations.stream().filter(organization -> likeness(organization, wanted) > 0)
                .sorted(Comparator.comparingDouble(organization -> -likeness(organization, wanted))).limit(SUGGESTED)
                .map(Organization::displayName).toList();
    }

    /** What kind the ending of {@code name} says it is; empty when it says nothing. */
    public static Optional<OrganizationKind> kindOf(String name) {
        String key = key(name);
        boolean temporary = key.contains("临时");
        if (key.endsWith("小组")) {
            return Optional.of(OrganizationKind.GROUP);
        }
        if (key.endsWith("党总支")) {
            return Optional.of(temporary ? OrganizationKind.TEMP_GENERAL_BRANCH : OrganizationKind.GENERAL_BRANCH);
        }
        if (key.endsWith("支部")) {
            boolean joint = key.contains("联合");
            return Optional.of(temporary ? joint ? OrganizationKind.TEMP_JOINT_BRANCH : OrganizationKind.TEMP_BRANCH
                    : joint ? OrganizationKind.JOINT_BRANCH : OrganizationKind.BRANCH);
        }
        if (key.endsWith("党委") || key.endsWith("委员会")) {
            return Optional.of(temporary ? OrganizationKind.TEMP_COMMITTEE : OrganizationKind.COMMITTEE);
        }
        return key.endsWith("党组") ? Optional.of(OrganizationKind.LEADING_GROUP) : Optional.empty();
    }

    /** A name made comparable: widths and spaces do not count, 党支部 and 支部 are one, as are 党小组 and 小组; 中共 in front is dropped. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").replaceFirst("^(中国共产党|中共)", "")
                .replaceAll("党?总支部?(委员会)?", "党总支").replaceAll("党支部(委员会)?|支部委员会", "支部").replace("党小组", "小组");
    }

    private static boolean meant(Organization organization, String wanted) {
        return endsAlike(key(organization.name()), wanted) || endsAlike(key(organization.displayName()), wanted);
    }

    private static boolean endsAlike(String known, String wanted) {
        boolean telling = Math.min(known.length(), wanted.length()) >= LEAST_ENDING && !wanted.equals("党总支") && !known.equals("党总支");
        return telling && (known.endsWith(wanted) || wanted.endsWith(known)) || known.equals(wanted + "支部");
    }

    private static double likeness(Organization organization, String wanted) {
        return Math.max(likeness(key(organization.name()), wanted), likeness(key(organization.displayName()), wanted));
    }

    /** The share of neighbouring pairs of characters that both names have. */
    private static double likeness(String a, String b) {
        Set<String> pairs = pairs(a);
        Set<String> others = pairs(b);
        pairs.remove("支部");
        others.remove("支部");
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }
}
