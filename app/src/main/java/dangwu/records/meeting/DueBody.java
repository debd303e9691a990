package dangwu.records.meeting;

/** Who should attend a meeting of a kind. */
public enum DueBody {
    /** All members of the organization and of everything under it, probationary ones too. */
    MEMBERS,
    /** Those with a seat on the committee. */
    COMMITTEE,
    /** 班子成员: the committee of a 党委, everyone with a post in a 党组. */
    LEADING_BODY,
    /** Whoever is asked; the clerk says who. */
    OPEN
}
