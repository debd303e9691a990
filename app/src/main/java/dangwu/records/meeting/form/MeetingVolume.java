package dangwu.records.meeting.form;

import dangwu.kit.db.RefusedException;
import dangwu.kit.print.Volume;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingPrints;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Minutes of several meetings as one volume with cover, contents and continuous page numbers (合订成册); {@code kit.print.Binder} binds it. */
public final class MeetingVolume {

    private final MeetingRepository meetings;
    private final OrganizationRepository organizations;
    private final MeetingPrints prints;

    public MeetingVolume(MeetingRepository meetings, OrganizationRepository organizations, MeetingPrints prints) {
        this.meetings = meetings;
        this.organizations = organizations;
        this.prints = prints;
    }

    /**
     * How a volume is made up.
     *
     * @param signIns  whether each meeting's sign-in sheet follows its minutes
     * @param twoSided whether it will be printed on both sides
     */
    public record Make(boolean signIns, boolean twoSided) {}

    /**
     * All complete records of a year that {@code organizationId} held, or one under it.
     *
     * @throws RefusedException when there are none
     */
    public Volume ofYear(long organizationId, int year, Make make) {
        OrganizationTree tree = organizations.tree();
        List<MeetingFile> files = meetings.files(MeetingFilter.ALL.under(tree, organizationId).between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .status(Meeting.Status.COMPLETE));
        String name = tree.find(organizationId).map(Organization::name).orElse("");
        if (files.isEmpty()) {
            throw new RefusedException(name + year + "年还没有登记完成的会议记录，不能装订成册。");
        }
        return of(name + "会议记录\n" + year + "年", files, make);
    }

    /**
     * These records, drafts too, by organization, then by date.
     *
     * @param title on the cover
     * @throws RefusedException when there are none
     */
    public Volume of(String title, List<MeetingFile> files, Make make) {
        if (files.isEmpty()) {
            throw new RefusedException("没有可以装订的会议记录，请先选择会议。");
        }
        OrganizationTree tree = organizations.tree();
        boolean several = files.stream().map(file -> file.meeting().organizationId()).distinct().count() > 1;
        List<Volume.Part> parts = new ArrayList<>();
        for (MeetingFile file : ordered(files, tree)) {
            String name = file.meeting().heldOn() + " " + (several ? named(file.meeting(), tree) : file.meeting().name());
            parts.add(new Volume.Written(name, prints.minutes(file)));
            if (make.signIns()) {
                parts.add(new Volume.Written(name + "签到表", prints.signIn(file)));
            }
        }
        return new Volume(title, List.of(), parts, make.twoSided());
    }

    /** What the meeting is called, behind who held it unless it says so itself. */
    private static String named(Meeting meeting, OrganizationTree tree) {
        String name = meeting.name();
        return tree.find(meeting.organizationId()).filter(one -> !name.contains(one.displayName()) && !name.contains(one.name()))
                .map(Organization::displayName).orElse("") + name;
    }

    /** By organization in the order of {@code tree}, then by date and time. */
    static List<MeetingFile> ordered(List<MeetingFile> files, OrganizationTree tree) {
        Map<Long, Integer> place = new HashMap<>();
        tree.all().forEach(organization -> place.put(organization.id(), place.size()));
        return files.stream().sorted(Comparator.<MeetingFile>comparingInt(file -> place.getOrDefault(file.meeting().organizationId(), Integer.MAX_VALUE))
                .thenComparing(file -> file.meeting().heldOn())
                .thenComparing(file -> file.meeting().startsAt(), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }
}
