package dangwu.records.dues.ledger;

import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.text.ChineseNames;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.LargeDetail;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.policy.CollectingDays;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.FundBook;
import dangwu.records.dues.remit.FundEntry;
import dangwu.records.dues.remit.FundKind;
import dangwu.records.dues.remit.Publication;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.UseCategory;
import dangwu.records.member.Affiliation;
import dangwu.records.member.EndReason;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.Standing;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A year of dues with what makes ledgers hard, kept nowhere: accounts are what ledgers read, wherever they come from. */
public final class DuesCase {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final String RARE = "𠮷䶮";
    public static final String LONG = "阿卜杜热西提·买买提吐尔逊";
    public static final long UNIT = 1;
    public static final long OFFICE = 2;
    public static final long RETIRED = 3;
    public static final long CENTRE = 4;
    public static final long COMPANY = 5;
    public static final long EMPTY = 6;

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超兰霞平刚桂文辉力玲";

    public DuesRulesBook rules = new DuesRulesBook(List.of());
    public final List<MemberAccount> accounts = new ArrayList<>();
    public final List<Remittance> remittances = new ArrayList<>();
    public final List<FundEntry> fund = new ArrayList<>();
    public final List<Publication> publications = new ArrayList<>();
    public final Map<Long, LargeDetail> large = new HashMap<>();
    public OrganizationTree tree = new OrganizationTree(List.of(organization(UNIT, null, OrganizationKind.COMMITTEE, "中共某市发展和改革局机关委员会", "局机关党委"),
            organization(OFFICE, UNIT, OrganizationKind.BRANCH, "中共某市发展和改革局办公室支部委员会", "办公室党支部"),
            organization(RETIRED, UNIT, OrganizationKind.BRANCH, "中共某市发展和改革局离退休干部支部委员会", "离退休干部党支部"),
            organization(CENTRE, UNIT, OrganizationKind.JOINT_BRANCH, "中共某市重大项目服务和经济信息研究中心联合支部委员会", "项目服务和信息中心联合党支部"),
            organization(COMPANY, UNIT, OrganizationKind.BRANCH, "中共某市机关服务有限公司支部委员会", "机关服务公司党支部"),
            organization(EMPTY, UNIT, OrganizationKind.TEMP_BRANCH, "驻村工作队临时党支部", null)));
    public DuesPolicy policy = DuesPolicy.DEFAULT;
    private long id = 100;

    /** What one of a case is made of. */
    public final class Person {
        private final long memberId = next();
        private final String name;
        private final List<Affiliation> affiliations = new ArrayList<>();
        private final List<Assessment> assessments = new ArrayList<>();
        private final List<Relief> reliefs = new ArrayList<>();
        private final List<DuesStart> starts = new ArrayList<>();
        private final List<DuesEntry> entries = new ArrayList<>();
        private LocalDate joined = LocalDate.of(2009, 6, 1);

        Person(String name, long branch) {
            this.name = name;
            affiliations.add(new Affiliation(next(), memberId, branch, LONG_AGO, EntryReason.ON_RECORD, null, null, null));
        }

        public long id() {
            return memberId;
        }

        public Person joined(LocalDate day, EntryReason reason) {
            affiliations.set(0, new Affiliation(next(), memberId, affiliations.get(0).branchId(), day, reason, null, null, null));
            joined = reason == EntryReason.ADMITTED ? day : joined;
            return this;
        }

        public Person left(LocalDate day, EndReason reason) {
            affiliations.add(affiliations.remove(affiliations.size() - 1).ended(day, reason, null));
            return this;
        }

        public Person moved(LocalDate day, long branch) {
            left(day.minusDays(1), EndReason.MOVED_WITHIN);
            affiliations.add(new Affiliation(next(), memberId, branch, day, EntryReason.MOVED_WITHIN, null, null, null));
            return this;
        }

        public Person paidElsewhere(LocalDate knownOn, YearMonth to) {
            starts.add(new DuesStart(next(), memberId, knownOn, to, "介绍信第0001号"));
            return this;
        }

        public Person assessed(AssessmentDraft draft) {
            assessments.add(draft.assessed(rules).withId(next()));
            return this;
        }

        public Person base(StaffKind staff, String base) {
            return assessed(AssessmentDraft.ofBase(memberId, 2026, staff, new BigDecimal(base), LocalDate.of(2026, 1, 12)));
        }

        public Person items(StaffKind staff, PayLine... lines) {
            return assessed(AssessmentDraft.ofItems(memberId, 2026, staff, List.of(lines), LocalDate.of(2026, 1, 12)));
        }

        public Person relief(Relief relief) {
            reliefs.add(relief);
            return this;
        }

