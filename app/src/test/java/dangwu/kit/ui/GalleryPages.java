package dangwu.kit.ui;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pages of the gallery. */
final class GalleryPages {

    private final Tasks tasks;
    private final NoticesViewModel notices;
    private final Prompts prompts;
    private final Theme theme;
    private final TableMemory memory = TableMemory.inMemory();

    GalleryPages(Tasks tasks, NoticesViewModel notices, Prompts prompts, Theme theme) {
        this.tasks = tasks;
        this.notices = notices;
        this.prompts = prompts;
        this.theme = theme;
    }

    private static SearchField search() {
        return new SearchField("搜索党员、会议、台账、功能…", StandardKeys.SEARCH);
    }

    TopBar membersTop() {
        return new TopBar("党员", "局机关党支部", search(),
                Buttons.plain("导入…", () -> prompts.openFile(FileAsk.open("选择党员花名册", "import", FileAsk.Kind.xlsx()))),
                Buttons.menu("花名册", MenuAct.of("导出 Excel", this::longWork), MenuAct.of("打印", "Ctrl P", () -> { }), MenuAct.line(),
                        MenuAct.disabled("汇总表", "还没有党员")),
                Buttons.primary("新增党员", () -> notices.undoable("已删除 1 名党员的职务", () -> notices.done("已恢复"))));
    }

    private void longWork() {
        tasks.perform("正在导出花名册", progress -> {
            for (int i = 0; i < 60; i++) {
                progress.stopIfCancelled();
                progress.done(i, 60);
                Thread.sleep(100);
            }
            throw new java.nio.file.AccessDeniedException("花名册.xlsx");
        }).onCancel(() -> notices.done("已取消导出")).start();
    }

