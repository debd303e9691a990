package dangwu.front.desktop;

import dangwu.front.wiring.Unit;
import dangwu.kit.attachment.PhotoShrinker;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Screen;
import dangwu.records.dues.arrears.Departure;
import dangwu.records.member.EndReason;
import dangwu.records.member.screen.EndMembershipDialog;
import dangwu.records.member.screen.MemberActsViewModel;
import dangwu.records.member.screen.MemberDetailsReader;
import dangwu.records.member.screen.MemberDialog;
import dangwu.records.member.screen.MemberDraftService;
import dangwu.records.member.screen.MemberListings;
import dangwu.records.member.screen.MemberPhotos;
import dangwu.records.member.screen.MembersView;
import dangwu.records.member.screen.MembersViewModel;
import dangwu.records.member.screen.OwnColumnsDialog;
import dangwu.records.member.screen.PlaceDialog;
import dangwu.records.member.screen.SuspensionDialog;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Puts the screen of members together. */
final class MembersRoom {

    private final DesktopParts parts;
    private final Unit unit;
    private final MemberPhotos photos;
    private final ShownExport export;

    /**
     * @param export writes a table as it is shown
     */
    MembersRoom(DesktopParts parts, ShownExport export) {
        this.parts = parts;
        this.export = export;
        unit = parts.unit();
        photos = new MemberPhotos(unit.attachments(), new PhotoShrinker());
    }

    /**
     * The screen.
     *
     * @param onImport begins an import of members
     * @param rosters  what the button 花名册 offers
     * @param onFound  leads to where organizations are founded
     */
    Screen screen(Runnable onImport, List<MenuAct> rosters, Runnable onFound) {
        MembersViewModel model = new MembersViewModel(listings(), new MemberDetailsReader(unit.database(), unit.memberships(),
                new AuditRepository(unit.database()), photos,
                List.of(new DuesNote(unit.dues().accounts(), parts.navigator(), parts.clock())), parts.clock()), export, parts.tasks(), parts.notices(), parts.failures(), parts.clock());
        model.fullNumbersProperty().set(!parts.choices().now().maskOnScreen());
        parts.choices().maskOnScreenProperty().addListener((property, before, now) -> model.fullNumbersProperty().set(!now));
        MemberActsViewModel acts = new MemberActsViewModel(unit.database(), unit.memberService(), unit.membershipService(), unit.ownColumns(),
                parts.tasks(), parts.notices(), parts.prompts(), parts.failures());
        MembersView view = new MembersView(model, acts, windows(acts), new MembersView.Surroundings(parts::stage, parts.prompts(), parts.memory(),
                parts.memory(), parts.navigator(), onImport, rosters, onFound), unit.names(), parts.clock());
        return new MembersScreen(view, model);
    }

    MemberListings listings() {
        return new MemberListings(unit.database(), unit.organizations(), unit.members(), unit.memberships(), unit.names());
    }

    private MembersView.Windows windows(MemberActsViewModel acts) {
        MemberDraftService drafts = new MemberDraftService(unit.database(), unit.members(), unit.memberService(), unit.membershipService(), photos);
        return new MembersView.Windows(
                new MemberDialog(drafts, photos, unit.names(), parts.theme(), parts.prompts(), parts.tasks(), parts.notices(), parts.failures(), parts.clock()),
                new EndMembershipDialog(acts, parts.theme(), parts.prompts(), parts.clock(), this::leavingDues),
                new SuspensionDialog(acts, parts.theme(), parts.prompts(), parts.clock()),
                new PlaceDialog(acts, unit.names(), parts.theme(), parts.prompts(), parts.clock()),
                new OwnColumnsDialog(acts, parts.theme(), parts.prompts()));
    }

    /** What is to be paid before a relation is transferred out (DU-14). */
    private void leavingDues(long memberId, EndReason reason, LocalDate lastDay, Consumer<String> then) {
        if (reason != EndReason.TRANSFERRED_OUT) {
            then.accept("");
            return;
        }
        parts.tasks().run("正在核对党费", progress -> Departure.of(unit.dues().accounts().of(memberId), lastDay).sentence()).onSuccess(then)
                .onError(error -> then.accept("党费的情况没有读出来，请在“党费”中核对是否交清。")).start();
    }
}
