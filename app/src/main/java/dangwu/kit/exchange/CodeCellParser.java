package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one of a list of values by name or code, and suggests the nearest when there is none. */
final class CodeCellParser<V> implements CellParser<V> {
    private static final int ALL_SHOWN = 12;
    private static final int SUGGESTED = 3;

    private final Map<String, V> byText = new HashMap<>();
    private final List<String> names;

    CodeCellParser(Map<String, V> values) {
        Map<V, String> first = new LinkedHashMap<>();
        values.forEach((text, value) -> {
            byText.put(key(text), value);
            first.putIfAbsent(value, text);
        });
        names = List.copyOf(first.values());
    }

    @Override
    public V parse(Cell cell) throws CellException {
        String text = CellText.compact(CellText.content(cell));
        if (text == null) {
            return null;
        }
        V value = byText.get(key(text));
        if (value != null) {
            return value;
        }
        if (CellText.compactOrNothing(text) == null) {
            return null;
        }
        throw new CellException(reason(text));
    }

    private String reason(String text) {
        List<String> near = nearest(text);
        String question = near.isEmpty() ? "" : "，是不是“" + String.join("”或“", near) + "”";
        String all = names.size() <= ALL_SHOWN ? "；可填：" + String.join("、", names) : "；可填的值见导入模板中的“填写说明”";
        return "不认识“" + text + "”" + question + all;
    }

    private List<String> nearest(String text) {
        String wanted = key(text);
        Map<String, Integer> distance = new LinkedHashMap<>();
        for (String name : names) {
            String known = key(name);
            int far = known.contains(wanted) || wanted.contains(known) ? 0 : EditDistance.between(wanted, known);
            int length = Math.min(known.codePointCount(0, known.length()), wanted.codePointCount(0, wanted.length()));
            if (far <= Math.max(1, length / 3) && far < length) {
                distance.put(name, far);
            }
        }
        List<String> near = new ArrayList<>(new LinkedHashSet<>(distance.keySet()));
        near.sort(Comparator.comparingInt(distance::get));
        return near.subList(0, Math.min(SUGGESTED, near.size()));
    }

    private static String key(String text) {
        String compact = CellText.compact(text);
        return compact == null ? "" : compact.toLowerCase(Locale.ROOT);
    }
}
