package dangwu.records.meeting.phrase;

import static dangwu.records.meeting.phrase.PhrasePlace.CONTENT;
import static dangwu.records.meeting.phrase.PhrasePlace.DECISION;
import static dangwu.records.meeting.phrase.PhrasePlace.DISCUSSION;
import static dangwu.records.meeting.phrase.PhrasePlace.REASON;
import static dangwu.records.meeting.phrase.PhrasePlace.SUMMARY;
import static dangwu.records.meeting.phrase.PhrasePlace.TITLE;

import dangwu.records.meeting.MeetingKind;
import java.util.List;

/** The phrases that come with the program: plain beginnings that say nothing of what was really said. The clerk may change or remove them. */
final class DefaultPhrases {

    private DefaultPhrases() {}

    static List<Phrase> all() {
        return List.of(
                Phrase.of(TITLE, null, "传达学习"),
                Phrase.of(TITLE, MeetingKind.BRANCH_GENERAL_MEETING, "讨论接收预备党员"),
                Phrase.of(TITLE, MeetingKind.BRANCH_GENERAL_MEETING, "讨论预备党员转正"),
                Phrase.of(TITLE, MeetingKind.BRANCH_GENERAL_MEETING, "听取支部委员会工作报告"),
                Phrase.of(TITLE, null, "通报党费收缴情况"),
                Phrase.of(TITLE, null, "研究下一阶段工作"),
                Phrase.of(CONTENT, null, "会议传达学习了。会议认为，。会议要求，。"),
                Phrase.of(CONTENT, null, "与会同志集体学习了，并结合工作实际进行了交流。"),
                Phrase.of(CONTENT, MeetingKind.BRANCH_GENERAL_MEETING, "介绍人介绍了申请人的基本情况和培养考察情况，支部委员会报告了审查情况。"),
                Phrase.of(DISCUSSION, null, "与会党员进行了讨论，发言要点如下："),
                Phrase.of(DISCUSSION, null, "经讨论，与会同志没有不同意见。"),
                Phrase.of(DECISION, null, "经研究，同意。"),
                Phrase.of(DECISION, MeetingKind.BRANCH_GENERAL_MEETING, "本决议报上级党组织审批。"),
                Phrase.of(DECISION, null, "会议议定以下事项："),
                Phrase.of(SUMMARY, null, "一要提高认识，二要抓好落实，三要及时总结。"),
                Phrase.of(REASON, null, "因公出差"),
                Phrase.of(REASON, null, "参加培训"),
                Phrase.of(REASON, null, "住院治疗"),
                Phrase.of(REASON, null, "探亲休假"));
    }
}
