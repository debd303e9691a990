package dangwu.records.dues.imports;

import dangwu.kit.exchange.CellException;
import dangwu.kit.exchange.Cell;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.MemberField;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out to which kind of staff a row's member belongs, and by which standard he pays. */
final class StaffFinder {

    private static final Pattern WORDS = Pattern.compile("[\\s\\p{Z}（）()：:，,、]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(](.+?)[）)]");
    private static final Map<String, StaffKind> BY_JOB = Map.of("011", StaffKind.CIVIL_SERVANT, "012", StaffKind.PUBLIC_INSTITUTION, "013", StaffKind.PUBLIC_INSTITUTION,
            "014", StaffKind.ENTERPRISE, "015", StaffKind.ENTERPRISE);

    private final AssessmentColumns columns;
    private final DuesNotes notes;
    private final Map<String, List<String>> titles;
    private final Map<String, Optional<StaffKind>> ofSheet = new HashMap<>();

    StaffFinder(AssessmentColumns columns, DuesNotes notes, ParsedSheet sheet) {
        this.columns = columns;
        this.notes = notes;
        this.titles = sheet.titles();
    }

    /** Who somebody is, for dues. */
    record Found(StaffKind staff, PayerKind payer) {}

    /**
     * From the row, else its sheet's name (L50 has a sheet for each), else {@code shown}, else what was assessed last, else his 工作岗位.
     *
     * @param shown what the row's other columns show; null: nothing
     */
    Optional<Found> of(AssessmentReader.Target target, StaffKind shown, List<Rejection> problems) {
        DuesCells.Group group = target.row().get(columns.group).orElse(new DuesCells.Group(null, null));
        PayerKind said = target.row().get(columns.payer).orElse(group.payer());
        StaffKind staff = group.staff() != null ? group.staff() : said != null && DuesCells.staffOf(said) != null ? DuesCells.staffOf(said) : unsaid(target, shown);
        if (staff == null) {
            problems.add(target.row().reject(columns.group, target.row().present(columns.group) ? "没有填写人员类别，无法确定计入哪些项目、按什么标准交纳"
                    : "表中没有“人员”一列，请补上，填写公务员、机关工人、事业、企业、离退休或其他"));
            return Optional.empty();
        }
        boolean goesOn = said == null && target.last() != null && target.last().staff() == staff;
        PayerKind payer = said != null ? said : goesOn ? target.last().payer() : staff.usualPayer();
        if (said == null && !goesOn && staff == StaffKind.OTHER) {
            problems.add(target.row().reject(columns.payer, "人员为“其他”的请填写交纳标准，如农民、学生、下岗失业、不按月取得收入"));
            return Optional.empty();
        }
        return Optional.of(new Found(staff, payer));
    }

    private StaffKind unsaid(AssessmentReader.Target target, StaffKind shown) {
        Optional<StaffKind> sheet = ofSheet.computeIfAbsent(target.row().sheet(), this::read);
        if (sheet.isPresent() || shown != null || target.last() != null) {
            return sheet.orElse(shown != null ? shown : target.last().staff());
        }
        String job = target.file().member().code(MemberField.JOB_POST);
        StaffKind byJob = target.file().member().retired() ? StaffKind.RETIRED : job == null ? null : BY_JOB.get(job);
        if (byJob != null) {
            notes.add(target.row(), "没有写人员类别，按党员信息中的工作岗位判断，请核对");
        }
        return byJob;
    }

    /** The one kind that a sheet's name or a word above its header means: 公务员, 党费核定表（事业）. */
    private Optional<StaffKind> read(String sheet) {
        Optional<StaffKind> byName = kind(sheet);
        if (byName.isPresent()) {
            return byName;
        }
        Set<StaffKind> named = EnumSet.noneOf(StaffKind.class);
        for (String title : titles.getOrDefault(sheet, List.of())) {
            Matcher brackets = IN_BRACKETS.matcher(title);
            while (brackets.find()) {
                kind(brackets.group(1)).ifPresent(named::add);
            }
            for (String word : WORDS.split(title)) {
                kind(word).ifPresent(named::add);
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static Optional<StaffKind> kind(String text) {
        try {
            DuesCells.Group group = DuesCells.group().parse(Cell.text(1, 0, Normalizer.normalize(text, Normalizer.Form.NFC)));
            return group == null || group.staff() == null || group.staff() == StaffKind.OTHER ? Optional.empty() : Optional.of(group.staff());
        } catch (CellException e) {
            return Optional.empty();
        }
    }
}
