package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.StaffKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The items of pay of one member while they are filled in, counted ones first. */
final class PaySheetViewModel {

    private final ObservableList<PayItemViewModel> lines = FXCollections.observableArrayList();
    private final Runnable changed;

    /** @param changed runs when an amount was typed */
    PaySheetViewModel(Runnable changed) {
        this.changed = changed;
    }

    ObservableList<PayItemViewModel> lines() {
        return lines;
    }

    /**
     * Asks for the items of {@code staff}, with what is known of them; what the sheet does not ask for stands behind its own kind.
     *
     * @param staff null: asks for none
     */
    void fill(StaffKind staff, List<PayLine> known) {
        List<PayItemViewModel> sheet = new ArrayList<>();
        if (staff != null) {
            staff.items().forEach(item -> sheet.add(PayItemViewModel.of(item)));
        }
        for (PayLine line : known) {
            Optional<PayItemViewModel> place = sheet.stream().filter(each -> each.isFor(line)).findFirst();
            place.ifPresentOrElse(each -> each.amountProperty().set(line.amount()), () -> insert(sheet, PayItemViewModel.kept(line)));
        }
        sheet.forEach(this::watch);
        lines.setAll(sheet);
    }

    /** As {@link AssessFormViewModel#addItem}. */
    PayItemViewModel add(String name) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("请填写项目名称。");
        }
        PayItemViewModel added = PayItemViewModel.named(name);
        Optional<PayItemViewModel> there = lines.stream().filter(each -> added.item() != null ? each.item() == added.item() : each.name().equals(added.name())).findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        watch(added);
        List<PayItemViewModel> sheet = new ArrayList<>(lines);
        insert(sheet, added);
        lines.setAll(sheet);
        return added;
    }

    /** What was typed. */
    List<PayLine> typed() {
        return lines.stream().map(PayItemViewModel::line).flatMap(Optional::stream).toList();
    }

    private static void insert(List<PayItemViewModel> sheet, PayItemViewModel added) {
        int place = 0;
        for (int i = 0; i < sheet.size(); i++) {
            place = sheet.get(i).nature().compareTo(added.nature()) <= 0 ? i + 1 : place;
        }
        sheet.add(place, added);
    }

    private void watch(PayItemViewModel line) {
        line.amountProperty().addListener((property, before, now) -> changed.run());
    }
}
