package dangwu.records.member.screen;

import dangwu.kit.audit.AuditEntry;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.db.Database;
import dangwu.kit.db.StoreException;
import dangwu.records.member.MemberDataCheck;
import dangwu.records.member.MemberFile;
import dangwu.records.member.MemberService;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Reads all that is told of one member. Called off the window's thread. */
public final class MemberDetailsReader {

    private static final int MOST_AUDITS = 50;

    private final Database database;
    private final MembershipRepository memberships;
    private final AuditRepository audits;
    private final MemberPhotos photos;
    private final List<MemberNote.Source> others;
    private final Clock clock;

    public MemberDetailsReader(Database database, MembershipRepository memberships, AuditRepository audits, MemberPhotos photos, Clock clock) {
        this(database, memberships, audits, photos, List.of(), clock);
    }

    /** @param others what other parts of the records know of members */
    public MemberDetailsReader(Database database, MembershipRepository memberships, AuditRepository audits, MemberPhotos photos, List<MemberNote.Source> others, Clock clock) {
        this.database = database;
        this.memberships = memberships;
        this.audits = audits;
        this.photos = photos;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    /** Everything kept of member {@code id}. */
    public MemberFile file(long id) {
        return database.read(sql -> memberships.file(sql, id));
    }

    /** The member of {@code row}; {@code all} are all organizations, those dissolved included. */
    public MemberDetails of(MemberRow row, OrganizationTree all) {
        MemberFile file = file(row.id());
        byte[] photo = null;
        String photoProblem = null;
        try {
            photo = photos.of(row.id()).orElse(null);
        } catch (StoreException e) {
            photoProblem = e.getMessage();
        }
        List<MemberDataCheck.Remark> remarks = MemberDataCheck.check(file.member(), file.category(), LocalDate.now(clock)).stream()
                .filter(remark -> remark.weight() != MemberDataCheck.Weight.GAP).toList();
        return new MemberDetails(row, file, photo, photoProblem, MemberHistory.of(file, all), changes(row.id()), remarks,
                others.stream().map(each -> each.of(row.id())).filter(Objects::nonNull).toList());
    }

    private List<AuditEntry> changes(long id) {
        List<AuditEntry> found = new ArrayList<>(audits.of(MemberService.SUBJECT, id, MOST_AUDITS));
        found.addAll(audits.of(MemberPhotos.SUBJECT, id, MOST_AUDITS));
        found.sort(Comparator.comparing(AuditEntry::happenedAt).thenComparing(AuditEntry::id).reversed());
        return found;
    }
}
