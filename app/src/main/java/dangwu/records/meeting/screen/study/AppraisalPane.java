package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.ScrollPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** 学习考核: facts at the left, score, grade and remarks to be entered at the right; each line is kept as soon as it is left. */
final class AppraisalPane extends StudyPartPane {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final List<String> TITLES = List.of("姓名", "职务", "出勤率", "补学", "发言", "自学", "文章、心得", "调研", "得分", "等次", "备注");
    private static final double[] WIDTHS = {80, 100, 120, 50, 50, 50, 80, 50, 70, 110, 200};
    private static final int NAME = 0;
    private static final int FIRST_NUMBER = 2;
    private static final int LAST_NUMBER = 7;

    private final AppraisalViewModel model;
    private final GridPane grid = new GridPane();
    private final Label problem = new Label();
    private final ScrollPage page = new ScrollPage(grid);
    private final List<Line> lines = new ArrayList<>();

    AppraisalPane(AppraisalViewModel model) {
        this.model = model;
        grid.setHgap(12);
        grid.setVgap(6);
        for (int i = 0; i < WIDTHS.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i >= FIRST_NUMBER && i <= LAST_NUMBER ? HPos.RIGHT : HPos.LEFT);
            column.setHgrow(i == WIDTHS.length - 1 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
        }
        size(1);
        problem.getStyleClass().add("text-bad");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(dim("左侧是全年的事实，供考核时参考；得分和等次由考核组评定后填写，填完即保存。"), problem, page, scaleProbe(this::size));
        model.rows().addListener((InvalidationListener) changed -> follow());
        follow();
    }

    private void size(double scale) {
        for (int i = 0; i < WIDTHS.length; i++) {
            grid.getColumnConstraints().get(i).setMinWidth(WIDTHS[i] * scale * (i == NAME || i == FIRST_NUMBER ? 1 : 0.5));
            grid.getColumnConstraints().get(i).setPrefWidth(WIDTHS[i] * scale);
        }
    }

    /** The same members keep their fields: the keyboard stays where it is while a line is saved. */
    private void follow() {
        List<AppraisalViewModel.Row> rows = List.copyOf(model.rows());
        boolean same = rows.size() == lines.size();
        for (int i = 0; same && i < rows.size(); i++) {
            same = rows.get(i).member().key().equals(lines.get(i).row.member().key());
        }
        if (!same || rows.isEmpty()) {
            build(rows);
        } else {
            for (int i = 0; i < rows.size(); i++) {
                lines.get(i).show(rows.get(i));
            }
        }
    }

    private void build(List<AppraisalViewModel.Row> rows) {
        lines.clear();
        grid.getChildren().clear();
        if (rows.isEmpty()) {
            grid.add(new EmptyState("还没有成员", "在“组织”中登记党组、党委的班子成员后，就能在这里登记学习考核。"), 0, 0, WIDTHS.length, 1);
            return;
        }
        for (int i = 0; i < TITLES.size(); i++) {
            grid.add(dim(TITLES.get(i)), i, 0);
        }
        for (AppraisalViewModel.Row row : rows) {
            Line line = new Line(row, lines.size());
            lines.add(line);
            grid.addRow(lines.size(), line.nodes());
        }
    }

    /** The fields of one member. */
    private final class Line {

        private final int place;
        private final Label post = new Label();
        private final List<Label> facts = new ArrayList<>();
        private final TextField score = new TextField();
        private final ComboBox<String> grade = new ComboBox<>();
        private final TextField remarks = new TextField();
        private AppraisalViewModel.Row row;

        Line(AppraisalViewModel.Row row, int place) {
            this.place = place;
            for (int i = FIRST_NUMBER; i <= LAST_NUMBER; i++) {
                facts.add(new Label());
            }
            post.getStyleClass().add("dw-dim");
            score.getStyleClass().add("dw-number-field");
            grade.setEditable(true);
            grade.getItems().setAll(AppraisalViewModel.GRADES);
            grade.setMaxWidth(Double.MAX_VALUE);
            // The frame is the drop-down's own.
            grade.getEditor().setStyle("-fx-background-color: transparent;");
            String name = row.member().name();
            score.setAccessibleText(name + "得分");
            grade.setAccessibleText(name + "等次");
            remarks.setAccessibleText(name + "备注");
            List.of(score, grade.getEditor(), remarks).forEach(field -> field.focusedProperty().addListener((property, before, now) -> {
                if (!now) {
                    keep();
                }
            }));
            grade.setOnAction(event -> keep());
            show(row);
            walk(score, line -> line.score);
            walk(remarks, line -> line.remarks);
        }

        Node[] nodes() {
            Label name = new Label(row.member().name());
            name.getStyleClass().add("dw-strong");
            List<Node> nodes = new ArrayList<>(List.of(name, post));
            nodes.addAll(facts);
            nodes.addAll(List.of(score, grade, remarks));
            return nodes.toArray(Node[]::new);
        }

        void show(AppraisalViewModel.Row now) {
            boolean edited = row != null && edited();
            row = now;
            post.setText(now.member().post() == null ? "" : now.member().post());
            List<Object> numbers = List.of(AppraisalViewModel.attendance(now), now.facts().madeUp(), now.facts().speeches(), now.selfStudies(), now.articles(),
                    now.research());
            for (int i = 0; i < numbers.size(); i++) {
                facts.get(i).setText(numbers.get(i).toString());
            }
            if (!edited) {
                score.setText(now.score());
                grade.setValue(now.grade());
                remarks.setText(now.remarks());
            }
        }

        private boolean edited() {
            return !AppraisalViewModel.clean(score.getText()).equals(row.score()) || !grade().equals(row.grade())
                    || !AppraisalViewModel.clean(remarks.getText()).equals(row.remarks());
        }

        private String grade() {
            return AppraisalViewModel.clean(grade.getEditor().getText());
        }

        private void keep() {
            if (row == null || !edited()) {
                return;
            }
            Optional<String> wrong = model.keep(row, AppraisalViewModel.clean(score.getText()), grade(), AppraisalViewModel.clean(remarks.getText()));
            problem.setText(wrong.orElse(""));
            score.pseudoClassStateChanged(INVALID, wrong.isPresent());
        }

        /** Enter and the arrows go to the same field of the next member. */
        private void walk(TextField field, Function<Line, Control> same) {
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER ? 1 : 0;
                if (step != 0) {
                    event.consume();
                    keep();
                    int wanted = place + step;
                    if (wanted >= 0 && wanted < lines.size()) {
                        same.apply(lines.get(wanted)).requestFocus();
                    }
                }
            });
        }
    }
}