    Node members() {
        record Org(String name, int count, List<Org> below) {
        }
        Org root = new Org("市体育局机关党委", 179, List.of(
                new Org("局机关党支部", 34, List.of(new Org("第一党小组", 12, List.of()), new Org("第二党小组", 11, List.of()),
                        new Org("第三党小组", 11, List.of()))),
                new Org("市体校党支部", 31, List.of()), new Org("水上学校党支部", 28, List.of()), new Org("射击中心党支部", 19, List.of()),
                new Org("全民健身中心支部", 17, List.of()), new Org("足管中心联合支部", 9, List.of()), new Org("离退休党支部", 41, List.of())));
        DataTree<Org> tree = new DataTree<>("orgs", Org::name, Org::below, Org::name, TreeMemory.inMemory());
        tree.count(org -> Integer.toString(org.count())).onMove((moved, onto) -> notices.done(moved.name() + " → " + onto.name()),
                (moved, onto) -> Optional.empty());
        tree.setRoots(List.of(root));
        tree.selectKey("局机关党支部");

        DataTable<Sample> table = new DataTable<>("members", Sample::id, memory);
        table.withRowNumbers().withMarks().columns(Sample.columns());
        Label count = new Label();
        count.getStyleClass().add("dw-screen-scope");
        table.onOpen(row -> notices.done("打开 " + row.name()))
                .menu(rows -> List.of(MenuAct.of("编辑", "Enter", () -> { }), MenuAct.of("转出…", () -> { }), MenuAct.disabled("删除", "有党费记录")));
        List<Sample> all = Sample.some(34);
        table.setRows(all);
        table.selectKey(4);
        table.toggleMarks();
        Runnable counted = () -> count.setText(CountText.of(34, table.visibleRowsInOrder().size(), table.markedKeys().size(), "人"));
        table.markedKeys().addListener((javafx.collections.SetChangeListener<Object>) change -> counted.run());
        SearchField find = new SearchField("姓名、拼音、电话");
        find.setPrefWidth(240);
        find.textProperty().addListener((property, before, now) -> {
            table.setRows(all.stream().filter(row -> row.name().contains(now) || row.initials().contains(now)).toList());
            counted.run();
        });
        FilterMenuButton<String> kinds = new FilterMenuButton<String>("类别", kind -> kind).values(List.of("正式党员", "预备党员"));
        FilterMenuButton<String> sex = new FilterMenuButton<String>("性别", kind -> kind).values(List.of("男", "女"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(find, kinds, sex, new FilterMenuButton<String>("年龄", kind -> kind).values(List.of("35岁及以下")),
                new FilterMenuButton<String>("学历", kind -> kind).values(List.of("大学")), gap,
                Buttons.menu("姓氏笔画", MenuAct.of("姓氏拼音", () -> { })), table.columnsButton());
        tools.getStyleClass().add("dw-bar-line");
        Region gap2 = new Region();
        HBox.setHgrow(gap2, Priority.ALWAYS);
        HBox foot = new HBox(count, gap2, Buttons.plain("编辑 Enter", () -> { }), Buttons.plain("转出…", () -> prompts.confirm(
                Confirmation.destructive("删除会议记录", "将删除所选的 3 条会议记录，连同它们的附件。", "删除 3 条记录"))),
                Buttons.menu("导出所示", MenuAct.of("Excel", () -> { })));
        foot.getStyleClass().add("dw-bar-line");
        counted.run();
        VBox work = new VBox(10, tools, table, foot);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(work, Priority.ALWAYS);
        HBox page = new HBox(tree, work);
        page.getStyleClass().add("dw-work");
        return page;
    }

    TopBar homeTop() {
        return new TopBar("首页", "2026年11月20日 星期五", search());
    }

    Node home() {
        HBox stats = new HBox(12, new StatCard("三会一课（本季度）", "92%", "齐全率", "应 51 次 · 已 47 次").onOpen(this::longWork),
                new StatCard("11月党费", "96.6%", "收缴率", "已收 173/179 人"), new StatCard("整改销号", "18", "/ 23 项", "逾期 1 项"),
                new StatCard("体检", "7", "项待处理", "较上周 −4"));
        stats.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        stats.getChildren().forEach(card -> ((Region) card).setPrefWidth(100));
        Card grid = new Card("三会一课落实情况", new EmptyState("还没有会议记录", "先记一次会议，或从旧表导入。",
                Buttons.plain("导入会议…", () -> { }))).aside("2026年");
        VBox.setVgrow(grid, Priority.ALWAYS);
        Card ages = new Card("党员年龄结构", new BarList().show(List.of(new BarList.Bar("35岁及以下", 38, "38 人"),
                new BarList.Bar("36–45", 52, "52 人"), new BarList.Bar("46–59", 44, "44 人"), new BarList.Bar("60岁及以上", 45, "45 人")), 120));
        HBox figures = new HBox(28);
        Map.of("申请人", 9, "积极分子", 6, "发展对象", 2).forEach((name, figure) -> {
            Label big = new Label(figure.toString());
            big.getStyleClass().add("dw-figure");
            Label small = new Label(name);
            small.getStyleClass().add("dw-dim");
            VBox box = new VBox(big, small);
            box.setAlignment(javafx.geometry.Pos.CENTER);
            figures.getChildren().add(box);
        });
        Card develop = new Card("发展党员", figures).aside("本年度计划 4 名");
        HBox below = new HBox(14, ages, develop);
        HBox.setHgrow(ages, Priority.ALWAYS);
        HBox.setHgrow(develop, Priority.ALWAYS);
        VBox left = new VBox(14, stats, grid, below);
        HBox.setHgrow(left, Priority.ALWAYS);

        Button record = Buttons.primary("记一次会议", () -> { });
        HBox acts = new HBox(8, record, Buttons.plain("记一次谈话", () -> { }), Buttons.plain("收党费", () -> { }));
        acts.getChildren().forEach(button -> {
            button.getStyleClass().add("big");
            ((Button) button).setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        });
        Card found = new Card("体检发现", finding("违规", Tone.BAD, "足管中心联合支部 第三季度未召开支部党员大会", "支部工作条例（试行）第十一条 · 连续两季度"),
                finding("提示", Tone.WARN, "全民健身中心支部 10月未召开支委会", "第十二条 · 一般每月召开1次"),
                finding("须研究", Tone.HUMAN, "赵某某 连续6个月未交党费，请支部研究", "党章第九条 · 本程序不作认定"),
                finding("提醒", Tone.INFO, "李思远 预备期 11-25 届满", "细则"), finding("平", Tone.OK, "应交 = 实交 + 欠交", "对账"))
                .aside(Buttons.link("全部 7 项 ›", () -> { }));
        VBox.setVgrow(found, Priority.ALWAYS);
        VBox right = new VBox(14, acts, found);
        right.setPrefWidth(372);
        right.setMinWidth(372);
        HBox page = new HBox(14, left, right);
        page.setPadding(new Insets(16, 20, 16, 20));
        return page;
    }

    private static Node finding(String word, Tone tone, String sentence, String basis) {
        Label small = new Label(basis);
        small.getStyleClass().add("dw-dim");
        HBox line = new HBox(6, new Badge(word, tone), new Label(sentence));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(4, line, small);
    }

    TopBar formTop() {
        return new TopBar("记一次会议", "局机关党支部 · 草稿已保存 14:32", search(), Buttons.plain("打印", StandardKeys.PRINT, () -> { }),
                Buttons.primary("完成", StandardKeys.SUBMIT, () -> { }));
    }

    Node form() {
        Clock clock = Clock.systemDefaultZone();
        ChoiceField<Sample> host = new ChoiceField<Sample>("主持人", Sample::name, row -> List.of(row.initials())).choices(Sample.some(14));
        DateField day = new DateField("日期", clock);
        day.required();
        Form form = new Form(4);
        form.add(new ChoiceField<String>("类型", text -> text).choices(List.of("支部党员大会", "支部委员会", "党课"))).add(new LineField("名称").required())
                .add(day).add(new MonthField("所属月份", clock)).add(host).add(new LineField("地点").maxLength(20), 2)
                .add(new AmountField("到会人数", 0)).section("其他")
                .add(new CodeField("身份证号", Pattern.compile("\\d{17}[\\dX]"), "身份证号应为 18 位，最后一位可以是 X"), 2)
                .add(new AmountField("金额", 2).hint("元，最多两位小数")).add(new CheckField(" ", "补记"))
                .add(new NoteField("决议").rows(4).required(), 4)
                .onSubmit(() -> notices.done("已完成")).onCancel(() -> notices.done("已取消"));
        SidePanel panel = new SidePanel("记录核对", "第四季度").content(form2(form),
                new DatePicker()).acts(Buttons.primary("检查", form::submit),
                Buttons.plain("改名…", () -> prompts.text("改名", "名称", "旧名称", "改名", text -> Optional.empty())),
                Buttons.plain("关闭", () -> prompts.unsaved("“第四次党员大会”的会议记录")));
        BorderPane page = new BorderPane(form);
        page.setRight(panel);
        BorderPane.setMargin(form, new Insets(0, 16, 0, 0));
        page.getStyleClass().add("dw-work");
        return new ScrollPage(page);
    }

    private static Node form2(Form form) {
        GridPane lines = new GridPane();
        lines.setHgap(8);
        lines.setVgap(4);
        lines.addRow(0, new Badge("✓", Tone.OK), new Label("第四季度党员大会要求已满足"));
        lines.addRow(1, new Badge("!", Tone.WARN), new Label("共 " + form.fields().size() + " 个字段"));
        return lines;
    }
}
