package dangwu.front.wiring;

import dangwu.front.sample.SampleUnit;
import dangwu.front.sample.dues.SampleDues;
import dangwu.kit.attachment.AttachmentCheck;
import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.attachment.AttachmentSweep;
import dangwu.kit.db.Database;
import dangwu.kit.db.DatabaseFile;
import dangwu.kit.exchange.Importer;
import dangwu.kit.exchange.MappingMemory;
import dangwu.kit.exchange.MappingRepository;
import dangwu.kit.ledger.LedgerCatalogue;
import dangwu.kit.ledger.LedgerFiles;
import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.XlsxWriter;
import dangwu.kit.safe.KeyFile;
import dangwu.kit.text.ChineseNames;
import dangwu.records.dues.account.LargeRepository;
import dangwu.records.dues.arrears.ArrearsRepository;
import dangwu.records.dues.imports.DuesImportOptions;
import dangwu.records.dues.remit.FundService;
import dangwu.records.meeting.MeetingCountCheck;
import dangwu.records.meeting.imports.MeetingImportOptions;
import dangwu.records.meeting.imports.MeetingImporter;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MemberService;
import dangwu.records.member.MembershipCheck;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.MembershipService;
import dangwu.records.member.OwnColumnService;
import dangwu.records.member.imports.MemberImportOptions;
import dangwu.records.member.imports.MemberImporter;
import dangwu.records.member.ledger.MemberLedgers;
import dangwu.records.member.ledger.OrganizationLedgers;
import dangwu.records.org.OrganizationImporter;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationService;
import dangwu.records.org.PostRepository;
import dangwu.records.org.PostService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One unit's records, opened, with everything that works on them put together by plain constructors. Window and command line both stand on it. */
public final class Unit implements AutoCloseable {

    private final Clock clock;
    private final Path folder;
    private final Database database;
    private final ChineseNames names = new ChineseNames();
    private final OrganizationRepository organizations;
    private final OrganizationService organizationService;
    private final PostRepository posts;
    private final PostService postService;
    private final MemberRepository members = new MemberRepository();
    private final MembershipRepository memberships;
    private final MemberService memberService;
    private final MembershipService membershipService;
    private final OwnColumnService ownColumns;
    private final AttachmentStore attachments;
    private final OrganizationalLife life;
    private final Dues dues;
    private final MappingMemory mappingMemory;
    private final Imports imports;
    private final LedgerCatalogue ledgers;

    private Unit(Path folder, Database database, Clock clock) {
        this.clock = clock;
        this.folder = folder;
        this.database = database;
        organizations = new OrganizationRepository(database);
        organizationService = new OrganizationService(database, organizations);
        posts = new PostRepository(database);
        postService = new PostService(database, organizations, posts);
        memberships = new MembershipRepository(database, members, organizations, posts);
        memberService = new MemberService(database, members, memberships, organizations);
        membershipService = new MembershipService(database, memberships, organizations, posts);
        ownColumns = new OwnColumnService(database, members);
        AttachmentRepository attached = new AttachmentRepository(database);
        attachments = new AttachmentStore(folder.resolve("attachments"), new KeyFile(new DatabaseFile(folder).keyFile()), database, attached);
        life = new OrganizationalLife(database, new OrganizationalLife.Ground(organizations, posts, members, memberships, attached), names, clock);
        dues = new Dues(database, new Dues.Ground(organizations, members, memberships), names, clock);
        mappingMemory = new MappingRepository(database);
        imports = imports(MemberImportOptions.NONE);
        ledgers = LedgerCatalogue.inOrder(Stream.of(new OrganizationLedgers(memberships, posts, names).all(), new MemberLedgers(memberships, names).all(),
                life.ledgers(), dues.forms().ledgers()).flatMap(List::stream).toList());
    }

    /**
     * Opens the records in {@code folder}, making them when there are none.
     *
     * @throws dangwu.kit.db.StoreException when they cannot be opened
     */
    public static Unit open(Path folder) {
        return open(folder, Clock.systemDefaultZone());
    }

