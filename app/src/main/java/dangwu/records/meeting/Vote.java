package dangwu.records.meeting;

import dangwu.kit.text.Texts;
import dangwu.records.meeting.vote.Ballots;
import dangwu.records.meeting.vote.ElectionBase;
import dangwu.records.meeting.vote.Verdict;
import dangwu.records.meeting.vote.VoteRule;
import java.util.Objects;

/**
 * One vote on one matter or one person.
 *
 * @param agendaSeq    the item voted on, counted from 1
 * @param subject      the matter, or the one person
 * @param electionBase what an election counts against; of no concern to other business
 * @param secret       无记名
 * @param due          应到会有表决权人数
 * @param present      实到会有表决权人数
 * @param yes          in favour, of those present
 * @param yesWritten   in favour, handed in in writing before the meeting
 * @param no           against, written ones included
 * @param abstain      弃权, written ones included
 * @param written      all opinions handed in in writing
 * @param count        what else is counted of ballot papers; null: nothing
 * @param passed       what the minutes say
 */
public record Vote(int agendaSeq, String subject, VoteRule rule, ElectionBase electionBase, boolean secret, int due, int present, int yes,
        int yesWritten, int no, int abstain, int written, PaperCount count, boolean passed) {

    /**
     * Ballot papers and who counted them (L26).
     *
     * @param issued      发出票; null: not recorded
     * @param returned    收回票; null: not recorded
     * @param valid       有效票; null: not recorded
     * @param scrutineer  监票人; may be null
     * @param voteCounter 计票人; may be null
     */
    public record PaperCount(Integer issued, Integer returned, Integer valid, String scrutineer, String voteCounter) {

        /** Nothing recorded. */
        public static final PaperCount NONE = new PaperCount(null, null, null, null, null);

        public PaperCount {
            scrutineer = Texts.clean(scrutineer);
            voteCounter = Texts.clean(voteCounter);
        }
    }

    /** @throws IllegalArgumentException with a Chinese sentence when the subject is empty or a figure negative */
    public Vote {
        Objects.requireNonNull(rule);
        electionBase = electionBase == null ? ElectionBase.PRESENT : electionBase;
        count = count == null ? PaperCount.NONE : count;
        subject = Texts.clean(subject);
        if (subject == null) {
            throw new IllegalArgumentException("请填写表决事项。");
        }
        if (no < 0 || abstain < 0 || written < 0) {
            throw new IllegalArgumentException("人数和票数不能为负数。");
        }
        Objects.requireNonNull(new Ballots(due, present, yes, yesWritten));
    }

    /** A vote of those present, by show of hands or by secret ballot where the business asks for it. */
    public static Vote of(int agendaSeq, String subject, VoteRule rule, int due, int present, int yes, int no, int abstain) {
        Ballots ballots = new Ballots(due, present, yes, 0);
        boolean passed = rule.votes() && rule.judge(ballots, ElectionBase.PRESENT).holds();
        return new Vote(agendaSeq, subject, rule, ElectionBase.PRESENT, rule.secretBallot(), due, present, yes, 0, no, abstain, 0, PaperCount.NONE, passed);
    }

    public Ballots ballots() {
        return new Ballots(due, present, yes, yesWritten);
    }

    /** What the rule says of it, in one sentence; it need not be what the minutes say. */
    public Verdict judge() {
        return rule.judge(ballots(), electionBase);
    }

    /** All that was cast or handed in. */
    public int cast() {
        return yes + yesWritten + no + abstain;
    }

    public Vote withPassed(boolean outcome) {
        return new Vote(agendaSeq, subject, rule, electionBase, secret, due, present, yes, yesWritten, no, abstain, written, count, outcome);
    }

    public Vote withSecret(boolean ballot) {
        return new Vote(agendaSeq, subject, rule, electionBase, ballot, due, present, yes, yesWritten, no, abstain, written, count, passed);
    }

    public Vote withWritten(int inFavour, int all) {
        return new Vote(agendaSeq, subject, rule, electionBase, secret, due, present, yes, inFavour, no, abstain, all, count, passed);
    }

    public Vote withCount(PaperCount papers) {
        return new Vote(agendaSeq, subject, rule, electionBase, secret, due, present, yes, yesWritten, no, abstain, written, papers, passed);
    }
}
