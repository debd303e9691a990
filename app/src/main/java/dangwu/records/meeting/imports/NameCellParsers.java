package dangwu.records.meeting.imports;

import dangwu.kit.exchange.Cell;
import dangwu.kit.exchange.CellException;
import dangwu.kit.exchange.CellKind;
import dangwu.kit.exchange.CellParser;
import dangwu.kit.exchange.CellParsers;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How cells with names are read. Whom the names mean is another matter. */
final class NameCellParsers {

    private static final int LONGEST = 20_000;
    private static final int MOST_PEOPLE = 100_000;
    private static final Pattern NOBODY = Pattern.compile("[-—–－/\\\\]+|无|没有|无人|0人?|全勤|无人缺席|无缺席|全员到齐|全部到齐|无请假");
    private static final Pattern EVERYONE = Pattern.compile("全体|全部|全员|全体(党员|支委|委员|成员|人员|党小组党员|班子成员|支部党员|支部委员|在职党员)");
    private static final Pattern COUNT = Pattern.compile("(?:共|计)?(\\d{1,6})(?:人|名|名党员|人次)?");

    private NameCellParsers() {}

    /** Names, 全体, or a number of people; the words beside a name say how he attended. */
    static CellParser<PeopleCell> present() {
        return cell -> people(cell, NameText.Words.PLAIN, false);
    }

    /** Names with reasons, 无, or a number of people. */
    static CellParser<PeopleCell> away() {
        return cell -> people(cell, NameText.Words.REASONS, true);
    }

    /** Names with posts, or a number of people; 无 counts as blank. */
    static CellParser<PeopleCell> guests() {
        return cell -> people(cell, NameText.Words.NONE, false);
    }

    /** One name, maybe with a post in brackets; 无 counts as blank. */
    static CellParser<WrittenName> one() {
        return upTo(1).then(names -> names.get(0));
    }

    /** One name or two: who led the study and who lectured. */
    static CellParser<List<WrittenName>> few() {
        return upTo(2);
    }

    private static CellParser<List<WrittenName>> upTo(int most) {
        return cell -> {
            String text = raw(cell);
            if (text == null || NOBODY.matcher(compact(text)).matches()) {
                return null;
            }
            List<WrittenName> names = NameText.parse(text, NameText.Words.NONE);
            if (names.size() > most) {
                throw new CellException(most == 1 ? "这一栏只填一个人的姓名，其他人可写在备注里" : "这一栏最多填两个人的姓名，其他人可写在备注里");
            }
            return names.isEmpty() ? null : names;
        };
    }

    private static PeopleCell people(Cell cell, NameText.Words words, boolean nobody) throws CellException {
        if (cell.kind() == CellKind.NUMBER) {
            Integer count = CellParsers.integer(0, MOST_PEOPLE).parse(cell);
            return new PeopleCell(count, false, List.of());
        }
        String text = raw(cell);
        if (text == null) {
            return null;
        }
        String compact = compact(text);
        Matcher count = COUNT.matcher(compact);
        if (count.matches()) {
            return new PeopleCell(Integer.valueOf(count.group(1)), false, List.of());
        }
        if (NOBODY.matcher(compact).matches()) {
            return nobody ? PeopleCell.NOBODY : null;
        }
        if (EVERYONE.matcher(compact).matches()) {
            return new PeopleCell(null, true, List.of());
        }
        List<WrittenName> names = NameText.parse(text, words);
        return names.isEmpty() ? null : new PeopleCell(null, false, names);
    }

    /** The text with its wide spaces, which stretch names; null when blank. */
    private static String raw(Cell cell) throws CellException {
        String checked = CellParsers.lines(LONGEST).parse(cell);
        return checked == null || cell.kind() != CellKind.TEXT ? checked : Normalizer.normalize(cell.text().strip(), Normalizer.Form.NFC).replace("\r", "");
    }

    private static String compact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }
}
