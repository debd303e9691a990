package dangwu.records.member.screen;

import dangwu.kit.audit.AuditEntry;
import dangwu.kit.db.AuditChange;
import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.Tone;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import java.io.ByteArrayInputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Explains one member at the right of the table: who he is, his life in the Party, who changed what in his records. */
final class MemberPane {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Set<String> PHONES = Set.of(MemberField.MOBILE_PHONE.label(), MemberField.LANDLINE.label());
    private static final int PHOTO_WIDTH = 72;
    private static final int FIRST_AUDITS = 12;

    private final MembersViewModel model;
    private final SidePanel panel = new SidePanel("", "");
    private final Button edit;
    private final MenuButton more;

    MemberPane(MembersViewModel model, Button edit, MenuButton more) {
        this.model = model;
        this.edit = edit;
        this.more = more;
        model.detailsProperty().addListener((property, before, now) -> show(now));
        model.fullNumbersProperty().addListener((property, before, now) -> show(model.detailsProperty().get()));
        show(null);
    }

    SidePanel panel() {
        return panel;
    }

    private void show(MemberDetails details) {
        if (details == null) {
            panel.setTitle("党员详情", "");
            panel.content(new EmptyState("还没有选中党员", "在表中选一名党员，这里显示他的照片、主要信息、党内经历和修改记录。"));
            panel.acts();
            return;
        }
        MemberRow row = details.row();
        panel.setTitle(row.name(), row.branch() == null ? "" : row.branch());
        List<Node> parts = new ArrayList<>(List.of(head(details)));
        details.remarks().forEach(remark -> parts.add(Facts.words(remark.sentence(), "text-warn")));
        parts.add(facts(details));
        details.notes().forEach(note -> parts.add(note(note)));
        parts.add(Facts.section("党内经历"));
        parts.add(events(details.events()));
        parts.add(Facts.section("修改记录"));
        parts.add(audits(details.audits()));
        panel.content(parts.toArray(Node[]::new));
        panel.acts(edit, more);
    }

    private Node head(MemberDetails details) {
        MemberRow row = details.row();
        Member member = row.member();
        FlowPane badges = new FlowPane(6, 4);
        badges.getChildren().add(row.onRolls() ? new Badge(row.category().label(), row.category() == MemberCategory.FULL ? Tone.OK : Tone.INFO)
                : new Badge("已" + (row.left().endReason() == null ? "离开" : row.left().endReason().label()) + " " + row.left().toOn(), Tone.PLAIN));
        badge(badges, row.status() == MembershipStatus.SUSPENDED, "停止党籍", Tone.WARN);
        badge(badges, member.flag(MemberField.LOST_CONTACT), "失联", Tone.BAD);
        badge(badges, member.flag(MemberField.MOBILE_MEMBER), "流动", Tone.INFO);
        badge(badges, member.retired(), "离退休", Tone.PLAIN);
        badge(badges, member.get(MemberField.DIFFICULTY) != null, "困难", Tone.WARN);
        String first = joined(" · ", member.text(MemberField.SEX), row.age() == null ? null : row.age() + " 岁", member.text(MemberField.ETHNICITY),
                member.text(MemberField.EDUCATION));
        String second = joined(" · ", row.posts().isEmpty() ? null : row.posts(), row.group());
        String third = row.partyStanding() == null ? null : "党龄 " + row.partyStanding() + " 年";
        VBox words = new VBox(4, Facts.words(first, null));
        List.of(second, third == null ? "" : third).stream().filter(text -> !text.isEmpty()).forEach(text -> words.getChildren().add(Facts.words(text, null)));
        words.getChildren().add(badges);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(12, photo(details), words);
    }

