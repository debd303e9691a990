package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the rows of one sheet keep their values: the fields first, then the columns that belong to no field. */
final class RowLayout {
    private final String sheet;
    private final Map<String, Integer> fields = new HashMap<>();
    private final List<String> headings = new ArrayList<>();

    RowLayout(String sheet) {
        this.sheet = sheet;
    }

    String sheet() {
        return sheet;
    }

    int addField(String key, String heading) {
        if (headings.size() > fields.size()) {
            throw new IllegalStateException("fields come before other columns");
        }
        fields.put(key, headings.size());
        headings.add(heading);
        return headings.size() - 1;
    }

    int addOther(String heading) {
        headings.add(heading);
        return headings.size() - 1;
    }

    int indexOf(String key) {
        return fields.getOrDefault(key, -1);
    }

    int fieldCount() {
        return fields.size();
    }

    String heading(int at) {
        return headings.get(at);
    }
}
