package dangwu.records.meeting.imports;

import dangwu.kit.exchange.CellException;
import dangwu.kit.exchange.CellParser;
import dangwu.kit.exchange.CellParsers;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.Topic;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the cells of a sheet of meetings are read, names and times apart. */
final class MeetingCells {

    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "－", "/", "无", "暂无");
    private static final Pattern ITEM_NUMBER = Pattern.compile("^(?:第[一二三四五六七八九十]+项?|议题[一二三四五六七八九十\\d]*|[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\\d{1,2}(?=[.．、:：]\\D)"
            + "|[一二三四五六七八九十]{1,3}(?=[、.．]))\\s*[.．、:：]?\\s*");
    private static final Pattern INNER_NUMBER = Pattern.compile("[；;。]\\s*(?=(?:\\d{1,2}[.．、]\\D|[一二三四五六七八九十]{1,3}、|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]))");
    private static final Pattern PARTS = Pattern.compile("[、，,;；/+|\\n\\s()（）]+|暨|和|及|兼");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:个)?(?:学时|课时|小时|时|h)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年度?)?");
    private static final Pattern PEOPLE = Pattern.compile("(\\d{1,6})(?:人|名|人次)?");
    private static final int FIRST_YEAR = 1921;
    private static final int LAST_YEAR = 2100;

    /**
     * The kind of a meeting.
     *
     * @param lecture whether it counts as a 党课 beside
     */
    record Kinds(MeetingKind kind, boolean lecture) {

        @Override
        public String toString() {
            return kind.label() + (lecture ? "、党课" : "");
        }
    }

    private MeetingCells() {}

    /** Text on one line; the signs that stand for nothing count as blank. */
    static CellParser<String> text(int longest) {
        return CellParsers.text(longest).then(text -> NOTHING.contains(text) ? null : text);
    }

    /** Text with its line breaks. */
    static CellParser<String> lines(int longest) {
        return CellParsers.lines(longest).then(text -> NOTHING.contains(text) ? null : text);
    }

    static CellParser<String> organization() {
        return CellParsers.name(200).then(text -> NOTHING.contains(text) ? null : text);
    }

    /** A kind; 主题党日（党课） is one that counts as a lecture too. */
    static CellParser<Kinds> kind() {
        CellParser<MeetingKind> known = CellParsers.code(kindNames());
        CellParser<String> plain = CellParsers.text(100);
        return cell -> {
            String text = plain.parse(cell);
            Optional<Kinds> found = text == null ? Optional.empty() : kinds(text);
            if (found.isPresent()) {
                return found.get();
            }
            MeetingKind kind = known.parse(cell);
            return kind == null ? null : new Kinds(kind, false);
        };
    }

    private static Optional<Kinds> kinds(String text) throws CellException {
        Optional<MeetingKind> whole = kindOf(text.replace(" ", ""));
        if (whole.isPresent()) {
            return Optional.of(new Kinds(whole.get(), false));
        }
        Set<MeetingKind> kinds = new LinkedHashSet<>();
        for (String part : PARTS.split(text)) {
            Optional<MeetingKind> kind = part.isEmpty() ? Optional.empty() : kindOf(part);
            if (kind.isEmpty() && !part.isEmpty()) {
                return Optional.empty();
            }
            kind.ifPresent(kinds::add);
        }
        boolean lecture = kinds.size() > 1 && kinds.remove(MeetingKind.PARTY_LECTURE);
        if (kinds.size() > 1) {
            throw new CellException("写了几种会议，一行只登记一个会议，请分行填写");
        }
        return kinds.stream().findFirst().map(kind -> new Kinds(kind, lecture));
    }

    /** The kind with this name, 党支部 in front and 会议 or 活动 behind it apart. */
    private static Optional<MeetingKind> kindOf(String name) {
        return MeetingKind.of(name).or(() -> Optional.ofNullable(kindNames().get(name))).or(() -> MeetingKind.of(name.replaceFirst("(会议|活动|学习)$", "")));
    }

    private static Map<String, MeetingKind> kindNames() {
        Map<String, MeetingKind> names = new LinkedHashMap<>();
        for (MeetingKind kind : MeetingKind.values()) {
            names.put(kind.label(), kind);
        }
        names.put("党支部党员大会", MeetingKind.BRANCH_GENERAL_MEETING);
        names.put("党员大会会议", MeetingKind.BRANCH_GENERAL_MEETING);
        names.put("支委会议", MeetingKind.BRANCH_COMMITTEE_MEETING);
        names.put("党支部委员会", MeetingKind.BRANCH_COMMITTEE_MEETING);
        names.put("党支部委员会会议", MeetingKind.BRANCH_COMMITTEE_MEETING);
        names.put("小组会", MeetingKind.PARTY_GROUP_MEETING);
        names.put("支部主题党日", MeetingKind.THEMED_PARTY_DAY);
        names.put("中心组理论学习", MeetingKind.CENTRE_GROUP_STUDY);
        names.put("党委理论学习中心组学习", MeetingKind.CENTRE_GROUP_STUDY);
        names.put("机关党委委员会", MeetingKind.COMMITTEE_MEETING);
        return names;
    }

    /** The one kind whose name stands in {@code text} (a title); empty when none does, or several. */
    static Optional<MeetingKind> kindNamedIn(String text) {
        Map<String, MeetingKind> names = kindNames();
        for (String name : List.of("党员大会", "支部大会", "支委会", "中心组学习", "中心组集体学习", "周五学习日", "党委会", "民主生活会", "组织生活会")) {
            MeetingKind.of(name).ifPresent(kind -> names.put(name, kind));
        }
        names.values().removeAll(Set.of(MeetingKind.OTHER_ACTIVITY));
        Set<MeetingKind> found = EnumSet.noneOf(MeetingKind.class);
        String rest = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        for (String name : names.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            if (rest.contains(name)) {
                found.add(names.get(name));
                rest = rest.replace(name, "\n");
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** A year: 2025, 2025年, 2025年度. */
    static CellParser<Integer> year() {
        return CellParsers.identifier(20).then(text -> {
            Matcher year = YEAR.matcher(text);
            if (NOTHING.contains(text)) {
                return null;
            }
            if (!year.matches() || Integer.parseInt(year.group(1)) < FIRST_YEAR || Integer.parseInt(year.group(1)) > LAST_YEAR) {
                throw new CellException("不是年度，请写成2026这样的四位数字");
            }
            return Integer.valueOf(year.group(1));
        });
    }

    /** A number of people: 25, 25人. */
    static CellParser<Integer> people() {
        return CellParsers.identifier(20).then(text -> {
            Matcher people = PEOPLE.matcher(text);
            if (NOTHING.contains(text)) {
                return null;
            }
            if (!people.matches()) {
                throw new CellException("不是人数，请只填数字");
            }
            return Integer.valueOf(people.group(1));
        });
    }

    /** 学时, with one decimal at most. */
    static CellParser<BigDecimal> hours() {
        return CellParsers.identifier(20).then(text -> {
            Matcher amount = AMOUNT.matcher(text);
            if (NOTHING.contains(text)) {
                return null;
            }
            if (!amount.matches() || new BigDecimal(amount.group(1)).stripTrailingZeros().scale() > 1) {
                throw new CellException("不是学时，请填数字，最多一位小数");
            }
            return new BigDecimal(amount.group(1));
        });
    }

    /** 是 or 否; a dash says nothing. */
    static CellParser<Boolean> flag() {
        CellParser<Boolean> yesNo = CellParsers.yesNo();
        return cell -> Set.of("-", "—", "——", "－", "/").contains(cell.text().strip()) ? null : yesNo.parse(cell);
    }

    /** What it was about, several parted by 、. */
    static CellParser<Set<Topic>> topics() {
        return CellParsers.text(1000).then(text -> {
            Set<Topic> topics = EnumSet.noneOf(Topic.class);
            for (String part : text.split("[、，,;；/\\s]+")) {
                if (!part.isEmpty() && !NOTHING.contains(part)) {
                    topics.add(Topic.of(part).orElseThrow(() -> new CellException("不认识专题“" + part + "”，可填："
                            + String.join("、", Arrays.stream(Topic.values()).map(Topic::label).toList()))));
                }
            }
            return topics.isEmpty() ? null : topics;
        });
    }

    /** The items of an agenda, one a line or numbered within a line, without their numbers. */
    static CellParser<List<String>> agenda() {
        return lines(100_000).then(text -> {
            List<String> items = new ArrayList<>();
            for (String line : text.split("\n")) {
                for (String part : INNER_NUMBER.split(line)) {
                    String item = ITEM_NUMBER.matcher(part.strip()).replaceFirst("").replaceFirst("[；;。]$", "").strip();
                    if (!item.isEmpty()) {
                        items.add(item);
                    }
                }
            }
            for (String item : items) {
                refuseLong(item);
            }
            return items.isEmpty() ? null : items;
        });
    }

    private static void refuseLong(String item) throws CellException {
        int most = 1000;
        if (item.length() > most) {
            throw new CellException("有一项议题长" + item.length() + "字，最多" + most + "字，请把详情写在会议内容里");
        }
    }

    /** What an item of a known meaning is: 第一议题, 学习传达 or anything else. */
    static AgendaItem.Kind itemKind(String title) {
        if (title.startsWith("第一议题")) {
            return AgendaItem.Kind.FIRST_TOPIC;
        }
        return title.matches("(传达)?学习.*|集体学习.*|传达.*") ? AgendaItem.Kind.STUDY : AgendaItem.Kind.ORDINARY;
    }
}