        /** Pays what is due of each month on the tenth of it. */
        public Person pays(int from, int to) {
            for (int month = from; month <= to; month++) {
                pays(month, LocalDate.of(2026, month, 10));
            }
            return this;
        }

        public Person pays(int month, LocalDate day) {
            return entry(EntryKind.PAYMENT, YearMonth.of(2026, month), account().month(YearMonth.of(2026, month)).open(), day);
        }

        public Person entry(EntryKind kind, YearMonth month, BigDecimal amount, LocalDate day) {
            long at = next();
            entries.add(new DuesEntry(at, at, memberId, account().branch(month == null ? YearMonth.from(day) : month), kind, month, amount, day, Channel.CASH, null, null, null, null,
                    LocalDateTime.of(day, LocalTime.NOON)));
            return this;
        }

        /** Sets the entry that was added last right again. */
        public Person reversed(LocalDate day) {
            DuesEntry last = entries.get(entries.size() - 1);
            entries.add(new DuesEntry(next(), id, memberId, last.branchId(), EntryKind.REVERSAL, last.month(), last.amount().negate(), day, Channel.CASH, null, last.id(), "记错了人", null,
                    LocalDateTime.of(day, LocalTime.NOON)));
            return this;
        }

        MemberAccount account() {
            Member member = new Member(memberId, Map.of(MemberField.NAME, name, MemberField.JOINED_ON, joined), Map.of());
            MemberFile file = new MemberFile(member, affiliations, List.of(), List.of(new Standing(MemberCategory.FULL, MembershipStatus.NORMAL, joined, null, null)), List.of());
            return new MemberAccount(new MemberAccount.Facts(file, new AssessmentHistory(assessments), reliefs, starts, entries), CollectingDays.always(15), YearMonth.of(2026, 1));
        }

        public MemberAccount done() {
            MemberAccount account = account();
            accounts.add(account);
            return account;
        }
    }

    public Person person(String name, long branch) {
        return new Person(name, branch);
    }

    private long next() {
        return ++id;
    }

    public DuesSource source() {
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new DuesSource(() -> tree, () -> accounts, () -> rules, new DuesSource.Cash(() -> remittances, () -> new FundBook(fund, remittances, Map.of()), () -> publications,
                () -> large, () -> policy), new ChineseNames(), clock);
    }

    public Ledger ledger(String wanted) {
        return new DuesLedgers(source()).all().stream().filter(ledger -> ledger.id().equals(wanted)).findFirst().orElseThrow();
    }

