package dangwu.records.meeting.vote;

/**
 * When a matter may be voted on and when it is carried (the table of rules.md 1.1), each kind of business a row. All arithmetic is exact.
 */
public enum VoteRule {
    /** An ordinary decision of a 党员大会 (支部工作条例 Art. 11; MT-10, MT-11). */
    ORDINARY("一般事项", Share.HALF, Share.MORE_THAN_HALF, Body.VOTERS, false),
    /** 接收预备党员 (发展党员工作细则; DV-15 to DV-17). */
    ADMISSION("接收预备党员", Share.MORE_THAN_HALF, Share.MORE_THAN_HALF, Body.VOTERS, true),
    /** 预备党员转正, likewise. */
    CONVERSION("预备党员转正", Share.MORE_THAN_HALF, Share.MORE_THAN_HALF, Body.VOTERS, true),
    /** 除名 or 处分 by a 党员大会; afterwards the superior approves. */
    EXPULSION("除名或处分", Share.HALF, Share.MORE_THAN_HALF, Body.VOTERS, false),
    /** A party election (选举工作条例; EL-02, EL-05). */
    ELECTION("选举", Share.FOUR_FIFTHS, Share.MORE_THAN_HALF, Body.ELECTORS, true),
    /** A decision of a committee or leading body (支部工作条例 Art. 12; MT-12). */
    COMMITTEE("委员会议定事项", Share.HALF, Share.MORE_THAN_HALF, Body.COMMITTEE, false),
    /** 党委审批预备党员 (细则 Art. 24). */
    COMMITTEE_APPROVAL("党委审批预备党员", Share.MORE_THAN_HALF, Share.MORE_THAN_HALF, Body.COMMITTEE, false),
    /** 民主生活会: it may be held with two thirds, nothing is voted on (DM-02). */
    DEMOCRATIC_LIFE("民主生活会", Share.TWO_THIRDS, null, Body.LEADING_BODY, false);

    /** Who is counted. */
    private enum Body {
        VOTERS("人"), ELECTORS("名有选举权的党员"), COMMITTEE("名委员"), LEADING_BODY("名班子成员");

        private final String unit;

        Body(String unit) {
            this.unit = unit;
        }
    }

    private final String label;
    private final Share quorum;
    private final Share majority;
    private final Body body;
    private final boolean secret;

    VoteRule(String label, Share quorum, Share majority, Body body, boolean secret) {
        this.label = label;
        this.quorum = quorum;
        this.majority = majority;
        this.body = body;
        this.secret = secret;
    }

    /** The Chinese name of the business. */
    public String label() {
        return label;
    }

    /** Whether the ballot must be secret (无记名). */
    public boolean secretBallot() {
        return secret;
    }

    /** Whether anything is voted on at all. */
    public boolean votes() {
        return majority != null;
    }

    /** Whether written opinions handed in before the meeting count as votes. */
    public boolean takesWritten() {
        return this == ADMISSION || this == CONVERSION;
    }

    /** The fewest of {@code due} who must attend. */
    public int leastPresent(int due) {
        return quorum.least(due);
    }

    /** Whether it may begin with {@code present} of {@code due} there. */
    public Verdict mayStart(int due, int present) {
        if (due <= 0) {
            return new Verdict(false, "应到会人数为0，不能开会表决");
        }
        boolean holds = quorum.met(present, due);
        String clause = "到会" + present + "人" + (holds ? "" : "，") + quorum.relation(present, due) + "应到会" + due + body.unit + "的" + quorum.words();
        return new Verdict(holds, holds ? clause : clause + "（至少" + quorum.least(due) + "人）");
    }

    /** Whether it is carried, an elected person by more than half of those present. */
    public Verdict passes(Ballots ballots) {
        return passes(ballots, ElectionBase.PRESENT);
    }

    /**
     * Whether it is carried; attendance is {@link #mayStart}'s business.
     *
     * @param base what an election counts against, by its 选举办法; of no concern to any other business
     * @throws IllegalStateException where nothing is voted on
     */
    public Verdict passes(Ballots ballots, ElectionBase base) {
        if (majority == null) {
            throw new IllegalStateException(this + " knows no vote");
        }
        boolean ofPresent = this == ELECTION && base == ElectionBase.PRESENT;
        int whole = ofPresent ? ballots.present() : ballots.due();
        int yes = takesWritten() ? ballots.allYes() : ballots.yes();
        boolean holds = majority.met(yes, whole);
        String of = (ofPresent ? "实到会" : "应到会") + whole + body.unit + "的";
        String votes = "赞成" + yes + "票" + (takesWritten() && ballots.yesWritten() > 0 ? "（其中书面意见" + ballots.yesWritten() + "票）" : "");
        String outcome = this == ELECTION ? holds ? "当选" : "未当选" : holds ? "通过" : "不通过";
        String clause = votes + (holds ? "" : "，") + majority.relation(yes, whole) + of + majority.words();
        return new Verdict(holds, clause + (holds ? "" : "（至少" + majority.least(whole) + "票）") + "，" + outcome + doubt(ballots, ofPresent, holds));
    }

    /** Both verdicts in one sentence, e.g. 到会22人超过应到会24人的半数；赞成21票超过应到会24人的半数，通过。 */
    public Verdict judge(Ballots ballots, ElectionBase base) {
        Verdict start = mayStart(ballots.due(), ballots.present());
        if (!start.holds()) {
            return new Verdict(false, start.sentence() + "，表决无效。");
        }
        Verdict carried = passes(ballots, base);
        return new Verdict(carried.holds(), start.sentence() + "；" + carried.sentence() + "。");
    }

    private static String doubt(Ballots ballots, boolean ofPresent, boolean holds) {
        return ofPresent && holds && !Share.MORE_THAN_HALF.met(ballots.yes(), ballots.due()) ? "（按实到会当选，低于应到会半数，请核对选举办法）" : "";
    }
}
