package dangwu.front.desktop;

import dangwu.front.desktop.home.DuesActs;
import dangwu.front.desktop.home.DuesReader;
import dangwu.front.desktop.home.HomeActs;
import dangwu.front.desktop.home.HomeFigures;
import dangwu.front.desktop.home.HomeScreen;
import dangwu.front.desktop.home.HomeViewModel;
import dangwu.front.desktop.home.LifeActs;
import dangwu.front.desktop.home.LifeBranch;
import dangwu.front.desktop.home.LifeMonth;
import dangwu.front.desktop.home.LifeReader;
import dangwu.front.desktop.home.MonthState;
import dangwu.front.desktop.home.Reminder;
import dangwu.front.desktop.ledgers.LedgersScreen;
import dangwu.front.desktop.ledgers.LedgersViewModel;
import dangwu.front.desktop.search.NamedActSearch;
import dangwu.front.desktop.search.NamedActSearch.NamedAct;
import dangwu.front.desktop.settings.AuditLine;
import dangwu.front.desktop.settings.AuditTrail;
import dangwu.front.desktop.settings.DuesSettingsViewModel;
import dangwu.front.desktop.settings.MeetingSettingsViewModel;
import dangwu.front.desktop.settings.OwnColumnsViewModel;
import dangwu.front.desktop.settings.RatesViewModel;
import dangwu.front.desktop.settings.RatesWindow;
import dangwu.front.desktop.settings.SettingsScreen;
import dangwu.front.desktop.settings.SettingsViewModel;
import dangwu.kit.audit.AuditEntry;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerCatalogue;
import dangwu.kit.ledger.LedgerFiles;
import dangwu.kit.ledger.ShownPapers;
import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.XlsxWriter;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.kit.print.PrintDialogs;
import dangwu.kit.print.SystemPrinting;
import dangwu.kit.ui.KeyBinding;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.SearchSource;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.overview.MeetingSearch;
import dangwu.records.meeting.screen.overview.OverviewMode;
import dangwu.records.meeting.screen.overview.OverviewPeriod;
import dangwu.records.meeting.screen.overview.OverviewTarget;
import dangwu.records.member.screen.MemberSearch;
import dangwu.records.member.screen.MemberTrait;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The places of the program, put together by plain constructors. A new room is plugged in here: its place, and what the search finds of it. */
final class DesktopPlaces {

    private static final String FUNCTIONS = "功能";
    private static final String RECORDS = "组织与党员";
    private static final String LIFE = "组织生活";

    private final DesktopParts parts;
    private final ImportWindows imports;
    private final LedgerCatalogue catalogue;
    private final PdfWriter pdf = new PdfWriter(FontFiles.ofThisMachine());
    private final List<PaperWriter> writers = List.of(new XlsxWriter(), new DocxWriter(), pdf);
    private final PrintDesk printDesk;
    private final MembersRoom membersRoom;
    private final LifeRoom lifeRoom;
    private final MeetingOpener opener;
    private final NamedActSearch named;
    private final SearchListings listings;
    private final List<Place> places = new ArrayList<>();

    DesktopPlaces(DesktopParts parts, ImportWindows imports) {
        this.parts = parts;
        this.imports = imports;
        catalogue = parts.unit().ledgers();
        printDesk = new PrintDialogs(parts::stage, parts.theme(),
                new PrintDialogs.Tools(parts.tasks(), SystemPrinting.ofThisMachine(), parts.memory(), parts.notices(), parts.memory()));
        ShownPapers shown = new ShownPapers(() -> writers);
        membersRoom = new MembersRoom(parts, shown);
        opener = new MeetingRoom(parts.navigator());
        lifeRoom = new LifeRoom(parts, opener, new LifeRoom.Papers(shown, pdf, printDesk));
        places.add(Place.in("", Place.HOME, "首页", this::home));
        places.add(Place.in(RECORDS, Place.MEMBERS, "党员", this::members));
        places.add(Place.in(RECORDS, Place.ORGANIZATIONS, "组织", () -> new OrganizationsRoom(parts).screen(imports::organizations)));
        places.add(Place.in(LIFE, Place.MEETINGS, "会议与活动", () -> lifeRoom.meetings(imports::meetings)));
        places.add(Place.in(LIFE, Place.PLAN, "年度计划", lifeRoom::plan));
        places.add(Place.in(LIFE, Place.STUDY, "理论学习", () -> new StudyRoom(parts, opener).screen()));
        DuesRoom duesRoom = new DuesRoom(parts, new DuesRoom.Papers(shown, new PaperPdf(pdf), printDesk), imports);
        places.add(Place.in("日常工作", Place.DUES, "党费", duesRoom::screen));
        places.add(Place.in("日常工作", Place.LEDGERS, "台账", this::ledgers));
        places.add(Place.under(Place.MEETINGS, Place.MEETING, "记一次会议",
                new RecordRoom(parts, new RecordRoom.Printing(new PaperPdf(pdf), printDesk, writers))::screen));
        places.add(Place.foot(Place.SETTINGS, "设置", this::settings));
        listings = new SearchListings(() -> membersRoom.listings().on(LocalDate.now(parts.clock())), () -> lifeRoom.newest(SearchListings.NEWEST_MEETINGS));
        named = new NamedActSearch(parts.unit().names(), acts());
    }