    /** The year 2026, of the whole unit or a part. */
    public static LedgerRequest year(Long organization) {
        return new LedgerRequest(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), organization, Set.of());
    }

    private static Organization organization(long id, Long parent, OrganizationKind kind, String name, String shortName) {
        Organization made = Organization.of(parent, kind, name, LONG_AGO);
        return new Organization(id, parent, kind, name, shortName, (int) id, LONG_AGO, null, made.profile());
    }

    /** A name that exists nowhere but here. */
    public static String name(int number) {
        return "" + SURNAMES.charAt(number % SURNAMES.length()) + GIVEN.charAt(number / SURNAMES.length() % GIVEN.length()) + (number % 3 == 0 ? "" : GIVEN.charAt(number % GIVEN.length()));
    }

    private static PayLine line(PayItem item, String amount) {
        return PayLine.of(item, new BigDecimal(amount));
    }

    private static PayLine[] civil(int level) {
        BigDecimal more = BigDecimal.valueOf(level * 137L);
        return new PayLine[] {PayLine.of(PayItem.POST_PAY, new BigDecimal("1790.00").add(more)), PayLine.of(PayItem.RANK_PAY, new BigDecimal("2361.50").add(more)), line(PayItem.WORK_ALLOWANCE, "1850.00"),
            line(PayItem.LIVING_ALLOWANCE, "1320.00"), line(PayItem.PENSION_INSURANCE, "585.72"), line(PayItem.ANNUITY, "292.86"), line(PayItem.HOUSING_FUND, "1180.00"),
            line(PayItem.MEDICAL_INSURANCE, "146.43"), line(PayItem.INCOME_TAX, "38.17"), line(PayItem.TRANSPORT_ALLOWANCE, "650.00")};
    }

    /** A unit in the middle of its year: five branches, one of them empty, one of more than sixty. */
    public static DuesCase full() {
        DuesCase made = new DuesCase();
        made.office();
        for (int i = 0; i < 64; i++) {
            Person person = made.person(name(i + 40), RETIRED).items(StaffKind.RETIRED, line(PayItem.PENSION, 4700 + i * 13 + ".35"));
            (i % 9 == 4 ? person.pays(1, 6) : person.pays(1, 11)).done();
        }
        for (int i = 0; i < 12; i++) {
            made.person(name(i + 150), CENTRE).items(StaffKind.PUBLIC_INSTITUTION, line(PayItem.POSITION_PAY, 1860 + 90 * i + ".00"), line(PayItem.GRADE_PAY, "1405.00"), line(PayItem.BASIC_PERFORMANCE_PAY, "2850.00"),
                    line(PayItem.PENSION_INSURANCE, "489.20"), line(PayItem.ANNUITY, "244.60"), line(PayItem.HOUSING_FUND, "733.00"), line(PayItem.MEDICAL_INSURANCE, "122.30"),
                    line(PayItem.UNEMPLOYMENT_INSURANCE, "30.58"), line(PayItem.INCOME_TAX, "0.00"), line(PayItem.INCENTIVE_PERFORMANCE_PAY, "1900.00")).pays(1, 11).done();
        }
        for (int i = 0; i < 6; i++) {
            made.person(name(i + 170), COMPANY).items(StaffKind.ENTERPRISE, line(PayItem.BASIC_PAY, "3200.00"), line(PayItem.POSITION_PAY, 2100 + 700 * i + ".00"), line(PayItem.REGULAR_BONUS, "1500.00"),
                    PayLine.own("夜班津贴", new BigDecimal("200.00")), line(PayItem.PENSION_INSURANCE, "544.00"), line(PayItem.ANNUITY, "0.00"), line(PayItem.HOUSING_FUND, "816.00"),
                    line(PayItem.MEDICAL_INSURANCE, "136.00"), line(PayItem.INCOME_TAX, "45.60")).pays(1, 10).done();
        }
        made.money();
        return made;
    }

    private void office() {
        for (int i = 0; i < 18; i++) {
            person(name(i), OFFICE).items(StaffKind.CIVIL_SERVANT, civil(i)).pays(1, 11).done();
        }
        person(RARE, OFFICE).items(StaffKind.CIVIL_SERVANT, civil(3)).pays(1, 3).pays(4, LocalDate.of(2026, 6, 8)).pays(5, LocalDate.of(2026, 6, 8)).done();
        person(LONG, OFFICE).items(StaffKind.GOVERNMENT_WORKER, line(PayItem.POSITION_PAY, "1620.00"), line(PayItem.TECHNICAL_GRADE_PAY, "890.00"), line(PayItem.ALLOWANCES, "2100.00"),
                line(PayItem.HOUSING_FUND, "610.00")).pays(1, 11).done();
        person("孟预备", OFFICE).joined(LocalDate.of(2026, 5, 20), EntryReason.ADMITTED).base(StaffKind.CIVIL_SERVANT, "4980.00").pays(6, 11).done();
        person("转入者", OFFICE).joined(LocalDate.of(2026, 4, 8), EntryReason.TRANSFERRED_IN).paidElsewhere(LocalDate.of(2026, 4, 8), YearMonth.of(2026, 3)).base(StaffKind.CIVIL_SERVANT, "6500.00").pays(4, 11).done();
        person("转出者", OFFICE).base(StaffKind.CIVIL_SERVANT, "7000.00").pays(1, 7).left(LocalDate.of(2026, 7, 31), EndReason.TRANSFERRED_OUT).done();
        person("内调者", OFFICE).base(StaffKind.CIVIL_SERVANT, "3000.01").moved(LocalDate.of(2026, 6, 1), CENTRE).pays(1, 11).done();
        person("高薪者", OFFICE).base(StaffKind.CIVIL_SERVANT, "60000.00").pays(1, 11).done();
        person("变动者", OFFICE).base(StaffKind.CIVIL_SERVANT, "9000.00").assessed(new AssessmentDraft(0, YearMonth.of(2026, 7), StaffKind.CIVIL_SERVANT, PayerKind.MONTHLY_PAY, AssessmentBasis.BASE,
                List.of(), new BigDecimal("10000.01"), null, null, "职务晋升", LocalDate.of(2026, 7, 3), null)).pays(1, 11).done();
        Person exempt = person("免交者", OFFICE).base(StaffKind.CIVIL_SERVANT, "4000.00");
        exempt.relief(new Relief(next(), exempt.id(), YearMonth.of(2026, 3), YearMonth.of(2026, 8), ReliefKind.EXEMPTION, BigDecimal.ZERO, "本人患重病，住院治疗，家庭生活困难", LocalDate.of(2026, 2, 20),
                LocalDate.of(2026, 3, 2), "机党发〔2026〕3号", null)).pays(1, 2).pays(9, 11).done();
        Person pending = person("待批者", OFFICE).base(StaffKind.CIVIL_SERVANT, "4000.00");
        pending.relief(new Relief(next(), pending.id(), YearMonth.of(2026, 10), YearMonth.of(2026, 12), ReliefKind.REDUCTION, BigDecimal.TEN, "家庭遭灾", LocalDate.of(2026, 10, 8), null, null, null)).pays(1, 9).done();
        person("自愿者", OFFICE).assessed(new AssessmentDraft(0, YearMonth.of(2026, 1), StaffKind.CIVIL_SERVANT, PayerKind.MONTHLY_PAY, AssessmentBasis.BASE, List.of(), new BigDecimal("8000.00"), null,
                new BigDecimal("30.00"), null, LocalDate.of(2026, 1, 12), null)).pays(1, 11).entry(EntryKind.VOLUNTARY, YearMonth.of(2026, 7), new BigDecimal("71.00"), LocalDate.of(2026, 7, 1)).done();
        MemberAccount generous = person("大额者", OFFICE).base(StaffKind.CIVIL_SERVANT, "8800.00").pays(1, 11).entry(EntryKind.LARGE, null, new BigDecimal("5000.00"), LocalDate.of(2026, 6, 30)).done();
        DuesEntry gift = generous.entries().get(generous.entries().size() - 1);
        large.put(gift.actId(), new LargeDetail(gift.actId(), gift.memberId(), "1985年入党，机关退休干部。", "庆祝建党，表达心意", null));
        person("更正者", OFFICE).base(StaffKind.CIVIL_SERVANT, "5000.00").pays(1, 2).pays(3, LocalDate.of(2026, 3, 12)).reversed(LocalDate.of(2026, 3, 20)).pays(3, LocalDate.of(2026, 4, 2)).pays(4, 11).done();
        person("未核定", OFFICE).done();
        person("学生某", OFFICE).assessed(new AssessmentDraft(0, YearMonth.of(2026, 1), StaffKind.OTHER, PayerKind.STUDENT, AssessmentBasis.FIXED, List.of(), null, null, null, null, LocalDate.of(2026, 1, 12),
                null)).pays(1, 11).done();
    }

    private void money() {
        for (int quarter = 1; quarter <= 3; quarter++) {
            DuesPeriod period = new DuesPeriod(YearMonth.of(2026, quarter * 3 - 2), YearMonth.of(2026, quarter * 3));
            for (long branch : new long[] {OFFICE, RETIRED, CENTRE, COMPANY}) {
                BigDecimal amount = new BigDecimal(branch * 1000 + quarter + ".50");
                remittances.add(new Remittance(next(), branch, false, false, period, 20, amount, null, amount, amount, period.ends().plusDays(quarter == 3 ? 20 : 5), period.ends().plusDays(15),
                        "2026-%04d".formatted(remittances.size() + 1), null, "王敏", "李静", null, quarter == 2 && branch == COMPANY ? period.ends().plusDays(8) : null,
                        quarter == 2 && branch == COMPANY ? "金额填错" : null));
            }
        }
        DuesPeriod half = new DuesPeriod(YearMonth.of(2026, 1), YearMonth.of(2026, 6));
        remittances.add(new Remittance(next(), UNIT, true, false, half, null, new BigDecimal("22000.00"), new BigDecimal("0.2"), new BigDecimal("4400.00"), new BigDecimal("4400.00"), LocalDate.of(2026, 7, 10),
                null, "2026-0013", "专用00012345", null, null, null, null, null));
        fund.add(new FundEntry(next(), FundKind.OPENING, LocalDate.of(2026, 1, 1), new BigDecimal("18250.37"), null, "上年结转", null, null, null, null, null, null));
        fund.add(new FundEntry(next(), FundKind.INTEREST, LocalDate.of(2026, 3, 21), new BigDecimal("12.46"), null, "一季度存款利息", null, "李静", null, "银行回单03", null, null));
        FundEntry use = new FundEntry(next(), FundKind.USE, LocalDate.of(2026, 6, 25), new BigDecimal("3600.00"), UseCategory.COMMENDATION, "“七一”表彰优秀共产党员、优秀党务工作者", "机党委会议〔2026〕6号", "李静", "王敏", "记12", null, null);
        fund.add(use);
        fund.add(new FundEntry(next(), FundKind.USE, LocalDate.of(2026, 7, 2), new BigDecimal("980.50"), UseCategory.MATERIALS, "订阅党刊", "机党委会议〔2026〕6号", "李静", "王敏", "记13", null, null));
        fund.add(new FundEntry(next(), FundKind.USE, LocalDate.of(2026, 7, 3), new BigDecimal("-980.50"), UseCategory.MATERIALS, "冲正：订阅党刊", "机党委会议〔2026〕6号", "李静", "王敏", "记13", fund.get(3).id(), "金额记错"));
        publications.add(new Publication(next(), UNIT, 2026, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 21), "机关一楼公示栏", "000-12345678", null));
    }

    static PayLine deducted(String name, String amount) {
        return new PayLine(null, name, PayNature.DEDUCTED, new BigDecimal(amount));
    }
}
