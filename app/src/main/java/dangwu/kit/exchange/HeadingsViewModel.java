package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The headings of the file that was read, what each is taken for, and what the person says instead. */
final class HeadingsViewModel {

    private final ObservableList<HeadingChoice> unknown = FXCollections.observableArrayList();
    private final ObservableList<HeadingChoice> known = FXCollections.observableArrayList();
    private final List<ImportField<?>> fields = new ArrayList<>();
    private final Map<String, String> byHand = new HashMap<>();
    private Mapping mapping = new Mapping(List.of());

    /** Headings that were not understood. */
    ObservableList<HeadingChoice> unknown() {
        return unknown;
    }

    /** Headings that were understood, or left out on purpose: they may be taken for something else. */
    ObservableList<HeadingChoice> known() {
        return known;
    }

    /** What the person has said of this file so far, heading to field key. */
    Map<String, String> byHand() {
        return Map.copyOf(byHand);
    }

    /** Another file: what was said of the last one does not hold for it. */
    void forgetAll() {
        byHand.clear();
        clear();
    }

    /** No file has been read yet. */
    void clear() {
        fields.clear();
        mapping = new Mapping(List.of());
        unknown.clear();
        known.clear();
    }

    /** A file has been read. */
    void read(ParsedSheet sheet, List<ImportField<?>> all) {
        fields.addAll(all);
        mapping = sheet.mapping();
        Map<String, HeadingChoice> open = new LinkedHashMap<>();
        Map<String, HeadingChoice> settled = new LinkedHashMap<>();
        sheet.mapping().columns().forEach(column -> settled.putIfAbsent(HeaderText.normal(column.header()),
                new HeadingChoice(column.header(), List.of(), column.fieldKey())));
        sheet.unmatched().forEach(column -> (column.reason().isEmpty() ? open : settled).putIfAbsent(HeaderText.normal(column.header()),
                new HeadingChoice(column.header(), column.samples(), "")));
        unknown.setAll(open.values());
        known.setAll(settled.values());
    }

    /** Takes a heading for a field; an empty key leaves the column out. */
    void take(String heading, String fieldKey) {
        for (ObservableList<HeadingChoice> list : List.of(unknown, known)) {
            list.replaceAll(choice -> choice.heading().equals(heading) ? new HeadingChoice(heading, choice.samples(), fieldKey) : choice);
        }
        byHand.put(heading, fieldKey);
    }

    /** The fields that no column has. */
    List<ImportField<?>> free() {
        return fields.stream().filter(field -> !mapping.has(field)).toList();
    }

    /** What a heading may be taken for: the fields that no column has first, then the others; the empty key for none. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(""));
        free().forEach(field -> keys.add(field.key()));
        fields.stream().filter(mapping::has).forEach(field -> keys.add(field.key()));
        return keys;
    }

    /** How a field is offered to a heading; one that another column has says which. */
    String words(String key, String heading) {
        Optional<ImportField<?>> field = fields.stream().filter(one -> one.key().equals(key)).findFirst();
        if (field.isEmpty()) {
            return "不导入";
        }
        String other = mapping.columns().stream().filter(column -> column.fieldKey().equals(key) && !column.header().equals(heading))
                .map(column -> "（现取自“" + column.header() + "”列）").findFirst().orElse("");
        return field.get().label() + other;
    }
}
