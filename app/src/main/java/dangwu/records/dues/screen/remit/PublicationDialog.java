package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.records.dues.remit.Publication;
import dangwu.records.org.Organization;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 公示: that several organizations told their members of a year's dues on the same days. */
final class PublicationDialog {

    private static final double WIDTH = 560;
    private static final int DAYS = 6;

    private final MoneyViewModel model;
    private final List<Organization> organizations;
    private final Publication edited;
    private final DateField from;
    private final DateField to;
    private final LineField place = new LineField("公示地点");
    private final LineField phone = new LineField("监督电话");
    private final NoteField remarks = new NoteField("备注");

    /** @param edited what is changed, of the only organization; null: new ones */
    PublicationDialog(MoneyViewModel model, List<Organization> organizations, Publication edited) {
        this.model = model;
        this.organizations = organizations;
        this.edited = edited;
        from = new DateField("公示起始日期", model.tools().clock());
        to = new DateField("公示终止日期", model.tools().clock());
    }

    void open(FormWindow window) {
        from.required();
        from.start(model.today());
        to.required();
        to.start(model.today().plusDays(DAYS));
        to.check(day -> from.value() != null && day.isBefore(from.value()) ? Optional.of("早于公示起始日期") : Optional.empty());
        phone.start(model.listing().policy().phone());
        if (edited != null) {
            from.start(edited.fromOn());
            to.start(edited.toOn());
            place.start(edited.place());
            phone.start(edited.phone());
            remarks.start(edited.remarks());
        }
        remarks.rows(2);
        String names = organizations.stream().map(Organization::displayName).limit(3).collect(Collectors.joining("、")) + (organizations.size() > 3 ? "等" : "");
        Form fields = new Form(2).place(Facts.words(model.listing().year() + "年党费收缴情况：" + names + (organizations.size() > 1 ? " " + organizations.size() + " 个党组织" : ""), "dw-strong"), 2).add(from).add(to)
                .add(place).add(phone).add(remarks, 2);
        window.form(fields, () -> window.save(this::publications, model::publish));
        window.show(WIDTH, from.input());
    }

    private List<Publication> publications() {
        return organizations.stream().map(each -> new Publication(edited == null ? 0 : edited.id(), each.id(), model.listing().year(), from.value(), to.value(), place.value(), phone.value(),
                remarks.value())).toList();
    }
}
