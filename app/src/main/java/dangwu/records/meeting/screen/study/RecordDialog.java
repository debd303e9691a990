package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that somebody studied, wrote or told: self-study, article, report, talk, training (L47, L141). The fields are those of its kind. */
final class RecordDialog {

    private static final double WIDTH = 600;
    private static final BigDecimal MOST = new BigDecimal("9999");
    private static final BigDecimal MOST_COUNT = new BigDecimal("999999999");
    private static final List<String> LEVELS = List.of("本单位", "县区级", "市级", "省级", "国家级");

    private final StudyViewModel model;
    private final StudyDialog windows;
    private final ChoiceField<StudyPerson> person;
    private final LineField speaker = new LineField("宣讲人").maxLength(100);
    private final LineField title;
    private final DateField day;
    private final DateField last;
    private final AmountField words = new AmountField("字数", 0);
    private final LineField published = new LineField("发表/报送").maxLength(300);
    private final ChoiceField<String> level = new ChoiceField<>("层级", text -> text);
    private final LineField award = new LineField("获奖").maxLength(300);
    private final LineField place = new LineField("地点").maxLength(300);
    private final AmountField audience = new AmountField("受众（人次）", 0);
    private final LineField form = new LineField("形式").maxLength(300);
    private final AmountField hours = new AmountField("学时", 1);
    private final NoteField content;
    private final NoteField remarks = new NoteField("备注").maxLength(1000).rows(2);
    private final StudyKind kind;
    private final StudyYear year;

    /** @param year the year shown */
    RecordDialog(StudyViewModel model, StudyDialog windows, StudyKind kind, StudyYear year) {
        this.model = model;
        this.windows = windows;
        this.kind = kind;
        this.year = year;
        person = new ChoiceField<>(kind.result() ? "作者" : "姓名", StudyPerson::label, StudyPerson::keys);
        title = new LineField(kind.result() ? "题目" : kind == StudyKind.PUBLICITY_TALK ? "主题" : kind == StudyKind.TRAINING ? "培训名称" : "书目或内容");
        day = new DateField(ranged() ? "开始日期" : "日期", model.clock());
        last = new DateField("结束日期", model.clock());
        content = new NoteField(kind == StudyKind.SELF_STUDY ? "学习笔记" : "内容摘要").maxLength(20_000).rows(4);
    }

    /** @param before null: a new one */
    void open(StudyRecord before, List<StudyPerson> people) {
        title.maxLength(500).required();
        day.required();
        day.check(value -> value.isAfter(model.today()) ? Optional.of("还没有到这一天") : Optional.empty());
        last.check(value -> day.value() != null && value.isBefore(day.value()) ? Optional.of("早于开始日期") : Optional.empty());
        for (AmountField number : List.of(words, audience, hours)) {
            number.check(value -> value.signum() < 0 || value.compareTo(number == hours ? MOST : MOST_COUNT) > 0 ? Optional.of("请填写合适的数") : Optional.empty());
        }
        if (kind == StudyKind.TRAINING) {
            hours.required();
        }
        person.choices(withFormer(people, before));
        person.prompt("输入姓名或拼音").required();
        level.choices(before == null || before.detail().level() == null || LEVELS.contains(before.detail().level()) ? LEVELS
                : Stream.concat(LEVELS.stream(), Stream.of(before.detail().level())).toList());
        start(before);
        FormWindow window = windows.window((before == null ? "新增" : "编辑") + kind.label(), "保存");
        window.form(form(), () -> window.save(() -> record(before), model::save));
        window.show(WIDTH, kind == StudyKind.PUBLICITY_TALK ? title.input() : person.input());
    }

    private boolean ranged() {
        return kind == StudyKind.SELF_STUDY || kind == StudyKind.TRAINING;
    }

    private Form form() {
        Form all = new Form(2);
        if (kind == StudyKind.PUBLICITY_TALK) {
            return all.add(title, 2).add(speaker).add(day).add(place).add(audience).add(form).line().add(content, 2).add(remarks, 2);
        }
        all.add(person).add(ranged() ? hours : words).add(title, 2).add(day);
        if (ranged()) {
            all.add(last);
            if (kind == StudyKind.TRAINING) {
                all.add(form).add(place);
            }
        } else {
            all.add(published).add(level).add(award);
        }
        return all.add(content, 2).add(remarks, 2);
    }

    private void start(StudyRecord before) {
        if (before == null) {
            day.start(year.year() == model.today().getYear() ? model.today() : null);
            return;
        }
        StudyRecord.Detail detail = before.detail();
        title.start(before.title());
        day.start(before.happenedOn());
        last.start(before.endedOn());
        speaker.start(before.person());
        words.start(number(detail.words()));
        published.start(detail.publishedIn());
        level.start(detail.level());
        award.start(detail.award());
        place.start(detail.place());
        audience.start(number(detail.audience()));
        form.start(detail.form());
        hours.start(detail.hours());
        content.start(detail.content());
        remarks.start(detail.remarks());
    }

    /** One who has left the unit since keeps his record. */
    private List<StudyPerson> withFormer(List<StudyPerson> people, StudyRecord before) {
        if (before == null || before.person() == null) {
            return people;
        }
        Optional<StudyPerson> known = people.stream().filter(one -> before.memberId() == null ? one.memberId() == null && one.name().equals(before.person())
                : before.memberId().equals(one.memberId())).findFirst();
        StudyPerson his = known.orElse(new StudyPerson(before.memberId(), before.person(), null, "", List.of()));
        List<StudyPerson> all = new ArrayList<>(people);
        if (known.isEmpty()) {
            all.add(0, his);
        }
        person.start(his);
        return all;
    }

    private StudyRecord record(StudyRecord before) {
        StudyPerson who = kind == StudyKind.PUBLICITY_TALK ? null : person.value();
        StudyRecord.Detail detail = new StudyRecord.Detail(before == null ? null : before.detail().quarter(), whole(words.value()), published.value(),
                level.value(), award.value(), place.value(), whole(audience.value()), form.value(), hours.value(), null, null, content.value(), remarks.value());
        return new StudyRecord(before == null ? 0 : before.id(), before == null ? ledger(who) : before.organizationId(), kind, who == null ? null : who.memberId(),
                who == null ? speaker.value() : who.name(), title.value(), day.value(), ranged() ? last.value() : null, detail);
    }

    /** Whose ledger it stands in: the group's for its members, else the branch's of the one who did it. */
    private long ledger(StudyPerson who) {
        boolean ofGroup = who == null || who.branchId() == null || year.members().stream().anyMatch(member -> member.is(who.memberId(), who.name()));
        return ofGroup ? year.body().id() : who.branchId();
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static Integer whole(BigDecimal value) {
        return value == null ? null : value.intValueExact();
    }
}
