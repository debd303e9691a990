package dangwu.records.meeting.form;

import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.vote.Verdict;
import java.util.ArrayList;
import java.util.List;

/** 表决情况: a line of figures for each vote, and the verdict in a sentence (L31, L26). */
final class MinutesVotes {

    private static final List<Integer> WIDTHS = List.of(6, 3, 3, 3, 2, 2, 2, 3);
    private static final String[] LABELS = {"表决事项", "表决方式", "应到会有\n表决权", "实到会有\n表决权", "赞成", "反对", "弃权", "结果"};

    private MinutesVotes() {}

    /** Of a meeting that votes on nothing and recorded no vote, nothing at all. */
    static void add(MeetingFile file, FormRows rows) {
        if (file.votes().isEmpty() && !file.meeting().kind().votes()) {
            return;
        }
        rows.band("表决情况");
        if (file.votes().isEmpty() && file.meeting().complete()) {
            rows.text(MeetingWords.BLANK + MeetingWords.NOTHING);
            return;
        }
        rows.labels(WIDTHS, LABELS);
        if (file.votes().isEmpty()) {
            rows.values(WIDTHS, List.of(), "", "", "", "", "", "", "", "");
        }
        for (Vote vote : file.votes()) {
            rows.values(WIDTHS, List.of(0), vote.subject(), vote.secret() ? "无记名\n投票" : "举手\n表决", vote.due() + "", vote.present() + "",
                    (vote.yes() + vote.yesWritten()) + "", vote.no() + "", vote.abstain() + "", vote.passed() ? "通过" : "不通过");
            rows.keepLast();
            rows.text(MeetingWords.BLANK + sentence(vote));
        }
    }

    /** What was counted, and what the rule says of it where the minutes agree with the rule. */
    static String sentence(Vote vote) {
        List<String> parts = new ArrayList<>();
        parts.add("“" + vote.subject() + "”：");
        if (vote.written() > 0) {
            parts.add("会前收到书面意见" + vote.written() + "份，其中赞成" + vote.yesWritten() + "份。");
        }
        papers(vote.count(), parts);
        Verdict verdict = vote.rule().votes() ? vote.judge() : null;
        parts.add(verdict != null && verdict.holds() == vote.passed() ? verdict.sentence() : vote.passed() ? "表决结果：通过。" : "表决结果：不通过。");
        return String.join("", parts);
    }

    private static void papers(Vote.PaperCount count, List<String> parts) {
        List<String> papers = new ArrayList<>();
        if (count.issued() != null) {
            papers.add("发出票" + count.issued() + "张");
        }
        if (count.returned() != null) {
            papers.add("收回票" + count.returned() + "张");
        }
        if (count.valid() != null) {
            papers.add("有效票" + count.valid() + "张");
        }
        if (count.scrutineer() != null) {
            papers.add("监票人" + count.scrutineer());
        }
        if (count.voteCounter() != null) {
            papers.add("计票人" + count.voteCounter());
        }
        if (!papers.isEmpty()) {
            parts.add(String.join("，", papers) + "。");
        }
    }
}
