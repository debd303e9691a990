package dangwu.records.meeting.vote;

/**
 * The figures of one vote.
 *
 * @param due        应到会: those with a right to vote who should attend; leave does not shrink it
 * @param present    实到会: those of them who attended in person
 * @param yes        votes in favour of those present
 * @param yesWritten opinions in favour handed in in writing before the meeting; they count as votes, not as attendance
 */
public record Ballots(int due, int present, int yes, int yesWritten) {

    /** @throws IllegalArgumentException with a Chinese sentence when a figure is negative */
    public Ballots {
        if (due < 0 || present < 0 || yes < 0 || yesWritten < 0) {
            throw new IllegalArgumentException("人数和票数不能为负数。");
        }
    }

    /** All in favour. */
    public int allYes() {
        return yes + yesWritten;
    }
}
