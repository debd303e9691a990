package dangwu.records.member.screen;

import dangwu.kit.db.Database;
import dangwu.records.member.Enrolment;
import dangwu.records.member.Member;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MemberService;
import dangwu.records.member.MembershipService;
import java.util.Optional;

/** Keeps what the dialog of a member holds: fields, branch and group in one transaction, then the photograph. */
public final class MemberDraftService {

    private final Database database;
    private final MemberRepository repository;
    private final MemberService members;
    private final MembershipService memberships;
    private final MemberPhotos photos;

    public MemberDraftService(Database database, MemberRepository repository, MemberService members, MembershipService memberships,
            MemberPhotos photos) {
        this.database = database;
        this.repository = repository;
        this.members = members;
        this.memberships = memberships;
        this.photos = photos;
    }

    /**
     * Keeps it; returns the member with his id.
     *
     * @throws dangwu.kit.db.RefusedException with a sentence when it must not be
     */
    public Member save(MemberDraft draft) {
        Member kept = draft.member().id() == 0
                ? members.enrol(new Enrolment(draft.member(), draft.branchId(), draft.groupId(), draft.category(), draft.effectiveOn(), draft.reason()))
                : update(draft);
        if (draft.photo().changed() && draft.photo().jpeg() != null) {
            photos.set(kept, draft.photo().jpeg());
        } else if (draft.photo().changed()) {
            photos.remove(kept);
        }
        return kept;
    }

    /** The other member who has {@code idNumber} already. */
    public Optional<Member> other(String idNumber, long memberId) {
        return database.read(sql -> repository.findByIdNumber(sql, idNumber)).filter(member -> member.id() != memberId);
    }

    private Member update(MemberDraft draft) {
        return database.write("修改党员信息", scope -> {
            members.update(scope, draft.member(), draft.category());
            if (draft.correctedEntry() != null) {
                memberships.correctEntry(scope, draft.member().id(), draft.correctedEntry());
            }
            memberships.place(scope, draft.member().id(), draft.branchId(), draft.groupId(), draft.effectiveOn());
            return draft.member();
        });
    }
}
