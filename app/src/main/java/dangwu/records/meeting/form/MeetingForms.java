package dangwu.records.meeting.form;

import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingPrints;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;

/** Minutes (L31, L41) and sign-in sheets (L32) of single meetings. */
public final class MeetingForms implements MeetingPrints {

    private final OrganizationRepository organizations;
    private final MembershipRepository memberships;

    public MeetingForms(OrganizationRepository organizations, MembershipRepository memberships) {
        this.organizations = organizations;
        this.memberships = memberships;
    }

    @Override
    public PaperBook minutes(MeetingFile file) {
        return new PaperBook(file.meeting().name() + "记录", java.util.List.of(MinutesForm.of(file, holder(file))));
    }

    @Override
    public PaperBook signIn(MeetingFile file) {
        Roster roster = memberships.roster(file.meeting().heldOn());
        return new PaperBook(file.meeting().name() + "签到表", java.util.List.of(SignInForm.of(file, holder(file), person -> group(roster, person))));
    }

    private String holder(MeetingFile file) {
        return organizations.tree().find(file.meeting().organizationId()).map(Organization::name).orElse("");
    }

    private static String group(Roster roster, Attendance person) {
        return person.memberId() == null ? null : roster.find(person.memberId()).map(RosterEntry::groupId)
                .flatMap(id -> roster.tree().find(id)).map(Organization::name).orElse(null);
    }
}
