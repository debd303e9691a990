package dangwu.kit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged regions of a sheet. They stand behind the rows but are needed before them, so the sheet is gone through
 * once in advance, by its bytes only, which costs little beside parsing.
 */
final class XlsxMerges {
    private static final Pattern REFERENCE = Pattern.compile("ref\\s*=\\s*[\"']\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})[\"']");
    private static final String ELEMENT = "mergeCell";
    private static final int MOST = 100_000;
    private static final int LONGEST_TAG = 256;

    private final List<MergedCells.Region> regions = new ArrayList<>();
    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;
    private boolean atName;
    private String root;
    private String wanted = "<";

    static MergedCells find(InputStream in) throws IOException {
        XlsxMerges merges = new XlsxMerges();
        byte[] buffer = new byte[1 << 16];
        try (in) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                merges.scan(buffer, got);
            }
        }
        return new MergedCells(merges.regions);
    }

    private void scan(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            if (b == '<') {
                atName = true;
                inTag = false;
            } else if (atName) {
                atName = false;
                inTag = root == null ? Character.isLetter(b) : b == wanted.charAt(0);
                if (inTag) {
                    tag.setLength(0);
                    tag.append((char) b);
                }
            } else if (inTag) {
                inTag = take(b);
            }
        }
    }

    private boolean take(byte b) {
        if (b == '>' || tag.length() >= LONGEST_TAG) {
            finish();
            return false;
        }
        tag.append((char) (b & 0x7F));
        return tag.length() > wanted.length() || root == null || tag.charAt(tag.length() - 1) == wanted.charAt(tag.length() - 1);
    }

    private void finish() {
        String text = tag.toString();
        if (root == null) {
            root = text.split("[\\s/]", 2)[0];
            wanted = root.substring(0, root.indexOf(':') + 1) + ELEMENT;
            return;
        }
        Matcher reference = REFERENCE.matcher(text);
        if (text.startsWith(wanted) && reference.find() && regions.size() < MOST) {
            regions.add(new MergedCells.Region(Integer.parseInt(reference.group(2)), Integer.parseInt(reference.group(4)),
                    XlsxSheet.columnOf(reference.group(1)), XlsxSheet.columnOf(reference.group(3))));
        }
    }
}