    private static Node photo(MemberDetails details) {
        if (details.photo() == null) {
            Label none = new Label(details.photoProblem() == null ? details.row().name().substring(0, details.row().name().offsetByCodePoints(0, 1)) : "照片缺失");
            none.getStyleClass().add(details.photoProblem() == null ? "dw-photo-letter" : "dw-photo-missing");
            if (details.photoProblem() != null) {
                none.setTooltip(new Tooltip(details.photoProblem()));
            }
            return none;
        }
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(details.photo())));
        view.setFitWidth(PHOTO_WIDTH);
        view.setPreserveRatio(true);
        return view;
    }

    private Node facts(MemberDetails details) {
        MemberRow row = details.row();
        Member member = row.member();
        Facts facts = new Facts();
        boolean full = model.fullNumbersProperty().get();
        facts.add("入党时间", member.text(MemberField.JOINED_ON));
        facts.add("转正时间", member.text(MemberField.FULL_ON));
        facts.add("转入本支部", row.enteredOn() == null ? null : row.enteredOn().toString());
        facts.add("出生日期", member.text(MemberField.BIRTH_ON));
        facts.add("身份证号", full ? member.idNumber() : Masks.idNumber(member.idNumber()));
        facts.add("手机号", full ? member.text(MemberField.MOBILE_PHONE) : Masks.phone(member.text(MemberField.MOBILE_PHONE)));
        facts.add("单位及职务", member.text(MemberField.WORKPLACE));
        facts.add("家庭住址", member.text(MemberField.ADDRESS));
        facts.add("外出流向", member.text(MemberField.MOBILE_DESTINATION));
        facts.add("困难情况", member.text(MemberField.DIFFICULTY));
        facts.add("备注", member.text(MemberField.REMARKS));
        model.listing().ownColumns().forEach(column -> facts.add(column.name(), member.ownValues().get(column.id())));
        return facts;
    }

    private static Node note(MemberNote note) {
        Facts facts = new Facts();
        note.facts().forEach(facts::add);
        VBox box = new VBox(6, Facts.section(note.title()), facts);
        if (note.warning() != null) {
            box.getChildren().add(Facts.words(note.warning(), "text-warn"));
        }
        if (note.act() != null) {
            box.getChildren().add(Buttons.link(note.act(), note.onAct()));
        }
        return box;
    }

    private static Node events(List<MemberEvent> events) {
        VBox box = new VBox(6);
        for (MemberEvent event : events) {
            box.getChildren().add(dated(event.on() == null ? "日期不详" : event.on().toString(), event.title(), event.detail()));
        }
        if (events.isEmpty()) {
            box.getChildren().add(Facts.words("还没有记录。", "dw-dim"));
        }
        return box;
    }

    private Node audits(List<AuditEntry> audits) {
        VBox box = new VBox(8);
        for (AuditEntry entry : audits.stream().limit(FIRST_AUDITS).toList()) {
            String deltas = entry.kind() == AuditChange.Kind.CHANGED ? entry.deltas().stream().map(this::delta).collect(Collectors.joining("；")) : "";
            VBox one = new VBox(2, Facts.words(joined("  ", MOMENT.format(entry.happenedAt()), entry.actor(), entry.act()), null));
            if (!deltas.isEmpty()) {
                one.getChildren().add(Facts.words(deltas, "dw-dim"));
            }
            box.getChildren().add(one);
        }
        if (audits.size() > FIRST_AUDITS) {
            box.getChildren().add(Facts.words("更早的还有 " + (audits.size() - FIRST_AUDITS) + " 条。", "dw-dim"));
        }
        return box;
    }

    private String delta(AuditChange.Delta delta) {
        return delta.label() + "：" + (delta.before() == null ? "" : told(delta.label(), delta.before()) + " → ") + told(delta.label(), delta.after());
    }

    private String told(String label, String text) {
        if (text == null) {
            return "（空）";
        }
        if (model.fullNumbersProperty().get()) {
            return text;
        }
        return label.equals(MemberField.ID_NUMBER.label()) ? Masks.idNumber(text) : PHONES.contains(label) ? Masks.phone(text) : text;
    }

    private static Node dated(String date, String title, String detail) {
        Label day = new Label(date);
        day.getStyleClass().add("dw-event-date");
        day.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(1, Facts.words(title, null));
        if (!detail.isEmpty()) {
            words.getChildren().add(Facts.words(detail, "dw-dim"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(10, day, words);
    }

    private static void badge(FlowPane badges, boolean when, String words, Tone tone) {
        if (when) {
            badges.getChildren().add(new Badge(words, tone));
        }
    }

    private static String joined(String between, String... texts) {
        List<String> filled = new ArrayList<>();
        for (String text : texts) {
            if (text != null && !text.isEmpty()) {
                filled.add(text);
            }
        }
        return String.join(between, filled);
    }
}
