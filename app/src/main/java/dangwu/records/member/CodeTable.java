package dangwu.records.member;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of codes (ledgers.md 4), found by code, by name or by another usual name. Immutable. */
public final class CodeTable {

    private final String title;
    private final Map<String, Code> byCode = new LinkedHashMap<>();
    private final Map<String, Code> byName = new LinkedHashMap<>();

    /**
     * @param lines   "code name" parted by one space, in order
     * @param aliases other usual names, each to its code
     */
    CodeTable(String title, List<String> lines, Map<String, String> aliases) {
        this.title = title;
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            Code code = new Code(parts[0], parts[1]);
            byCode.put(code.code(), code);
            byName.put(code.name(), code);
        }
        aliases.forEach((alias, code) -> byName.put(alias, byCode.get(code)));
    }

    /** What the table is called, e.g. 学历. */
    public String title() {
        return title;
    }

    /** All lines, in order. */
    public Collection<Code> all() {
        return List.copyOf(byCode.values());
    }

    /** The line with this code, or with this name or one of its other names. */
    public Optional<Code> find(String codeOrName) {
        Code found = byCode.get(codeOrName);
        return Optional.ofNullable(found != null ? found : byName.get(codeOrName));
    }

    /** Every way of writing a line: its name first, then its code, both together, its other names. */
    public Map<String, Code> spellings() {
        Map<String, Code> spellings = new LinkedHashMap<>();
        byCode.values().forEach(code -> spellings.put(code.name(), code));
        byCode.forEach(spellings::put);
        byCode.values().forEach(code -> spellings.put(code.code() + code.name(), code));
        byName.forEach(spellings::putIfAbsent);
        byCode.forEach((code, line) -> spellings.putIfAbsent(code.replaceFirst("^0(?=.)", ""), line));
        return spellings;
    }

    /** The line with {@code code}; a code that the table lacks (kept by a later version) stands for itself. */
    public Code get(String code) {
        return byCode.getOrDefault(code, new Code(code, code));
    }
}
