package dangwu.kit.print;

import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pages of a document are wanted, as a person writes it: 1-3,5. Chinese commas, fullwidth figures and "5-" (to the end) will do too.
 *
 * @param pages   numbers from 1, ascending, each once; empty when there is a problem
 * @param problem a sentence that says what is wrong; empty when nothing is
 */
public record PageRanges(List<Integer> pages, String problem) {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})\\s*(?:([-—–~至到])\\s*(\\d{1,6})?)?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,、;\\s]\\s*");
    private static final Pattern AROUND_DASH = Pattern.compile("\\s*([-—–~至到])\\s*");

    public PageRanges {
        pages = List.copyOf(pages);
    }

    /**
     * Reads ranges.
     *
     * @param text  null or blank: all pages
     * @param count how many pages the document has
     */
    public static PageRanges read(String text, int count) {
        String plain = AROUND_DASH.matcher(Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC).strip()).replaceAll("$1");
        TreeSet<Integer> pages = new TreeSet<>();
        if (plain.isEmpty() || plain.equals("全部")) {
            add(pages, 1, count);
            return new PageRanges(List.copyOf(pages), "");
        }
        for (String part : SEPARATOR.split(plain)) {
            String problem = read(part, count, pages);
            if (!problem.isEmpty()) {
                return new PageRanges(List.of(), problem);
            }
        }
        return new PageRanges(List.copyOf(pages), pages.isEmpty() ? wrong(plain) : "");
    }

    private static String read(String part, int count, TreeSet<Integer> pages) {
        if (part.isEmpty()) {
            return "";
        }
        Matcher found = RANGE.matcher(part);
        if (!found.matches()) {
            return wrong(part);
        }
        int from = Integer.parseInt(found.group(1));
        int to = found.group(2) == null ? from : found.group(3) == null ? Math.max(from, count) : Integer.parseInt(found.group(3));
        if (from > to) {
            return "“" + part + "”前大后小，请写成 " + to + "-" + from + "。";
        }
        if (from < 1) {
            return "页码从 1 开始，没有第 0 页。";
        }
        if (to > count) {
            return "没有第 " + Math.max(from, count + 1) + " 页，一共 " + count + " 页。";
        }
        add(pages, from, to);
        return "";
    }

    private static String wrong(String part) {
        return "“" + part + "”不是页码，请写成 1-3,5 这样。";
    }

    private static void add(TreeSet<Integer> pages, int from, int to) {
        for (int page = from; page <= to; page++) {
            pages.add(page);
        }
    }
}
