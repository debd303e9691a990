package dangwu.records.meeting.study;

import java.util.Arrays;
import java.util.Optional;

/** What is kept of study besides its sessions. */
public enum StudyKind {
    ARTICLE("理论文章", true), REFLECTION("心得体会", true), RESEARCH_REPORT("调研报告", true), TALK_SCRIPT("宣讲稿", true),
    /** 自学: book or topic, notes, hours. */
    SELF_STUDY("个人自学", true),
    /** 宣讲: who, where, before how many. */
    PUBLICITY_TALK("宣讲活动", false),
    /** 学习通报 of a quarter (L44, CG-07). */
    BULLETIN("学习通报", false),
    /** 学习考核 of one person for a year. */
    APPRAISAL("学习考核", true),
    /** 年度总结报告 to the superior (CG-08). */
    ANNUAL_REPORT("学习总结报告", false),
    /** 年度学习计划 as a document (L40, CG-02); its lines stand in the plan. */
    ANNUAL_PLAN("年度学习计划", false),
    /** 集中培训 elsewhere, one person a record (L141). */
    TRAINING("外出培训", true);

    private final String label;
    private final boolean personal;

    StudyKind(String label, boolean personal) {
        this.label = label;
        this.personal = personal;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** Whether it is one person's, whose name must be given. */
    public boolean personal() {
        return personal;
    }

    /** Whether its hours count for 党员年度学时 (ED-01): training does, studying by oneself does not. */
    public boolean countsHours() {
        return this == TRAINING;
    }

    /** Whether it is a 学习成果 (L47). */
    public boolean result() {
        return this == ARTICLE || this == REFLECTION || this == RESEARCH_REPORT || this == TALK_SCRIPT;
    }

    /** The kind with this Chinese name; 心得 is 心得体会. */
    public static Optional<StudyKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(name) || kind == REFLECTION && name.equals("心得")).findFirst();
    }
}
