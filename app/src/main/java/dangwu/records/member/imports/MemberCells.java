package dangwu.records.member.imports;

import dangwu.kit.exchange.Cell;
import dangwu.kit.exchange.CellException;
import dangwu.kit.exchange.CellParser;
import dangwu.kit.exchange.CellParsers;
import dangwu.kit.text.IdNumber;
import dangwu.records.member.Code;
import dangwu.records.member.CodeTable;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MembershipStatus;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the cells of a sheet of members are read. */
final class MemberCells {

    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "－", "/", "无", "暂无", "未填", "空");
    private static final Pattern BRACKETED = Pattern.compile("(.+?)[(（/、,，](.+?)[)）]?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(.+?)((?:双)?(?:[\\p{IsHan}]{1,3}学)?(?:学士|硕士|博士)(?:学位)?)");
    private static final Pattern DEGREE = Pattern.compile(".*(学士|硕士|博士|学位).*");
    private static final Pattern JOB_CODE = Pattern.compile("\\d{3,4}");
    private static final Pattern SEVERAL = Pattern.compile("[、，,；;/\\s]+|兼(?:任)?");
    private static final int POST_TEXT = 200;

    /**
     * 学历 as rosters write it, with the degree behind it.
     *
     * @param degree null: not written here
     */
    record Schooling(Code education, String degree) {

        @Override
        public String toString() {
            return degree == null ? education.name() : education.name() + "（" + degree + "）";
        }
    }

    private MemberCells() {}

    /** Free text; the signs that forms put where nothing is to be said count as blank. */
    static CellParser<String> text(int maxLength) {
        return CellParsers.text(maxLength).then(text -> NOTHING.contains(text) ? null : text);
    }

    /** The name of a branch or group. */
    static CellParser<String> organization() {
        return CellParsers.name(200).then(text -> NOTHING.contains(text) ? null : text);
    }

    static CellParser<String> idNumber() {
        return CellParsers.idNumber(IdNumber::problem);
    }

    /** An amount of money that is not negative. */
    static CellParser<BigDecimal> money() {
        return CellParsers.decimal(2).then(sum -> {
            if (sum.signum() < 0) {
                throw new CellException("不能是负数，请核对");
            }
            return sum;
        });
    }

    static CellParser<Code> code(CodeTable table) {
        return CellParsers.code(table.spellings());
    }

    /** 工作岗位; a four-digit code of a group in the table is taken although the table does not list it. */
    static CellParser<Code> jobPost() {
        CellParser<Code> known = code(MemberCodes.JOB_POST);
        CellParser<String> plain = CellParsers.identifier(60);
        return cell -> {
            String text = plain.parse(cell);
            boolean leaf = text != null && JOB_CODE.matcher(text).matches() && MemberCodes.JOB_POST.find(text).isEmpty() && text.length() == 4
                    && MemberCodes.JOB_POST.find(text.substring(0, 3)).isPresent();
            return leaf ? MemberCodes.JOB_POST.get(text) : known.parse(cell);
        };
    }

    static CellParser<MemberCategory> category() {
        Map<String, MemberCategory> values = new LinkedHashMap<>();
        for (MemberCategory category : MemberCategory.values()) {
            values.put(category.label(), category);
            values.put(category.code(), category);
            values.put(category.label().substring(0, 2), category);
            values.put("中共" + category.label(), category);
        }
        values.put("中共党员", MemberCategory.FULL);
        return CellParsers.code(values);
    }

    static CellParser<MembershipStatus> status() {
        Map<String, MembershipStatus> values = new LinkedHashMap<>();
        for (MembershipStatus status : MembershipStatus.values()) {
            values.put(status.label(), status);
            values.put(status.code(), status);
        }
        values.put("党籍正常", MembershipStatus.NORMAL);
        values.put("已停止党籍", MembershipStatus.SUSPENDED);
        return CellParsers.code(values);
    }

    /** 学历, also with the degree: 大学（学士）, 研究生/硕士, 大学本科学士. */
    static CellParser<Schooling> schooling() {
        Map<String, Code> spellings = new HashMap<>(MemberCodes.EDUCATION.spellings());
        CellParser<Code> whole = code(MemberCodes.EDUCATION);
        CellParser<String> plain = CellParsers.identifier(200);
        return cell -> {
            String text = plain.parse(cell);
            if (text == null || NOTHING.contains(text)) {
                return null;
            }
            Optional<Schooling> found = schooling(text.replace("毕业", ""), spellings);
            if (found.isPresent()) {
                return found.get();
            }
            Code code = whole.parse(Cell.text(cell.row(), cell.column(), text));
            return code == null ? null : new Schooling(code, null);
        };
    }

    private static Optional<Schooling> schooling(String text, Map<String, Code> spellings) {
        String wide = text.replace('(', '（').replace(')', '）').replace(',', '，');
        for (String spelling : List.of(text, wide, wide.replace('，', '、'))) {
            if (spellings.containsKey(spelling)) {
                return Optional.of(new Schooling(spellings.get(spelling), null));
            }
        }
        for (Pattern pattern : List.of(BRACKETED, RUN_TOGETHER)) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches() && spellings.containsKey(parts.group(1))) {
                Code education = spellings.get(parts.group(1));
                if (DEGREE.matcher(parts.group(2)).matches()) {
                    return Optional.of(new Schooling(education, parts.group(2)));
                }
                if (education.equals(spellings.get(parts.group(2))) || NOTHING.contains(parts.group(2))) {
                    return Optional.of(new Schooling(education, null));
                }
            }
        }
        return Optional.empty();
    }

    /** 党内职务, one by one as they are written. */
    static CellParser<List<String>> posts() {
        return CellParsers.text(POST_TEXT).then(text -> {
            List<String> posts = Arrays.stream(SEVERAL.split(text))
                    .filter(post -> !post.isEmpty() && !NOTHING.contains(post) && !post.endsWith("党员") && !post.equals("群众")).distinct().toList();
            return posts.isEmpty() ? null : posts;
        });
    }

    /** A column that is known and passed over, whatever stands in it. */
    static CellParser<String> passedOver() {
        return cell -> null;
    }
}
