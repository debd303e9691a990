package dangwu.records.meeting.recording;

import static dangwu.records.meeting.recording.MeetingRemark.DATA;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.due.StandingVote;
import dangwu.records.meeting.due.StandingVotes;
import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.recording.MeetingRemark.Spot;
import dangwu.records.meeting.vote.ElectionBase;
import dangwu.records.meeting.vote.Verdict;
import dangwu.records.meeting.vote.VoteRule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each vote could be held, was counted right and ended as the minutes say. */
final class VoteCheck {

    private final MeetingFile file;
    private final MeetingFacts facts;
    private final Remarks remarks;

    private VoteCheck(MeetingFile file, MeetingFacts facts, Remarks remarks) {
        this.file = file;
        this.facts = facts;
        this.remarks = remarks;
    }

    static void check(MeetingFile file, MeetingFacts facts, Remarks remarks) {
        VoteCheck check = new VoteCheck(file, facts, remarks);
        file.votes().forEach(check::vote);
        check.named();
        check.unvoted();
        check.discussion();
        check.committeeFirst();
    }

    private void vote(Vote vote) {
        String name = "“" + vote.subject() + "”";
        MeetingKind kind = file.meeting().kind();
        if (!kind.business().contains(vote.rule())) {
            remarks.contradiction(DATA, at(vote), kind.label() + "不对“" + vote.rule().label() + "”进行表决，请核对" + name + "。");
            return;
        }
        if (vote.agendaSeq() < 1 || vote.agendaSeq() > file.agenda().size()) {
            remarks.contradiction(DATA, at(vote), name + "的表决没有对应的议题。");
        }
        figures(vote, name);
        outcome(vote, name);
        if (vote.rule().secretBallot() && !vote.secret()) {
            remarks.doubt(vote.rule() == VoteRule.ELECTION ? "EL-08" : "DV-17", at(vote), name + "应采取无记名投票方式表决。");
        }
        if (vote.rule().takesWritten() && vote.subject().matches(".*[、，,和及].*")) {
            remarks.doubt("DV-17", at(vote), name + "看起来不止一人，" + vote.rule().label() + "应逐个表决。");
        }
        papers(vote, name);
    }

    /** Who has no vote himself is known by his name only. */
    private void named() {
        if (facts.roster().under(facts.organization().id()).isEmpty()) {
            return;
        }
        file.votes().stream().filter(vote -> vote.rule() == VoteRule.CONVERSION && !StandingVotes.names(StandingVote.of(file.meeting(), vote), facts.roster()))
                .forEach(vote -> remarks.gap("MT-14", at(vote), "“" + vote.subject() + "”没有写明是本支部哪名预备党员转正，请在表决事项中写出姓名；本人没有表决权。"));
    }

    /** What only the members can decide is decided by a vote, and by enough of them (MT-10, MT-11). */
    private void unvoted() {
        if (file.meeting().kind() != MeetingKind.BRANCH_GENERAL_MEETING) {
            return;
        }
        boolean byName = file.attendance().stream().anyMatch(person -> !person.guest());
        for (int seq = 1; seq <= file.agenda().size(); seq++) {
            AgendaItem item = file.agenda().get(seq - 1);
            Optional<VoteRule> rule = business(item.kind());
            if (rule.isEmpty() || item.decision() == null || !file.votesOn(seq).isEmpty()) {
                continue;
            }
            String name = "议题" + seq + "“" + item.title() + "”";
            if (rule.get() != VoteRule.ORDINARY) {
                remarks.gap("MT-11", Spot.item(Place.VOTES, seq), name + "须经党员大会表决，未登记表决结果。");
            }
            Verdict start = rule.get().mayStart(facts.dueVoters(), file.presentVoters());
            if (byName && facts.dueVoters() > 0 && !start.holds()) {
                remarks.doubt(quorumRule(rule.get()), Spot.item(Place.VOTES, seq), name + "记有决议，而" + start.sentence() + "，所作的决议无效。");
            }
        }
    }

    /** The rule by which an item of this kind is decided; empty: nothing is. */
    private static Optional<VoteRule> business(AgendaItem.Kind kind) {
        return switch (kind) {
            case DECISION, MAJOR_DECISION -> Optional.of(VoteRule.ORDINARY);
            case ADMISSION -> Optional.of(VoteRule.ADMISSION);
            case CONVERSION -> Optional.of(VoteRule.CONVERSION);
            case EXPULSION -> Optional.of(VoteRule.EXPULSION);
            case ELECTION -> Optional.of(VoteRule.ELECTION);
            default -> Optional.empty();
        };
    }

