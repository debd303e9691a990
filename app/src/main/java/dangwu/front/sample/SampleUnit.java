package dangwu.front.sample;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.member.EndReason;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Enrolment;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberService;
import dangwu.records.member.MembershipService;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationService;
import dangwu.records.org.PostService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * The invented 市体育局机关党委: seven branches, 174 full and 5 probationary members on {@link #AS_OF}, with eighteen months of organizational life. The same every time: it knows no
 * clock, all its dates are relative to that day. ID numbers bear the region code 999999, which nobody has.
 */
public final class SampleUnit {

    /** The day on which the sample unit is as it is meant to be. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    private static final long SEED = 20261120;
    private static final List<String> OTHERS_NAMES = List.of("王海燕", "张晓彤");

    private final Database database;
    private final OrganizationRepository organizations;
    private final SampleOrganizations founding;
    private final SamplePosts posts;
    private final MemberService members;
    private final MembershipService memberships;
    private final BiConsumer<WriteScope, LocalDate> life;

    /** @param life writes what the unit has held up to a day; called once the unit stands */
    public SampleUnit(Database database, OrganizationRepository organizations, OrganizationService organizationService, PostService posts,
            MemberService members, MembershipService memberships, BiConsumer<WriteScope, LocalDate> life) {
        this.database = database;
        this.organizations = organizations;
        this.founding = new SampleOrganizations(organizationService);
        this.posts = new SamplePosts(posts);
        this.members = members;
        this.memberships = memberships;
        this.life = life;
    }

    /**
     * Writes the sample unit into records that hold nothing yet, in one transaction.
     *
     * @throws RefusedException when there is an organization already
     */
    public void fill() {
        database.write("建立示例单位", scope -> {
            if (!organizations.tree(scope.sql()).all().isEmpty()) {
                throw new RefusedException("这里已有党组织记录，示例单位只能建在空白的台账里。");
            }
            write(scope);
            life.accept(scope, AS_OF);
            return null;
        });
    }

    private void write(WriteScope scope) {
        SampleOrganizations.Founded unit = founding.found(scope);
        Random random = new Random(SEED);
        List<List<SamplePerson>> people = people(random);
        SampleMembers fields = new SampleMembers(random);
        List<Enrolment> enrolments = new ArrayList<>();
        List<SamplePerson> inOrder = new ArrayList<>();
        for (int b = 0; b < people.size(); b++) {
            for (int i = 0; i < people.get(b).size(); i++) {
                SamplePerson person = people.get(b).get(i);
                inOrder.add(person);
                enrolments.add(enrolment(fields.member(person, SampleData.BRANCHES.get(b), b, i), person, unit, b, i));
            }
        }
        List<Member> kept = members.enrol(scope, enrolments);
        Map<String, Member> byName = new HashMap<>();
        kept.forEach(member -> byName.put(member.name(), member));
        posts.take(scope, unit, inOrder, kept, enrolments, byName);
        happenings(scope, unit, byName);
    }

    private static List<List<SamplePerson>> people(Random random) {
        SampleNames names = new SampleNames(random);
        OTHERS_NAMES.forEach(names::keep);
        List<List<SamplePerson>> people = new ArrayList<>();
        List<Integer> knownAges = new ArrayList<>();
        for (SampleBranch branch : SampleData.BRANCHES) {
            int no = people.size();
            List<SamplePerson> known = new ArrayList<>(branch.people().stream().map(line -> SamplePerson.known(line, branch, no)).toList());
            known.forEach(person -> names.keep(person.name()));
            known.stream().filter(person -> !branch.retired() && !gone(person)).forEach(person -> knownAges.add(person.age()));
            people.add(known);
        }
        SampleAges ages = new SampleAges(random, knownAges);
        for (int b = 0; b < people.size(); b++) {
            addUnknown(people.get(b), SampleData.BRANCHES.get(b), random, names, ages);
        }
        return people;
    }

    private static void addUnknown(List<SamplePerson> people, SampleBranch branch, Random random, SampleNames names, SampleAges ages) {
        long there = people.stream().filter(person -> !gone(person)).count();
        for (int i = 0; there + i < branch.size(); i++) {
            int age = branch.retired() ? ages.nextRetired() : ages.nextWorking();
            boolean male = !branch.retired() && age > 54 || random.nextInt(100) < 58;
            String job = branch.retired() ? "4 " + (random.nextInt(3) == 0 ? "退休教练员" : "退休干部") : branch.jobs().get(i % branch.jobs().size());
            people.add(SamplePerson.unknown(names.next(male, age), male, age, job));
        }
    }

    private static boolean gone(SamplePerson person) {
        return person.name().equals(SampleData.TRANSFERRED_OUT) || person.name().equals(SampleData.DIED);
    }

    private static Enrolment enrolment(Member member, SamplePerson person, SampleOrganizations.Founded unit, int branchNo, int place) {
        boolean moved = person.name().equals(SampleData.MOVED);
        int at = moved ? SampleData.MOVED_FROM : branchNo;
        List<Organization> groups = unit.groups(at);
        Long group = groups.isEmpty() ? null : groups.get(place % groups.size()).id();
        MemberCategory category = member.get(MemberField.FULL_ON) == null ? MemberCategory.PROBATIONARY : MemberCategory.FULL;
        LocalDate joined = member.date(MemberField.JOINED_ON);
        if (SampleData.ADMITTED_ON.containsKey(person.name())) {
            return new Enrolment(member, unit.branch(at).id(), group, category, joined, EntryReason.ADMITTED);
        }
        if (person.name().equals(SampleData.TRANSFERRED_IN)) {
            return new Enrolment(member, unit.branch(at).id(), group, category, SampleData.TRANSFERRED_IN_ON, EntryReason.TRANSFERRED_IN);
        }
        return new Enrolment(member, unit.branch(at).id(), group, category, enteredOn(member, person, SampleData.BRANCHES.get(at), place), EntryReason.ON_RECORD);
    }

    /** When he came to the branch: on its founding, on beginning or ending work, or on joining, whatever was last; unknown for some. */
    private static LocalDate enteredOn(Member member, SamplePerson person, SampleBranch branch, int place) {
        LocalDate entered = latest(member.date(MemberField.JOINED_ON), latest(branch.foundedOn(), member.date(MemberField.WORK_STARTED_ON)));
        if (person.retired()) {
            entered = latest(entered, member.date(MemberField.BIRTH_ON).plusYears(60).withDayOfMonth(1).plusMonths(1));
        }
        return place % 9 == 8 || entered.isAfter(SampleData.COMMITTEE_ELECTED_ON) && !person.titles().isEmpty() ? null : entered;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private void happenings(WriteScope scope, SampleOrganizations.Founded unit, Map<String, Member> byName) {
        memberships.place(scope, byName.get(SampleData.MOVED).id(), unit.branch(0).id(), unit.groups(0).get(1).id(), SampleData.MOVED_ON);
        memberships.end(scope, byName.get(SampleData.TRANSFERRED_OUT).id(),
                new MembershipService.Ending(SampleData.TRANSFERRED_OUT_ON, EndReason.TRANSFERRED_OUT, "望江市体育局机关党委"));
        memberships.end(scope, byName.get(SampleData.DIED).id(), new MembershipService.Ending(SampleData.DIED_ON, EndReason.DIED, null));
    }
}
