package dangwu.records.meeting.imports;

import dangwu.kit.text.Texts;
import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationNames;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds out whom the names of a sheet mean, on one day. Two who may be meant, or nobody, is said; nothing is guessed. */
final class NameFinder {

    private static final String COMRADE = "同志";

    private final Roster roster;
    private final OrganizationNames organizations;
    private final Set<String> ever;
    private final Map<String, List<RosterEntry>> byName = new HashMap<>();
    private final Map<Long, RosterEntry> byId = new HashMap<>();

    /** @param ever the keys of all names that the unit's members have, on its rolls or not */
    NameFinder(Roster roster, OrganizationNames organizations, Set<String> ever) {
        this.roster = roster;
        this.organizations = organizations;
        this.ever = ever;
        for (RosterEntry entry : roster.entries()) {
            byName.computeIfAbsent(key(entry.member().name()), name -> new ArrayList<>(1)).add(entry);
            byId.put(entry.member().id(), entry);
        }
    }

    /**
     * Whom a name means.
     *
     * @param person  null: nobody
     * @param rest    what stands beside the name and tells nothing of who it is (a post, another unit), null: nothing
     * @param problem why that cannot be decided, as a Chinese sentence; null: it can
     */
    record Found<T>(T person, String rest, String problem) {}