    private void figures(Vote vote, String name) {
        int due = facts.dueVoters();
        if (due > 0 && vote.due() != due) {
            remarks.contradiction("EL-03", at(vote), name + "的应到会有表决权人数登记为" + vote.due() + "人，按" + file.meeting().heldOn() + "的名册应为" + due
                    + "人；请假的仍计入应到。");
        }
        boolean byName = file.attendance().stream().anyMatch(person -> !person.guest());
        if (byName && vote.present() != file.presentVoters()) {
            remarks.contradiction("MT-14", at(vote), name + "的实到会有表决权人数登记为" + vote.present() + "人，按出席名单应为" + file.presentVoters()
                    + "人；预备党员、列席和未到现场的不计入。");
        }
        if (vote.present() > vote.due()) {
            remarks.contradiction(DATA, at(vote), name + "的实到" + vote.present() + "人多于应到" + vote.due() + "人。");
        }
        if (vote.written() > 0 && !vote.rule().takesWritten()) {
            remarks.contradiction("MT-11", at(vote), name + "不能计入书面意见，只计到会人员的票数。");
        } else if (vote.yesWritten() > vote.written()) {
            remarks.contradiction(DATA, at(vote), name + "的书面赞成" + vote.yesWritten() + "票多于书面意见" + vote.written() + "份。");
        } else if (vote.present() + vote.written() > vote.due() && vote.present() <= vote.due()) {
            remarks.contradiction(DATA, at(vote), name + "的实到" + vote.present() + "人与书面意见" + vote.written() + "份合计多于应到" + vote.due() + "人。");
        }
        if (vote.yes() > vote.present() || vote.cast() > vote.present() + vote.written()) {
            remarks.contradiction("MT-14", at(vote), name + "共" + vote.cast() + "票，多于有表决权的" + (vote.present() + vote.written())
                    + "人，请核对是否计入了预备党员或列席人员。");
        }
    }

    private void outcome(Vote vote, String name) {
        Verdict start = vote.rule().mayStart(vote.due(), vote.present());
        if (!start.holds()) {
            String sentence = name + "：" + start.sentence() + "，表决无效";
            if (vote.passed()) {
                remarks.contradiction(quorumRule(vote.rule()), at(vote), sentence + "，不能记为" + passed(vote.rule()) + "。");
            } else {
                remarks.doubt(quorumRule(vote.rule()), at(vote), sentence + "。");
            }
            return;
        }
        Verdict verdict = vote.judge();
        if (vote.passed() && !verdict.holds()) {
            remarks.contradiction(majorityRule(vote.rule()), at(vote), name + "不能记为" + passed(vote.rule()) + "：" + verdict.sentence());
        } else if (!vote.passed() && verdict.holds()) {
            remarks.doubt(majorityRule(vote.rule()), at(vote), name + "记为未" + passed(vote.rule()) + "，而" + verdict.sentence());
        } else if (vote.passed() && vote.rule() == VoteRule.ELECTION && vote.electionBase() == ElectionBase.PRESENT
                && !vote.rule().passes(vote.ballots(), ElectionBase.DUE).holds()) {
            remarks.note("EL-05", at(vote), name + "：" + verdict.sentence());
        }
    }

    private void papers(Vote vote, String name) {
        Vote.PaperCount count = vote.count();
        if (count.issued() != null && count.returned() != null && count.returned() > count.issued()) {
            remarks.contradiction("EL-06", at(vote), name + "收回" + count.returned() + "票，多于发出的" + count.issued() + "票，表决无效。");
        }
        if (count.returned() != null && count.valid() != null && count.valid() > count.returned()) {
            remarks.contradiction("EL-06", at(vote), name + "的有效票" + count.valid() + "张多于收回的" + count.returned() + "张。");
        }
        if (vote.rule() != VoteRule.ELECTION) {
            return;
        }
        Set<String> candidates = file.votes().stream().filter(each -> each.rule() == VoteRule.ELECTION).map(Vote::subject).collect(Collectors.toSet());
        if (candidates.contains(count.scrutineer()) || candidates.contains(count.voteCounter())) {
            remarks.doubt("EL-07", at(vote), name + "：候选人不能担任监票人、计票人。");
        }
    }

    private void discussion() {
        for (int seq = 1; seq <= file.agenda().size(); seq++) {
            AgendaItem item = file.agenda().get(seq - 1);
            int number = seq;
            boolean discussed = item.discussion() != null
                    || file.contributions().stream().anyMatch(entry -> entry.agendaSeq() != null && entry.agendaSeq() == number);
            if (!file.votesOn(seq).isEmpty() && !discussed) {
                remarks.gap("MT-15", Spot.item(Place.DISCUSSION, seq), "议题" + seq + "“" + item.title() + "”进行了表决，未记录讨论情况。");
            }
        }
    }

    private void committeeFirst() {
        if (file.meeting().kind() != MeetingKind.BRANCH_GENERAL_MEETING || !facts.hasCommittee()) {
            return;
        }
        for (int seq = 1; seq <= file.agenda().size(); seq++) {
            AgendaItem item = file.agenda().get(seq - 1);
            if (!file.votesOn(seq).isEmpty() && (item.priorItemId() == null || !facts.committeeItems().containsKey(item.priorItemId()))) {
                remarks.note("MT-13", Spot.item(Place.AGENDA, seq), "议题" + seq + "“" + item.title() + "”一般应先经支委会讨论，前" + facts.policy().committeeFirst()
                        + "天内没有关联的支委会议题。");
            }
        }
    }

    private static Spot at(Vote vote) {
        return Spot.item(Place.VOTES, vote.agendaSeq());
    }

    private static String passed(VoteRule rule) {
        return rule == VoteRule.ELECTION ? "当选" : "通过";
    }

    private static String quorumRule(VoteRule rule) {
        return switch (rule) {
            case ADMISSION, CONVERSION -> "DV-15";
            case ELECTION -> "EL-02";
            case COMMITTEE, COMMITTEE_APPROVAL -> "MT-12";
            default -> "MT-10";
        };
    }

    private static String majorityRule(VoteRule rule) {
        return switch (rule) {
            case ADMISSION, CONVERSION -> "DV-16";
            case ELECTION -> "EL-05";
            case COMMITTEE, COMMITTEE_APPROVAL -> "MT-12";
            default -> "MT-11";
        };
    }
}
