package dangwu.front.cli;

import dangwu.front.launch.ExitStatus;
import dangwu.front.wiring.Unit;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Format;
import dangwu.records.org.Organization;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: ledgers into files. */
@Command(name = "export", description = "导出台账。")
final class ExportCommand implements Callable<Integer> {

    private final Session session;
    @Mixin
    private CommonOptions common;
    @Parameters(arity = "0..*", paramLabel = "台账", description = "编号或名称，如 L10、党员花名册；可以写几个。")
    private List<String> wanted = new ArrayList<>();
    @Option(names = "--all", description = "全部台账。")
    private boolean all;
    @Option(names = "--org", paramLabel = "名称", description = "只要这个党组织的；不写时是全单位，每个支部一张表。")
    private String organization;
    @Option(names = "--from", paramLabel = "日期", description = "起始日期，如 2026-01-01；不写时是截止日期当年的第一天。")
    private LocalDate from;
    @Option(names = "--to", paramLabel = "日期", description = "截止日期，如 2026-11-20；不写时是今天。")
    private LocalDate to;
    @Option(names = "--format", paramLabel = "格式", split = ",", description = "xlsx、docx、pdf，用逗号隔开；不写时是 xlsx，没有 xlsx 的台账是 docx。")
    private List<String> formats = new ArrayList<>();
    @Option(names = "--mask", description = "隐去身份证号、电话和住址。")
    private boolean mask;
    @Option(names = "--out", paramLabel = "文件夹", required = true, description = "写到哪个文件夹。")
    private Path out;
    @Spec
    private CommandSpec spec;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (wanted.isEmpty() != all) {
            throw wrong(all ? "--all 已包含全部台账，不要再写台账名称" : "请写明要导出的台账，如 L10，或者写 --all");
        }
        Set<Format> chosen = chosenFormats();
        LocalDate last = to == null ? LocalDate.now() : to;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        if (last.isBefore(first)) {
            throw wrong("截止日期 " + last + " 早于起始日期 " + first);
        }
        return session.onKept(common.folder(session.ownFolder()), unit -> export(unit, new LedgerRequest(first, last, null, options()), chosen));
    }

    private ExitStatus export(Unit unit, LedgerRequest whole, Set<Format> chosen) throws Exception {
        List<Ledger> ledgers = ledgers(unit);
        LedgerExport export = new LedgerExport(session, common.json());
        Function<Ledger, Set<Format>> each = ledger -> formats.isEmpty() && Collections.disjoint(ledger.formats(), chosen) ? first(ledger) : chosen;
        Organization part = organization == null ? null : part(unit);
        ExitStatus status = export.write(unit, ledgers, part == null ? whole : whole.of(part.id()), part == null ? null : part.displayName(), out, each);
        int missing = missing(ledgers, chosen);
        if (all || missing == 0 || status == ExitStatus.FAILED) {
            return status;
        }
        return missing == ledgers.size() ? ExitStatus.FAILED : ExitStatus.IN_PART;
    }

    /** Says which ledgers are not to be had in any of the formats that were asked for; returns how many. */
    private int missing(List<Ledger> ledgers, Set<Format> chosen) {
        if (formats.isEmpty()) {
            return 0;
        }
        List<Ledger> without = ledgers.stream().filter(ledger -> Collections.disjoint(ledger.formats(), chosen)).toList();
        without.forEach(ledger -> session.say("“" + ledger.name() + "”没有 " + extensions(chosen) + " 格式，没有写出；可以是 " + extensions(ledger.formats()) + "。"));
        return without.size();
    }

    private static String extensions(Set<Format> some) {
        return some.stream().sorted().map(Format::extension).collect(Collectors.joining("、"));
    }

    private static Set<Format> first(Ledger ledger) {
        return EnumSet.of(ledger.formats().stream().sorted().findFirst().orElseThrow());
    }

    private List<Ledger> ledgers(Unit unit) {
        if (all) {
            return unit.ledgers().all();
        }
        List<Ledger> found = new ArrayList<>();
        for (String name : wanted) {
            found.add(unit.ledgers().find(name).orElseThrow(() -> wrong("没有“" + name + "”这个台账，可以导出的有：" + unit.ledgers().all().stream()
                    .map(ledger -> ledger.id() + " " + ledger.name()).collect(Collectors.joining("、")))));
        }
        return found;
    }

    private Organization part(Unit unit) {
        List<Organization> named = unit.organizations().tree().named(organization);
        if (named.size() == 1) {
            return named.get(0);
        }
        throw wrong(named.isEmpty() ? "没有名为“" + organization + "”的党组织" : "名为“" + organization + "”的党组织有" + named.size() + "个，请写全称");
    }

    private Set<Format> chosenFormats() {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            chosen.add(Arrays.stream(Format.values()).filter(format -> format.extension().equalsIgnoreCase(name.strip())).findFirst()
                    .orElseThrow(() -> wrong("没有“" + name + "”这种格式，可以是 xlsx、docx、pdf")));
        }
        return chosen.isEmpty() ? EnumSet.of(Format.XLSX) : chosen;
    }

    private Set<LedgerOption> options() {
        return mask ? EnumSet.of(LedgerOption.MASKED) : EnumSet.noneOf(LedgerOption.class);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
