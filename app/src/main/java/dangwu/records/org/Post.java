package dangwu.records.org;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * That somebody held a post in an organization from one day to another.
 *
 * @param id         0 before it is kept
 * @param memberId   the member; null for one who is not on the unit's rolls
 * @param personName his name at the time
 * @param fromOn     first day (任职时间); null: unknown
 * @param toOn       last day; null: still
 * @param obtainedBy 产生方式; null: not filled in
 * @param approvalNo 批复文号; may be null
 * @param remarks    may be null
 */
public record Post(long id, long organizationId, Long memberId, String personName, PostTitle title, LocalDate fromOn, LocalDate toOn,
        ObtainedBy obtainedBy, String approvalNo, String remarks) {

    /** Roster order: by title, then by who has held it longest. */
    public static final Comparator<Post> BY_RANK = Comparator.comparing(Post::title)
            .thenComparing(Post::fromOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** 产生方式: how somebody came by a post. */
    public enum ObtainedBy {
        ELECTED("选举"), APPOINTED("指派");

        private final String label;

        ObtainedBy(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException with a Chinese sentence when the name is empty or the dates are the wrong way round */
    public Post {
        Objects.requireNonNull(title);
        personName = Texts.clean(personName);
        approvalNo = Texts.clean(approvalNo);
        remarks = Texts.clean(remarks);
        if (personName == null) {
            throw new IllegalArgumentException("请填写任职人员。");
        }
        if (fromOn != null && toOn != null && toOn.isBefore(fromOn)) {
            throw new IllegalArgumentException(personName + "的免职日期" + toOn + "早于任职日期" + fromOn + "。");
        }
    }

    /** Whether it was held on {@code day}. */
    public boolean heldOn(LocalDate day) {
        return (fromOn == null || !fromOn.isAfter(day)) && (toOn == null || !toOn.isBefore(day));
    }

    public Post withId(long newId) {
        return new Post(newId, organizationId, memberId, personName, title, fromOn, toOn, obtainedBy, approvalNo, remarks);
    }

    public Post withToOn(LocalDate day) {
        return new Post(id, organizationId, memberId, personName, title, fromOn, day, obtainedBy, approvalNo, remarks);
    }
}
