package dangwu.front.desktop.firstrun;

import dangwu.kit.text.Texts;
import dangwu.records.org.OrganizationKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a list of organizations, one a line, those indented standing under the line before; kinds are guessed from the names. */
public final class BranchList {

    /** Numbering as it is copied out of documents: 1. 1、 （一） 一、 - • */
    private static final Pattern NUMBERING = Pattern.compile("^(?:[-•·*]\\s*|[（(]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）]\\s*|[.．、]\\s*(?!\\d)))");
    private static final int TAB = 4;

    private BranchList() {}

    /**
     * The organizations that {@code text} names, in order; empty lines are passed over.
     *
     * @param unit   what the lines that are not indented stand under
     * @param known  names that exist already
     * @param chosen kinds the clerk has chosen, by name
     */
    public static List<BranchLine> read(String text, OrganizationKind unit, Set<String> known, Map<String, OrganizationKind> chosen) {
        List<BranchLine> lines = new ArrayList<>();
        Set<String> names = new HashSet<>(known);
        Deque<int[]> above = new ArrayDeque<>();
        for (String raw : text.split("\\R")) {
            String name = name(raw);
            if (name != null) {
                int indent = indent(raw);
                while (!above.isEmpty() && above.peek()[0] >= indent) {
                    above.pop();
                }
                int parent = above.isEmpty() ? -1 : above.peek()[1];
                OrganizationKind kind = chosen.getOrDefault(name, guess(name, unit));
                OrganizationKind under = parent < 0 ? unit : lines.get(parent).kind();
                lines.add(new BranchLine(name, parent, above.size(), kind, problem(name, kind, under, !names.add(name))));
                above.push(new int[] {indent, lines.size() - 1});
            }
        }
        return lines;
    }

    /** What an organization of this name most likely is. */
    public static OrganizationKind guess(String name, OrganizationKind unit) {
        boolean temporary = name.contains("临时");
        if (name.endsWith("党小组") || name.endsWith("小组") || unit.branch()) {
            return OrganizationKind.GROUP;
        }
        if (name.contains("总支")) {
            return temporary ? OrganizationKind.TEMP_GENERAL_BRANCH : OrganizationKind.GENERAL_BRANCH;
        }
        if (name.endsWith("党委") || name.endsWith("委员会") && !name.contains("支部")) {
            return temporary ? OrganizationKind.TEMP_COMMITTEE : OrganizationKind.COMMITTEE;
        }
        if (name.contains("联合")) {
            return temporary ? OrganizationKind.TEMP_JOINT_BRANCH : OrganizationKind.JOINT_BRANCH;
        }
        return temporary ? OrganizationKind.TEMP_BRANCH : OrganizationKind.BRANCH;
    }

    private static String problem(String name, OrganizationKind kind, OrganizationKind under, boolean twice) {
        if (twice) {
            return "名称重复";
        }
        return kind.mayStandUnder(under) ? "" : kind.label() + "不能设在" + under.label() + "下面";
    }

    private static String name(String raw) {
        String clean = Texts.clean(raw);
        if (clean == null) {
            return null;
        }
        Matcher numbered = NUMBERING.matcher(clean);
        return Texts.clean(numbered.find() ? clean.substring(numbered.end()) : clean);
    }

    private static int indent(String raw) {
        int width = 0;
        for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
            width += raw.charAt(i) == '\t' ? TAB : raw.charAt(i) == '\u3000' ? 2 : 1;
        }
        return width;
    }
}