    /** The places in the order of the side bar. */
    List<Place> all() {
        return List.copyOf(places);
    }

    /** Reads anew what the search box looks through, as far as it has changed; in the background. False: nothing has. */
    boolean readListings() {
        named.prepare();
        return listings.read();
    }

    /** Some records have changed; on any thread. */
    void changed(RecordsTouched touched) {
        listings.changed(touched);
    }

    /** What the search box looks through. */
    List<SearchSource> searches() {
        return List.of(new MemberSearch(listings::members, parts.navigator()), new MeetingSearch(listings::meetings, opener), named);
    }

    private List<NamedAct> acts() {
        List<NamedAct> acts = new ArrayList<>();
        List<Place> inOrder = places.stream().filter(place -> !place.atFoot() && place.inSideBar()).toList();
        for (Place place : places.stream().filter(Place::inSideBar).toList()) {
            KeyBinding key = place.atFoot() ? WindowKeys.SETTINGS : WindowKeys.place(inOrder.indexOf(place));
            acts.add(new NamedAct(FUNCTIONS, place.name(), key == null ? "" : key.hint(), () -> parts.navigator().open(place.id())));
        }
        acts.add(new NamedAct(FUNCTIONS, "新增党员", "", () -> parts.navigator().open(Place.MEMBERS, new MembersTarget.Add())));
        acts.add(new NamedAct(FUNCTIONS, "记一次会议", "", () -> opener.start(MeetingStart.BLANK)));
        acts.add(new NamedAct(FUNCTIONS, "会议月历", "", () -> parts.navigator().open(Place.MEETINGS, OverviewMode.MONTH)));
        acts.add(new NamedAct(FUNCTIONS, "三会一课矩阵", "", () -> parts.navigator().open(Place.MEETINGS, OverviewMode.MATRIX)));
        acts.add(new NamedAct(FUNCTIONS, "落实事项", "", () -> parts.navigator().open(Place.MEETINGS, OverviewMode.FOLLOW_UPS)));
        acts.add(new NamedAct(FUNCTIONS, "收党费", DuesMode.COLLECT.label(), () -> dues(DuesTarget.of(DuesMode.COLLECT))));
        acts.add(new NamedAct(FUNCTIONS, "核定党费", DuesMode.ASSESS.label(), () -> dues(DuesTarget.of(DuesMode.ASSESS))));
        acts.add(new NamedAct(FUNCTIONS, "欠缴党费", DuesMode.ARREARS.label(), () -> dues(DuesTarget.of(DuesMode.ARREARS))));
        acts.add(new NamedAct(FUNCTIONS, "上缴党费", DuesMode.REMIT.label(), () -> dues(DuesTarget.of(DuesMode.REMIT))));
        acts.add(new NamedAct(FUNCTIONS, "使用党费", DuesMode.REMIT.label(), () -> dues(DuesTarget.of(DuesMode.REMIT))));
        acts.add(new NamedAct(FUNCTIONS, "党费对账", DuesMode.RECONCILE.label(), () -> dues(DuesTarget.of(DuesMode.RECONCILE))));
        acts.add(new NamedAct(FUNCTIONS, "导入党员", "从 Excel 花名册", imports::members));
        acts.add(new NamedAct(FUNCTIONS, "导入党组织", "从 Excel", imports::organizations));
        acts.add(new NamedAct(FUNCTIONS, "导入会议", "从 Excel 台账", imports::meetings));
        acts.add(new NamedAct(FUNCTIONS, "导入工资项目", "从 Excel，核定党费", imports::payItems));
        acts.add(new NamedAct(FUNCTIONS, "导入党费基数", "从 Excel，核定党费", imports::duesBases));
        acts.add(new NamedAct(FUNCTIONS, "导入党费收缴", "从 Excel，各月实交", imports::duesPaid));
        for (Ledger ledger : catalogue.all()) {
            acts.add(new NamedAct("台账", ledger.name(), ledger.id(), () -> parts.navigator().open(Place.LEDGERS, ledger.id())));
        }
        for (String part : List.of(SettingsScreen.AUDIT, SettingsScreen.OWN_COLUMNS, SettingsScreen.MEETINGS, SettingsScreen.DUES, SettingsScreen.RATES, SettingsScreen.ABOUT)) {
            acts.add(new NamedAct(FUNCTIONS, part, "设置", () -> parts.navigator().open(Place.SETTINGS, part)));
        }
        return acts;
    }

    private void dues(DuesTarget target) {
        parts.navigator().open(Place.DUES, target);
    }

