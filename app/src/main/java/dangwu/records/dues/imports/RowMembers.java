package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.text.Texts;
import dangwu.records.member.Affiliation;
import dangwu.records.member.MemberFile;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationNames;
import dangwu.records.org.OrganizationTree;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whom the rows of a sheet are about, on the rolls or not any more. Two who may be meant, or nobody, is said; nothing is guessed. */
final class RowMembers {

    private static final Pattern BRANCH_IN_TITLE = Pattern.compile("[^\\s\\p{Z}：:，,、（）()]+支部");
    private static final int NEAR_LENGTH = 4;

    private final DuesColumns columns;
    private final OrganizationTree tree;
    private final OrganizationNames branches;
    private final Map<String, List<String>> titles;
    private final Map<String, MemberFile> byIdNumber = new HashMap<>();
    private final Map<String, List<MemberFile>> byName = new HashMap<>();
    private final Map<String, Optional<Organization>> ofSheet = new HashMap<>();

    RowMembers(DuesColumns columns, OrganizationTree tree, Collection<MemberFile> files, ParsedSheet sheet) {
        this.columns = columns;
        this.tree = tree;
        this.branches = new OrganizationNames(tree.all().stream().filter(organization -> organization.kind().branch()).toList());
        this.titles = sheet.titles();
        for (MemberFile file : files) {
            if (file.member().idNumber() != null) {
                byIdNumber.put(file.member().idNumber(), file);
            }
            byName.computeIfAbsent(key(file.member().name()), key -> new ArrayList<>(1)).add(file);
        }
    }

    /** Whom {@code row} is about; empty with a problem. */
    Optional<MemberFile> of(ImportRow row, int year, List<Rejection> problems) {
        String name = row.get(columns.name).orElse("");
        String number = row.get(columns.idNumber).orElse(null);
        MemberFile known = number == null ? null : byIdNumber.get(number);
        if (known != null) {
            if (key(known.member().name()).equals(key(name))) {
                return Optional.of(known);
            }
            problems.add(row.reject(columns.name, "身份证号登记的是党员“" + known.member().name() + "”，与本行姓名不同，请核对"));
            return Optional.empty();
        }
        List<MemberFile> namesakes = byName.getOrDefault(key(name), List.of());
        if (namesakes.isEmpty()) {
            problems.add(row.reject(columns.name, "党员名册中没有“" + name + "”" + near(name) + "，请核对姓名"));
            return Optional.empty();
        }
        List<MemberFile> left = number == null ? namesakes : namesakes.stream().filter(file -> file.member().idNumber() == null).toList();
        if (left.isEmpty()) {
            problems.add(row.reject(columns.idNumber, "与名册中“" + name + "”的身份证号不同，请核对"));
            return Optional.empty();
        }
        return inBranch(row, left, year, problems);
    }

    private Optional<MemberFile> inBranch(ImportRow row, List<MemberFile> namesakes, int year, List<Rejection> problems) {
        Optional<String> named = row.get(columns.branch);
        Optional<Organization> branch = named.isPresent() ? named(row, named.get(), problems) : ofSheet.computeIfAbsent(row.sheet(), this::readSheet);
        if (named.isPresent() && branch.isEmpty()) {
            return Optional.empty();
        }
        List<MemberFile> here = branch.isEmpty() ? namesakes : namesakes.stream().filter(file -> file.affiliations().stream()
                .anyMatch(each -> each.branchId() == branch.get().id())).toList();
        if (here.isEmpty()) {
            problems.add(row.reject(named.isPresent() ? columns.branch : columns.name, "“" + namesakes.get(0).member().name() + "”不是“" + branch.get().displayName() + "”的党员"
                    + places(namesakes, year) + "，请核对"));
            return Optional.empty();
        }
        List<MemberFile> left = narrowed(here, file -> file.affiliations().stream().anyMatch(each -> touches(each, year)
                && (branch.isEmpty() || each.branchId() == branch.get().id())));
        if (left.size() > 1) {
            problems.add(row.reject(columns.name, "党员名册中有" + left.size() + "名“" + left.get(0).member().name() + "”" + places(left, year) + "，请填写"
                    + (branch.isEmpty() ? "所在党支部或身份证号" : "身份证号")));
            return Optional.empty();
        }
        return Optional.of(left.get(0));
    }

    private static List<MemberFile> narrowed(List<MemberFile> files, Predicate<MemberFile> which) {
        List<MemberFile> some = files.size() < 2 ? files : files.stream().filter(which).toList();
        return some.isEmpty() ? files : some;
    }

    private static boolean touches(Affiliation affiliation, int year) {
        return (affiliation.fromOn() == null || affiliation.fromOn().getYear() <= year) && (affiliation.toOn() == null || affiliation.toOn().getYear() >= year);
    }

    private Optional<Organization> named(ImportRow row, String name, List<Rejection> problems) {
        List<Organization> meant = branches.find(name);
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        List<String> near = meant.isEmpty() ? branches.nearest(name) : meant.stream().limit(3).map(Organization::name).toList();
        problems.add(row.reject(columns.branch, meant.isEmpty() ? "没有名为“" + name + "”的党支部" + (near.isEmpty() ? "" : "，是不是" + quoted(near))
                : "不清楚是哪个党支部，可能是" + quoted(near) + "，请写全称"));
        return Optional.empty();
    }

    /** The one branch that a sheet's name or what stands above its header means. */
    private Optional<Organization> readSheet(String sheet) {
        List<Organization> bySheet = branches.find(sheet);
        if (bySheet.size() == 1) {
            return Optional.of(bySheet.get(0));
        }
        Set<Organization> named = new LinkedHashSet<>();
        for (String title : titles.getOrDefault(sheet, List.of())) {
            Matcher found = BRANCH_IN_TITLE.matcher(title);
            while (found.find()) {
                List<Organization> meant = branches.find(found.group());
                if (meant.size() == 1) {
                    named.add(meant.get(0));
                }
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private String places(List<MemberFile> files, int year) {
        Set<String> places = new LinkedHashSet<>();
        for (MemberFile file : files) {
            file.affiliations().stream().filter(each -> touches(each, year)).reduce((first, second) -> second)
                    .or(() -> file.affiliations().stream().reduce((first, second) -> second)).flatMap(each -> tree.find(each.branchId()))
                    .ifPresent(branch -> places.add(branch.displayName()));
        }
        return places.isEmpty() ? "" : "（" + String.join("、", places) + "）";
    }

    private String near(String name) {
        return byName.values().stream().map(files -> files.get(0).member().name()).filter(known -> oneApart(known, name)).sorted().findFirst()
                .map(known -> "，是不是“" + known + "”").orElse("");
    }

    /** One character apart, of the same length. */
    private static boolean oneApart(String known, String written) {
        int[] a = known.codePoints().toArray();
        int[] b = written.codePoints().toArray();
        if (a.length != b.length || a.length < 2 || Texts.length(written) > NEAR_LENGTH) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < a.length; i++) {
            apart += a[i] == b[i] ? 0 : 1;
        }
        return apart == 1;
    }

    /** A name made comparable: widths, spaces and the kind of the dot do not count. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").replaceAll("[•・‧∙･．.●]", "·");
    }

    private static String quoted(List<String> names) {
        return "“" + String.join("”“", names) + "”";
    }
}
