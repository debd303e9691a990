package dangwu.records.meeting.imports;

import dangwu.kit.exchange.CellException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text of names apart: 张三、李四（病假）；出差：王五 赵　六. Names are parted by 、 ， ; spaces and line breaks; what stands in brackets belongs to
 * the name before it. What cannot be told apart for certain is refused.
 */
final class NameText {

    private static final String SEPARATORS = "、，,;；\n\t|/。";
    private static final String OPENING = "（([【〔";
    private static final String CLOSING = "）)]】〕";
    private static final int LONGEST = 50;
    private static final Pattern LABEL = Pattern.compile("^([^:：]{1,12}?)(?:\\d+人)?[:：](.*)$", Pattern.DOTALL);
    private static final Pattern TOTAL = Pattern.compile("(?:共|合计|总计|计)?(\\d+)人");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.．)）]\\s*");
    private static final Pattern TAIL = Pattern.compile("(\\D{2,})(\\d{4,18}[Xx]?)");
    private static final Pattern DIGITS = Pattern.compile("\\d{4,18}[Xx]?");
    private static final Pattern REASON_BEHIND = Pattern.compile("([^-—:：]{2,})[-—:：]+([^-—:：]+)");

    private final Words words;
    private final List<WrittenName> names = new ArrayList<>();
    private AbsenceWords.Reason heading;

    private NameText(Words words) {
        this.words = words;
    }

    /** Which words beside a name are taken for attendance. */
    enum Words {
        /** None: brackets hold posts and places. */
        NONE {
            @Override
            Optional<AbsenceWords.Reason> of(String text) {
                return Optional.empty();
            }
        },
        /** The plain ones, such as 迟到. */
        PLAIN {
            @Override
            Optional<AbsenceWords.Reason> of(String text) {
                return AbsenceWords.plain(text) ? AbsenceWords.of(text) : Optional.empty();
            }
        },
        /** All that tell why somebody was away. */
        REASONS {
            @Override
            Optional<AbsenceWords.Reason> of(String text) {
                return AbsenceWords.of(text);
            }
        };

        abstract Optional<AbsenceWords.Reason> of(String text);

        boolean plain(String text) {
            return this != NONE && AbsenceWords.plain(text);
        }
    }

    /** A stretch between two separators, with what ended it. */
    private record Segment(String text, char end) {}

    /** A word and what stands in brackets behind it. */
    private record Token(String core, List<String> details) {}

    /** @throws CellException when names cannot be told apart for certain */
    static List<WrittenName> parse(String text, Words words) throws CellException {
        NameText parsed = new NameText(words);
        for (Segment segment : segments(text)) {
            boolean only = parsed.segment(segment.text().strip());
            if (!only && (segment.end() == ';' || segment.end() == '；' || segment.end() == '\n')) {
                parsed.heading = null;
            }
        }
        return parsed.names;
    }

    private static List<Segment> segments(String text) throws CellException {
        List<Segment> segments = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0 && !numbering(text, from, i)) {
                depth--;
            }
            if (depth < 0 || depth > 1) {
                throw new CellException("括号不成对，请核对");
            }
            if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
                segments.add(new Segment(text.substring(from, i), c));
                from = i + 1;
            }
        }
        if (depth != 0) {
            throw new CellException("括号不成对，请核对");
        }
        segments.add(new Segment(text.substring(from), '\n'));
        return segments;
    }

    /** Whether the bracket that closes at {@code at} only follows a number, as in 1）张三. */
    private static boolean numbering(String text, int from, int at) {
        return text.substring(from, at).strip().matches("\\d{1,2}");
    }

    /** Returns whether the segment was nothing but a heading, whose names follow. */
    private boolean segment(String text) throws CellException {
        if (text.isEmpty()) {
            return true;
        }
        Matcher label = LABEL.matcher(text);
        if (label.matches() && words.plain(label.group(1).strip())) {
            heading = AbsenceWords.of(label.group(1).strip()).orElseThrow();
            return segment(label.group(2).strip());
        }
        Matcher total = TOTAL.matcher(text.replaceAll("\\s", ""));
        if (total.matches()) {
            if (Integer.parseInt(total.group(1)) != names.size()) {
                throw new CellException("写明" + total.group() + "，姓名却有" + names.size() + "个，请核对");
            }
            return false;
        }
        for (Token token : joined(tokens(NUMBERED.matcher(text).replaceFirst("")))) {
            take(token);
        }
        return false;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder core = new StringBuilder();
        List<String> details = new ArrayList<>();
        StringBuilder inside = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                inside = new StringBuilder();
            } else if (CLOSING.indexOf(c) >= 0 && inside != null) {
                details.add(inside.toString());
                inside = null;
            } else if (inside != null) {
                inside.append(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                add(tokens, core, details);
                if (c == '\u3000') {
                    core.append(c);
                }
            } else {
                if (!details.isEmpty()) {
                    add(tokens, core, details);
                }
                core.append(c);
            }
        }
        add(tokens, core, details);
        return tokens;
    }

    /** A number of one or two digits only counts the names (1、张明). */
    private static void add(List<Token> tokens, StringBuilder core, List<String> details) {
        boolean number = core.toString().strip().matches("\\d{1,2}") && details.isEmpty();
        if (!number && (!core.toString().isBlank() || !details.isEmpty())) {
            tokens.add(new Token(core.toString(), List.copyOf(details)));
        }
        core.setLength(0);
        details.clear();
    }

    /** Puts stretched names together: 张　三. A wide space parts the characters of a name where narrow ones part the names. */
    private static List<Token> joined(List<Token> tokens) throws CellException {
        boolean wide = tokens.stream().anyMatch(token -> token.core().startsWith("\u3000"));
        boolean narrow = tokens.stream().skip(1).anyMatch(token -> !token.core().startsWith("\u3000"));
        List<Token> joined = new ArrayList<>();
        List<Token> single = new ArrayList<>();
        for (Token token : tokens) {
            boolean one = token.core().strip().codePointCount(0, token.core().strip().length()) == 1;
            boolean nextName = wide && narrow && !token.core().startsWith("\u3000");
            boolean closed = !single.isEmpty() && !single.get(single.size() - 1).details().isEmpty();
            if (!one || nextName || closed) {
                join(single, joined);
            }
            if (one) {
                single.add(token);
            } else {
                joined.add(new Token(token.core().strip(), token.details()));
            }
        }
        join(single, joined);
        return joined;
    }

    private static void join(List<Token> single, List<Token> joined) throws CellException {
        int run = single.size();
        if (run == 0) {
            return;
        }
        if (run == 1 || run > 4) {
            throw new CellException("“" + text(single) + "”分不清是几个人的姓名，请用顿号把姓名分开");
        }
        int step = run == 4 ? 2 : run;
        for (int i = 0; i < run; i += step) {
            List<Token> name = single.subList(i, i + step);
            joined.add(new Token(text(name), name.get(step - 1).details()));
        }
        single.clear();
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.core().strip()));
        return text.toString();
    }

    private void take(Token token) throws CellException {
        String core = token.core();
        boolean aside = core.isEmpty() || DIGITS.matcher(core).matches() || words.plain(core);
        if (aside && !names.isEmpty()) {
            WrittenName last = names.remove(names.size() - 1);
            List<String> more = new ArrayList<>(last.details());
            if (!core.isEmpty()) {
                more.add(core);
            }
            more.addAll(token.details());
            names.add(written(last.name(), more, last.status() == null || heading != null ? null : new AbsenceWords.Reason(last.status(), last.reason())));
            return;
        }
        List<String> details = new ArrayList<>(token.details());
        AbsenceWords.Reason reason = null;
        Matcher behind = REASON_BEHIND.matcher(core);
        if (behind.matches() && words.of(behind.group(2)).isPresent()) {
            core = behind.group(1);
            details.add(0, behind.group(2));
        }
        Matcher tail = TAIL.matcher(core);
        if (tail.matches()) {
            core = tail.group(1);
            details.add(0, tail.group(2));
        }
        Optional<AbsenceWords.Split> split = words == Words.REASONS ? AbsenceWords.behind(core) : Optional.empty();
        if (split.isPresent()) {
            core = split.get().name();
            reason = split.get().reason();
        }
        names.add(written(core, details, reason));
    }

    /** Sorts what stands beside the name: words of absence are its status and reason, the rest stays. */
    private WrittenName written(String name, List<String> details, AbsenceWords.Reason said) throws CellException {
        if (name.matches(".+等\\d*人?")) {
            throw new CellException("“" + name + "”没有写全，请写出每个人的姓名，或只填人数");
        }
        if (name.isEmpty() || name.codePoints().noneMatch(Character::isLetter) || name.codePointCount(0, name.length()) > LONGEST) {
            throw new CellException("“" + name + "”不是姓名，请用顿号把姓名分开");
        }
        List<String> left = new ArrayList<>();
        AbsenceWords.Reason reason = said;
        for (String detail : details) {
            for (String part : detail.split("[、，,;；:：\\s]+")) {
                Optional<AbsenceWords.Reason> word = words.of(part);
                if (word.isPresent()) {
                    reason = reason == null ? word.get() : more(reason, word.get());
                } else if (!part.isEmpty()) {
                    left.add(part);
                }
            }
        }
        AbsenceWords.Reason known = reason == null ? heading : reason;
        return new WrittenName(name, left, known == null ? null : known.status(), known == null ? null : known.text());
    }

    private static AbsenceWords.Reason more(AbsenceWords.Reason first, AbsenceWords.Reason second) {
        String text = first.text() == null ? second.text() : second.text() == null ? first.text() : first.text() + "，" + second.text();
        return new AbsenceWords.Reason(first.status(), text);
    }
}