    private Screen home() {
        HomeViewModel model = new HomeViewModel(parts.tasks(), () -> HomeFigures.of(parts.roster().get(), parts.unit().posts().terms(),
                parts.roster().get().asOf()), new LifeReader(parts.unit().life().coverage(), parts.unit().life().meetings(), parts.clock())::read,
                new DuesReader(parts.unit().dues().accounts(), parts.unit().dues().policyService()::policy, parts.unit().dues().money().publications()::all, parts.clock())::read, parts.clock());
        return new HomeScreen(model, new HomeActs(() -> parts.navigator().open(Place.MEMBERS, new MembersTarget.Add()), imports::members,
                () -> parts.navigator().open(Place.MEMBERS),
                branch -> parts.navigator().open(Place.MEMBERS, new MembersTarget.Of(branch)), () -> parts.navigator().open(Place.MEMBERS, new MembersTarget.With(MemberTrait.INCOMPLETE)),
                () -> parts.navigator().open(Place.ORGANIZATIONS), imports::organizations, this::openReminder, lifeActs(), duesActs()));
    }

    private LifeActs lifeActs() {
        return new LifeActs(() -> parts.navigator().open(Place.MEETINGS, OverviewMode.MATRIX), this::openMonth,
                () -> parts.navigator().open(Place.MEETINGS, OverviewMode.FOLLOW_UPS), opener::start, opener::open);
    }

    private DuesActs duesActs() {
        YearMonth month = YearMonth.now(parts.clock());
        return new DuesActs(() -> dues(DuesTarget.of(DuesMode.COLLECT, null, month)), branch -> dues(DuesTarget.of(DuesMode.COLLECT, branch, month)),
                () -> dues(DuesTarget.of(DuesMode.ASSESS)));
    }

    private void openMonth(LifeBranch branch, LifeMonth month) {
        OverviewPeriod period = OverviewPeriod.month(month.month());
        Set<Long> within = Set.copyOf(branch.within());
        // Where everything was held the clerk wants to look it up, else to see what is missing and to record it.
        parts.navigator().open(Place.MEETINGS, month.state() == MonthState.FULL ? OverviewTarget.list(period, within) : OverviewTarget.matrix(period, within));
    }

    private void openReminder(Reminder reminder) {
        if (reminder.kind().dues().isPresent()) {
            // What is collected is a branch's: the clerk is led to the one he was at.
            Long organization = reminder.kind() == Reminder.Kind.DUES_DAY ? null : Long.valueOf(reminder.targetId());
            dues(DuesTarget.of(reminder.kind().dues().get(), organization, YearMonth.now(parts.clock())));
            return;
        }
        parts.navigator().open(reminder.kind() == Reminder.Kind.TERM ? Place.ORGANIZATIONS : Place.MEMBERS, reminder.targetId());
    }

    private Screen members() {
        List<MenuAct> rosters = catalogue.all().stream().filter(ledger -> ledger.box().startsWith("02"))
                .map(ledger -> MenuAct.of(ledger.name() + "…", () -> parts.navigator().open(Place.LEDGERS, ledger.id()))).toList();
        return membersRoom.screen(imports::members, rosters, () -> parts.navigator().open(Place.ORGANIZATIONS));
    }

    private Screen ledgers() {
        LedgersViewModel.Tools tools = new LedgersViewModel.Tools(parts.tasks(), parts.prompts(), parts.notices(), () -> parts.roster().get().tree(),
                parts.files(), parts.clock());
        return new LedgersScreen(new LedgersViewModel(tools, catalogue, new LedgerFiles(writers),
                new LedgersViewModel.Paging(new PaperPdf(pdf), printDesk), parts.choices()), parts.clock());
    }

    private Screen settings() {
        SettingsViewModel model = new SettingsViewModel(parts.tasks(), parts.notices(), parts.prompts(), new RecordedUnitName(parts.unit()),
                trail(), parts.files(), parts.unit().folder());
        OwnColumnsViewModel columns = new OwnColumnsViewModel(parts.tasks(), parts.prompts(), parts.unit().ownColumns());
        MeetingSettingsViewModel meetings = new MeetingSettingsViewModel(parts.tasks(), parts.notices(), parts.prompts(), parts.unit().life().policyService());
        return new SettingsScreen(model, columns, meetings, duesSettings(), parts.choices(), parts.notices(), parts.memory());
    }

    private SettingsScreen.DuesParts duesSettings() {
        RatesViewModel rates = new RatesViewModel(parts.tasks(), parts.notices(), parts.failures(), parts.unit().dues().rulesService(), parts.clock());
        return new SettingsScreen.DuesParts(new DuesSettingsViewModel(parts.tasks(), parts.notices(), parts.prompts(), parts.unit().dues().policyService(), parts.clock()),
                rates, new RatesWindow(rates, parts.theme(), parts.prompts(), parts.clock()));
    }

    private AuditTrail trail() {
        AuditRepository audits = new AuditRepository(parts.unit().database());
        return most -> audits.latest(most).stream().map(DesktopPlaces::line).toList();
    }

    private static AuditLine line(AuditEntry entry) {
        String changes = entry.deltas().stream().map(delta -> delta.label() + "：" + (delta.before() == null ? "" : delta.before() + " → ") + text(delta.after()))
                .collect(Collectors.joining("；"));
        return new AuditLine(entry.id(), entry.happenedAt(), entry.actor(), entry.act(), entry.subjectName(), changes);
    }

    private static String text(String value) {
        return value == null ? "（空）" : value;
    }
}
