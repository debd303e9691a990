package dangwu.records.meeting.form;

import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingPrints;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.OrganizationRepository;
import java.util.List;

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
        return new PaperBook(file.meeting().name() + "记录", List.of(MinutesForm.of(file, holder(file))));
    }

    @Override
    public PaperBook signIn(MeetingFile file) {
        return new PaperBook(file.meeting().name() + "签到表",
                List.of(SignInForm.of(file, holder(file), new GroupNames(memberships).on(file.meeting().heldOn()))));
    }

    private String holder(MeetingFile file) {
        return organizations.tree().formalName(file.meeting().organizationId());
    }
}