    /** As {@link #open(Path)}; {@code clock} says what today is. */
    public static Unit open(Path folder, Clock clock) {
        return new Unit(folder, Database.open(new DatabaseFile(folder), System.getProperty("user.name", "")), clock);
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    public ChineseNames names() {
        return names;
    }

    public OrganizationRepository organizations() {
        return organizations;
    }

    public OrganizationService organizationService() {
        return organizationService;
    }

    public PostRepository posts() {
        return posts;
    }

    public PostService postService() {
        return postService;
    }

    public MemberRepository members() {
        return members;
    }

    public MembershipRepository memberships() {
        return memberships;
    }

    public MemberService memberService() {
        return memberService;
    }

    public MembershipService membershipService() {
        return membershipService;
    }

    public OwnColumnService ownColumns() {
        return ownColumns;
    }

    /** The files kept with records. */
    public AttachmentStore attachments() {
        return attachments;
    }

    /** What takes away the files that no record needs any more. */
    public AttachmentSweep attachmentSweep() {
        return attachments.sweep(AttachmentOwners.recordKinds(), clock);
    }

    /** Whether the file of every attachment is there and whole, in sentences that name the record. */
    public AttachmentCheck.Result attachmentCheck() {
        return attachments.check().run(new AttachmentOwners(database, organizations, members, life.meetings(), life.studies())::name);
    }

    /** What keeps meetings, plans and study. */
    public OrganizationalLife life() {
        return life;
    }

    /** What keeps dues. */
    public Dues dues() {
        return dues;
    }

    public MappingMemory mappingMemory() {
        return mappingMemory;
    }

    /** What can be imported. */
    public Imports imports() {
        return imports;
    }

    /** What can be imported, members with {@code options}. */
    public Imports imports(MemberImportOptions options) {
        MemberImporter.Rooms rooms = new MemberImporter.Rooms(organizations, organizationService, posts, postService, members, memberships,
                memberService, membershipService);
        List<Importer<?>> importers = new ArrayList<>(List.of(new OrganizationImporter(database, organizations, organizationService, posts, postService),
                new MemberImporter(database, rooms, clock, options), meetingImporter(MeetingImportOptions.NONE)));
        importers.addAll(dues.importers(DuesImportOptions.NONE));
        return new Imports(importers, mappingMemory);
    }

    /** What imports meetings, with {@code options}. */
    public MeetingImporter meetingImporter(MeetingImportOptions options) {
        return new MeetingImporter(database, new MeetingImporter.Rooms(life.meetings(), life.facts(), life.service()), clock, options);
    }

    /** Every ledger that can be had. */
    public LedgerCatalogue ledgers() {
        return ledgers;
    }

    /** What writes ledgers to files. Loading the fonts takes a moment: ask for it once. */
    public LedgerFiles ledgerFiles() {
        return new LedgerFiles(List.of(new XlsxWriter(), new DocxWriter(), new PdfWriter(FontFiles.ofThisMachine())));
    }

    /** Fills records that hold nothing yet with the sample unit. */
    public void fillWithSample() {
        SampleDues sampleDues = sampleDues();
        new SampleUnit(database, organizations, organizationService, postService, memberService, membershipService, (scope, asOf) -> {
            life.sample().fill(scope, asOf);
            sampleDues.fill(scope, asOf);
        }).fill();
    }

    /** What is dated up to the sample's day is no future to it, whatever day it is. */
    private SampleDues sampleDues() {
        Clock day = Clock.fixed(SampleUnit.AS_OF.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new SampleDues(new SampleDues.Ground(organizations, memberships),
                new SampleDues.Assessing(dues.policyService(), dues.assessmentService(), dues.reliefs(), dues.starts()),
                new SampleDues.Collecting(dues.entries(), new LargeRepository(), new ArrearsRepository(), dues.closings()),
                new SampleDues.Handing(dues.money().remittances(), new FundService(database, dues.money().fund(), dues.closings(), day), dues.money().publicationService()));
    }

    /** Holds the counts of meetings against the meetings. */
    public MeetingCountCheck meetingCountCheck() {
        return new MeetingCountCheck(database, organizations);
    }

    /** Looks for memberships that contradict each other. */
    public MembershipCheck membershipCheck() {
        return new MembershipCheck(database, members, memberships, organizations);
    }

    @Override
    public void close() {
        database.close();
    }
}
