package dangwu.records.meeting.study;

import dangwu.kit.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that study left behind: an article, a bulletin, a talk, a piece of self-study.
 *
 * @param id             0 before it is kept
 * @param organizationId whose ledger it stands in
 * @param memberId       author, learner or speaker; null: not on the rolls, or not one person
 * @param person         his name at the time; null where it is nobody's own
 * @param title          题目, 主题, 书目
 * @param happenedOn     日期; the first day
 * @param endedOn        last day; null: the same day
 * @param detail         what else its kind asks for; never null
 */
public record StudyRecord(long id, long organizationId, StudyKind kind, Long memberId, String person, String title, LocalDate happenedOn,
        LocalDate endedOn, Detail detail) {

    /**
     * What some kinds ask for besides; null anywhere: not filled in.
     *
     * @param quarter     季度 that a bulletin is for, 1 to 4; null: the quarter of its day
     * @param words       字数
     * @param publishedIn 发表/报送
     * @param level       层级
     * @param award       获奖
     * @param place       地点
     * @param audience    受众, person-times
     * @param form        形式
     * @param hours       学时
     * @param score       考核得分
     * @param grade       考核等次
     * @param content     text, notes
     * @param remarks     备注
     */
    public record Detail(Integer quarter, Integer words, String publishedIn, String level, String award, String place, Integer audience, String form,
            BigDecimal hours, BigDecimal score, String grade, String content, String remarks) {

        /** Nothing filled in. */
        public static final Detail NONE = new Detail(null, null, null, null, null, null, null, null, null, null, null, null, null);

        /** @throws IllegalArgumentException with a Chinese sentence when a number is out of bounds */
        public Detail {
            publishedIn = Texts.clean(publishedIn);
            level = Texts.clean(level);
            award = Texts.clean(award);
            place = Texts.clean(place);
            form = Texts.clean(form);
            grade = Texts.clean(grade);
            content = Texts.clean(content);
            remarks = Texts.clean(remarks);
            hours = oneDecimal("学时", hours);
            score = oneDecimal("考核得分", score);
            if (quarter != null && (quarter < 1 || quarter > 4)) {
                throw new IllegalArgumentException("季度应为1至4，现为" + quarter + "。");
            }
            if (words != null && words < 0 || audience != null && audience < 0) {
                throw new IllegalArgumentException("字数和受众人次不能为负数。");
            }
        }

        private static BigDecimal oneDecimal(String label, BigDecimal value) {
            if (value == null) {
                return null;
            }
            if (value.signum() < 0 || value.compareTo(new BigDecimal("9999.9")) > 0 || value.stripTrailingZeros().scale() > 1) {
                throw new IllegalArgumentException(label + "“" + value.toPlainString() + "”应为0至9999之间、至多一位小数的数。");
            }
            return value.setScale(1);
        }
    }

    /** @throws IllegalArgumentException with a Chinese sentence when something that must be there is not */
    public StudyRecord {
        if (kind == null) {
            throw new IllegalArgumentException("请选择学习记录的类型。");
        }
        person = Texts.clean(person);
        title = Texts.clean(title);
        if (title == null) {
            throw new IllegalArgumentException("请填写" + kind.label() + "的题目或内容。");
        }
        if (kind.personal() && person == null) {
            throw new IllegalArgumentException("请填写" + kind.label() + "是谁的。");
        }
        if (happenedOn == null) {
            throw new IllegalArgumentException("请填写" + kind.label() + "的日期。");
        }
        if (endedOn != null && endedOn.isBefore(happenedOn)) {
            throw new IllegalArgumentException(kind.label() + "的结束日期" + endedOn + "早于开始日期" + happenedOn + "。");
        }
        detail = detail == null ? Detail.NONE : detail;
    }

    /** The quarter it is for, 1 to 4. */
    public int quarter() {
        return detail.quarter() != null ? detail.quarter() : (happenedOn.getMonthValue() + 2) / 3;
    }

    public StudyRecord withId(long newId) {
        return new StudyRecord(newId, organizationId, kind, memberId, person, title, happenedOn, endedOn, detail);
    }

    /** Label to text of everything that is filled in. */
    public Map<String, String> describe() {
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "类型", kind.label());
        put(text, "姓名", person);
        put(text, "题目", title);
        put(text, "日期", endedOn == null ? happenedOn : happenedOn + "至" + endedOn);
        put(text, "季度", detail.quarter());
        put(text, "字数", detail.words());
        put(text, "发表/报送", detail.publishedIn());
        put(text, "层级", detail.level());
        put(text, "获奖", detail.award());
        put(text, "地点", detail.place());
        put(text, "受众", detail.audience());
        put(text, "形式", detail.form());
        put(text, "学时", detail.hours());
        put(text, "考核得分", detail.score());
        put(text, "考核等次", detail.grade());
        put(text, "内容", detail.content());
        put(text, "备注", detail.remarks());
        return text;
    }

    private static void put(Map<String, String> text, String label, Object value) {
        if (value != null) {
            text.put(label, value.toString());
        }
    }
}
