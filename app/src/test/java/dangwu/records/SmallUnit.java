package dangwu.records;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.attachment.PhotoShrinker;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.db.DatabaseFile;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.safe.KeyFile;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Tasks;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.screen.MemberActsViewModel;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.screen.MemberDetailsReader;
import dangwu.records.member.screen.MemberDraftService;
import dangwu.records.member.MemberField;
import dangwu.records.member.screen.MemberListings;
import dangwu.records.member.screen.MemberPhotos;
import dangwu.records.member.MembersOfOrganizations;
import dangwu.records.member.screen.MembersViewModel;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationsViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** A committee with two branches, one of them with two groups, on a day that does not move; everything runs on the calling thread. */
public final class SmallUnit implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final RecordsFixture records;
    public final Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public final ChineseNames names = new ChineseNames();
    public final NoticesViewModel notices = new NoticesViewModel();
    public final ScriptedPrompts prompts = new ScriptedPrompts();
    public final Tasks tasks = Tasks.immediate();
    public final Failures failures = Failures.thrown();
    public final MemberPhotos photos;
    public final MemberDraftService drafts;
    public final Organization unit;
    public final Organization first;
    public final Organization second;
    public final Organization groupOne;
    public final Organization groupTwo;

    public SmallUnit(Path folder) {
        records = new RecordsFixture(folder);
        AttachmentStore store = new AttachmentStore(folder.resolve("attachments"), new KeyFile(new DatabaseFile(folder).keyFile()), records.database,
                new AttachmentRepository(records.database));
        photos = new MemberPhotos(store, new PhotoShrinker());
        drafts = new MemberDraftService(records.database, records.members, records.memberService, records.membershipService, photos);
        unit = found(null, OrganizationKind.COMMITTEE, "市某局机关党委");
        first = found(unit.id(), OrganizationKind.BRANCH, "第一党支部");
        second = found(unit.id(), OrganizationKind.BRANCH, "第二党支部");
        groupOne = found(first.id(), OrganizationKind.GROUP, "第一党小组");
        groupTwo = found(first.id(), OrganizationKind.GROUP, "第二党小组");
    }

    public Organization found(Long parent, OrganizationKind kind, String name) {
        return records.organizationService.add(Organization.of(parent, kind, name, LocalDate.of(2010, 1, 1)));
    }

    /** Enters a full member of 2010, with these fields besides. */
    public Member enrol(String name, Organization branch, Organization group, Map<MemberField, ?> more) {
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        values.put(MemberField.SEX, MemberCodes.SEX.get("1"));
        values.put(MemberField.BIRTH_ON, LocalDate.of(1980, 1, 1));
        values.put(MemberField.JOINED_ON, LocalDate.of(2009, 6, 1));
        values.put(MemberField.FULL_ON, LocalDate.of(2010, 6, 1));
        values.putAll(more);
        return records.memberService.enrol(new Enrolment(new Member(0, values, Map.of()), branch.id(), group == null ? null : group.id(),
                MemberCategory.FULL, LocalDate.of(2010, 6, 1), EntryReason.ON_RECORD));
    }

    public MembersViewModel members(ShownExport export) {
        MemberDetailsReader reader = new MemberDetailsReader(records.database, records.memberships, new AuditRepository(records.database), photos, clock);
        return new MembersViewModel(new MemberListings(records.database, records.organizations, records.members, records.memberships, names), reader,
                export, tasks, notices, failures, clock);
    }

    public MemberActsViewModel memberActs() {
        return new MemberActsViewModel(records.database, records.memberService, records.membershipService, records.ownColumns, tasks, notices, prompts,
                failures);
    }

    public OrganizationsViewModel organizations() {
        return new OrganizationsViewModel(new OrganizationsViewModel.Records(records.organizations, records.organizationService, records.posts,
                records.postService, new MembersOfOrganizations(records.memberships, names)), tasks, notices, prompts, failures, clock);
    }

    @Override
    public void close() {
        records.close();
    }
}
