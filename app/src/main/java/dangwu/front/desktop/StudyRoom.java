package dangwu.front.desktop;

import dangwu.front.wiring.OrganizationalLife;
import dangwu.kit.ui.Screen;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.study.StudyView;

/** Puts the screen of theory study together. */
final class StudyRoom {

    private final DesktopParts parts;
    private final MeetingOpener opener;

    StudyRoom(DesktopParts parts, MeetingOpener opener) {
        this.parts = parts;
        this.opener = opener;
    }

    /** The screen. */
    Screen screen() {
        OrganizationalLife life = parts.unit().life();
        return new StudyView(
                new StudyView.Records(life.studyYears(), life.studies(), life.studyService(), life.planService(), life.makeUps(), life.hours(),
                        life.hoursOfMembers()),
                new StudyView.Around(parts.tasks(), parts.notices(), parts.prompts(), parts.failures(), parts.clock(), parts.unit().names(), parts.theme(),
                        parts::stage, parts.memory(), parts.navigator(), opener, parts.roster()::get, Place.LEDGERS, parts.attachments()));
    }
}