    /** A name made comparable: widths, spaces and the kind of the dot do not count. */
    static String key(String name) {
        // Every name of every roster comes by here, and hardly any has something to make comparable.
        if (name.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF || c >= '0' && c <= 'z' && Character.isLetterOrDigit(c))) {
            return name;
        }
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").replaceAll("[•・‧∙･．.●]", "·");
    }

    /** The roster's day. */
    LocalDate day() {
        return roster.asOf();
    }

    /** Whom of {@code concerned} it means; where there is no fixed circle, those of the organization itself come first. */
    Found<DuePerson> among(WrittenName written, List<DuePerson> concerned, RowAttendance.Circle circle) {
        List<DuePerson> namesakes = concerned.stream().filter(person -> same(written.name(), person.name())).toList();
        if (namesakes.isEmpty()) {
            return new Found<>(null, null, elsewhere(written, circle.body(), concerned));
        }
        List<DuePerson> here = namesakes.stream().filter(person -> isUnder(person, circle.organization())).toList();
        boolean first = circle.kind().dueBody() == DueBody.OPEN && !here.isEmpty() && !told(written);
        return narrowed(written, first ? here : namesakes, this::entry);
    }

    private RosterEntry entry(DuePerson person) {
        return person.memberId() == null ? null : byId.get(person.memberId());
    }

    /** Whether {@code person} is a member of {@code organization} or of something under it. */
    boolean isUnder(DuePerson person, Organization organization) {
        return entry(person) != null && isUnder(entry(person), organization);
    }

    /**
     * Whom of the unit it means.
     *
     * @param first where he is looked for first; null: anywhere at once
     */
    Found<RosterEntry> inUnit(WrittenName written, Organization first) {
        List<RosterEntry> all = namesakes(written.name());
        List<RosterEntry> here = first == null ? List.of() : all.stream().filter(entry -> isUnder(entry, first)).toList();
        if (all.isEmpty()) {
            String rest = rest(written);
            return new Found<>(null, rest, rest != null ? null : nobody(written.name()) + "；不是本单位党员的，请写成“" + written.name() + "（所在单位或身份）”");
        }
        return narrowed(written, here.isEmpty() || told(written) ? all : here, entry -> entry);
    }

    private boolean isUnder(RosterEntry entry, Organization organization) {
        return entry.branchId() == organization.id() || entry.groupId() != null && entry.groupId() == organization.id()
                || roster.tree().under(entry.branchId(), organization.id());
    }

    private List<RosterEntry> namesakes(String name) {
        List<RosterEntry> exact = byName.getOrDefault(key(name), List.of());
        return !exact.isEmpty() || !name.endsWith(COMRADE) ? exact
                : byName.getOrDefault(key(name.substring(0, name.length() - COMRADE.length())), List.of());
    }

    private static boolean same(String written, String known) {
        String key = key(written);
        return key.equals(key(known)) || key.equals(key(known) + COMRADE);
    }

    private <T> Found<T> narrowed(WrittenName written, List<T> namesakes, Function<T, RosterEntry> entry) {
        List<T> left = namesakes;
        for (String detail : written.details()) {
            Optional<Predicate<RosterEntry>> telling = telling(detail);
            if (telling.isPresent()) {
                left = left.stream().filter(person -> entry.apply(person) != null && telling.get().test(entry.apply(person))).toList();
            }
        }
        if (left.size() == 1) {
            return new Found<>(left.get(0), rest(written), null);
        }
        String name = written.name();
        return new Found<>(null, null, left.isEmpty() ? "“" + name + "”与括号中的“" + String.join("、", written.details()) + "”对不上，请核对"
                : "有" + left.size() + "名“" + name + "”" + places(left.stream().map(entry).toList()) + "，请在括号里写明党支部或党小组，或在姓名后写身份证号（手机号）后四位，如“" + name + "1234”");
    }

    /** Whether some detail says who is meant. */
    private boolean told(WrittenName written) {
        return written.details().stream().anyMatch(detail -> telling(detail).isPresent());
    }

    private String rest(WrittenName written) {
        String rest = String.join(" ", written.details().stream().filter(detail -> telling(detail).isEmpty()).toList());
        return rest.isEmpty() ? null : rest;
    }

    /** What a detail asks of a member: the end of a number, a branch or a group; empty when it is a post or something else. */
    private Optional<Predicate<RosterEntry>> telling(String detail) {
        String text = Normalizer.normalize(detail, Normalizer.Form.NFKC).replaceFirst("^(身份证号?|手机号?|电话|尾号|后四位)+", "");
        if (text.matches("\\d{4,18}[Xx]?")) {
            return Optional.of(entry -> ends(entry.member(), text.toUpperCase(Locale.ROOT)));
        }
        boolean organization = OrganizationNames.kindOf(detail).isPresent();
        List<Organization> meant = organization ? organizations.find(detail) : organizations.exactly(detail);
        return meant.isEmpty() ? Optional.empty() : Optional.of(entry -> meant.stream().anyMatch(each -> isUnder(entry, each)));
    }

    private static boolean ends(Member member, String digits) {
        String mobile = member.text(MemberField.MOBILE_PHONE);
        return member.idNumber() != null && member.idNumber().endsWith(digits) || mobile != null && mobile.endsWith(digits);
    }

    /** Why nobody of those concerned bears the name. */
    private String elsewhere(WrittenName written, String body, Collection<DuePerson> concerned) {
        List<RosterEntry> others = namesakes(written.name());
        if (!others.isEmpty()) {
            return "“" + written.name() + "”在" + roster.asOf() + "不是" + body + places(others) + "；到会的请写在“列席人员”一栏";
        }
        String near = concerned.stream().map(DuePerson::name).filter(name -> near(name, written.name())).findFirst().map(name -> "，是不是“" + name + "”").orElse("");
        return nobody(written.name()) + near + "；不是本单位党员而到会的，请写在“列席人员”一栏";
    }

    private String nobody(String name) {
        return ever.contains(key(name)) ? "“" + name + "”在" + roster.asOf() + "不在本单位党员名册上，请核对会议日期或组织关系" : "党员名册中没有“" + name + "”，请核对姓名";
    }

    private String places(List<RosterEntry> entries) {
        List<String> places = entries.stream().map(entry -> entry == null ? null : place(entry)).filter(Objects::nonNull).distinct().limit(3).toList();
        return places.isEmpty() ? "" : "（" + String.join("、", places) + "）";
    }

    private String place(RosterEntry entry) {
        String branch = roster.tree().find(entry.branchId()).map(Organization::displayName).orElse("");
        String group = entry.groupId() == null ? "" : roster.tree().find(entry.groupId()).map(Organization::displayName).orElse("");
        return branch + group;
    }

    /** One character apart, of the same length. */
    private static boolean near(String known, String written) {
        int[] a = known.codePoints().toArray();
        int[] b = written.codePoints().toArray();
        if (a.length != b.length || a.length < 2 || Texts.length(written) > 4) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < a.length; i++) {
            apart += a[i] == b[i] ? 0 : 1;
        }
        return apart == 1;
    }
}
