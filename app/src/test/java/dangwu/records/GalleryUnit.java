package dangwu.records;

import dangwu.kit.text.IdNumber;
import dangwu.records.member.EndReason;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipService;
import dangwu.records.org.CommitteeTerm;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An invented unit with 179 members, to look at screens with. */
final class GalleryUnit {

    private static final String SURNAMES = "陈王李张刘赵孙周吴郑冯蒋沈韩杨朱秦许何吕施欧单解";
    private static final String GIVEN = "建国晓红志强海燕思远文博丽娟子涵雪梅永刚春雨一鸣红霞国庆";
    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

    private final RecordsFixture records;
    private int number;

    private GalleryUnit(RecordsFixture records) {
        this.records = records;
    }

    static void fill(RecordsFixture records) {
        new GalleryUnit(records).fill();
    }

    private void fill() {
        Organization unit = add(null, OrganizationKind.COMMITTEE, "中国共产党某市体育局机关委员会", "市体育局机关党委");
        add(null, OrganizationKind.LEADING_GROUP, "中国共产党某市体育局党组", "市体育局党组");
        int[] sizes = {34, 31, 28, 19, 17, 9, 41};
        String[] names = {"局机关党支部", "市体校党支部", "水上学校党支部", "射击中心党支部", "全民健身中心党支部", "足管中心联合支部", "离退休党支部"};
        for (int i = 0; i < sizes.length; i++) {
            Organization branch = add(unit.id(), i == 5 ? OrganizationKind.JOINT_BRANCH : OrganizationKind.BRANCH, "中共某市体育局" + names[i], names[i]);
            List<Organization> groups = new ArrayList<>();
            for (int g = 0; i == 0 && g < 3; g++) {
                groups.add(add(branch.id(), OrganizationKind.GROUP, "第" + "一二三".charAt(g) + "党小组", null));
            }
            branch(branch, groups, sizes[i], i == 6);
        }
        records.postService.save(new CommitteeTerm(0, unit.id(), 5, LocalDate.of(2022, 3, 18), LocalDate.of(2027, 3, 18), "体机工〔2022〕8号", null));
        records.ownColumns.add("联系领导");
    }

    private void branch(Organization branch, List<Organization> groups, int size, boolean retired) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Long group = groups.isEmpty() ? null : groups.get(i % groups.size()).id();
            members.add(enrol(branch.id(), group, retired));
        }
        PostTitle[] titles = {PostTitle.SECRETARY, PostTitle.DEPUTY_SECRETARY, PostTitle.ORGANIZATION_COMMISSIONER, PostTitle.PUBLICITY_COMMISSIONER,
                PostTitle.DISCIPLINE_COMMISSIONER};
        for (int i = 0; i < titles.length; i++) {
            Member who = members.get(i);
            records.postService.save(new Post(0, branch.id(), who.id(), who.name(), titles[i], LocalDate.of(2024, 4, 9), null, Post.ObtainedBy.ELECTED,
                    "体机党〔2024〕6号", null));
        }
        Member before = members.get(6);
        records.postService.save(new Post(0, branch.id(), before.id(), before.name(), PostTitle.SECRETARY, LocalDate.of(2021, 4, 9), LocalDate.of(2024, 4, 8),
                Post.ObtainedBy.ELECTED, null, null));
        records.postService.save(new CommitteeTerm(0, branch.id(), 3, LocalDate.of(2024, 4, 9), LocalDate.of(2027, 4, 9), null, null));
        Member gone = enrol(branch.id(), null, retired);
        records.membershipService.end(gone.id(), new MembershipService.Ending(LocalDate.of(2025, 9, 30), EndReason.TRANSFERRED_OUT, "转往某市教育局机关党委"));
    }

    private Member enrol(long branchId, Long groupId, boolean retired) {
        int i = number++;
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        String surname = i % 40 == 7 ? "欧阳" : String.valueOf(SURNAMES.charAt(i % SURNAMES.length()));
        values.put(MemberField.NAME, i == 12 ? "阿依努尔·买买提依明" : i == 13 ? "𠮷田一" : surname + GIVEN.charAt(i * 7 % GIVEN.length()) + GIVEN.charAt(i * 5 % GIVEN.length()));
        LocalDate birth = LocalDate.of(retired ? 1945 + i % 18 : 1968 + i % 28, 1 + i % 12, 1 + i % 28);
        String digits = "999999" + birth.toString().replace("-", "") + String.format("%03d", i);
        String id = digits + IdNumber.checkCharacter(digits);
        values.put(MemberField.ID_NUMBER, id);
        values.put(MemberField.SEX, MemberCodes.SEX.get(i % 2 == 1 ? "1" : "2"));
        values.put(MemberField.ETHNICITY, MemberCodes.ETHNICITY.get(i % 9 == 0 ? "03" : i % 11 == 0 ? "02" : "01"));
        values.put(MemberField.BIRTH_ON, birth);
        values.put(MemberField.EDUCATION, MemberCodes.EDUCATION.get(i % 3 == 0 ? "12" : i % 3 == 1 ? "21" : "22"));
        values.put(MemberField.JOB_POST, MemberCodes.JOB_POST.get(retired ? "4" : "012"));
        LocalDate joined = birth.plusYears(24).withDayOfMonth(1);
        values.put(MemberField.JOINED_ON, joined);
        boolean probationary = i % 36 == 12;
        if (probationary) {
            values.put(MemberField.JOINED_ON, LocalDate.of(2026, 1, 20));
        } else {
            values.put(MemberField.FULL_ON, joined.plusYears(1));
        }
        values.put(MemberField.MOBILE_PHONE, String.format("139%08d", 1000 + i * 137));
        values.put(MemberField.WORKPLACE, "市体育局办公室 四级主任科员");
        values.put(MemberField.ADDRESS, "某市某区体育路 8 号 3 号楼 2 单元 501");
        values.put(MemberField.INTRODUCERS, "赵某、钱某");
        if (i % 17 == 3) {
            values.put(MemberField.MOBILE_MEMBER, true);
            values.put(MemberField.MOBILE_DESTINATION, "某省某市某县");
        }
        return records.memberService.enrol(new Enrolment(new Member(0, values, Map.of()), branchId, groupId,
                probationary ? MemberCategory.PROBATIONARY : MemberCategory.FULL, probationary ? LocalDate.of(2026, 1, 20) : FOUNDED.plusYears(i % 9),
                EntryReason.ON_RECORD));
    }

    private Organization add(Long parent, OrganizationKind kind, String name, String shortName) {
        Organization plain = Organization.of(parent, kind, name, FOUNDED);
        return records.organizationService.add(new Organization(0, parent, kind, name, shortName, 0, FOUNDED, null, plain.profile()));
    }
}
