package dangwu.records.meeting;

import java.util.Arrays;
import java.util.Optional;

/** What a meeting was about, as reports count it; one meeting may carry several. */
public enum Topic {
    PARTY_BUILDING("党建"),
    INTEGRITY("党风廉政"),
    STRICT_GOVERNANCE("全面从严治党"),
    IDEOLOGY("意识形态"),
    NETWORK_IDEOLOGY("网络意识形态"),
    MAJOR_DECISION("三重一大"),
    INSPECTION_FEEDBACK("督导检查反馈整改"),
    INSPECTION_TOUR("巡察整改"),
    WARNING_EDUCATION("警示教育"),
    EDUCATION_CAMPAIGN("主题教育"),
    PARTY_HISTORY("党史学习教育"),
    POLITICAL_LOYALTY("政治忠诚教育"),
    ADMISSION("发展党员"),
    TERM_ELECTION("换届选举"),
    DUES("党费"),
    APPRAISAL("民主评议党员"),
    MODEL_OFFICE("模范机关创建"),
    VOLUNTEER_SERVICE("志愿服务"),
    MASS_WORK("群团工作"),
    SAFETY("安全生产"),
    OTHER("其他");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** The topic with this Chinese name. */
    public static Optional<Topic> of(String name) {
        return Arrays.stream(values()).filter(topic -> topic.label.equals(name)).findFirst();
    }
}
