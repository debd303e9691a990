package dangwu.front.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command line says about itself and about wrong usage, in Chinese instead of the library's words. */
final class UsageWords {

    private UsageWords() {}

    /** Puts Chinese headings on the help of {@code command} and of all commands under it. */
    static void translate(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("用法：");
        usage.synopsisSubcommandLabel("命令");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n参数：%n");
        usage.optionListHeading("%n选项：%n");
        usage.commandListHeading("%n命令：%n");
        command.getSubcommands().values().forEach(UsageWords::translate);
    }

    /** What is wrong, as a sentence. */
    static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "不认识的命令或参数：" + String.join(" ", unmatched.getUnmatched()) + "。";
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return "缺少参数：" + missing.getMissing().stream().map(UsageWords::name).collect(Collectors.joining("、")) + "。";
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return "用法不对：" + wrong.getMessage() + "。";
        }
        if (wrong.getValue() == null || wrong.getValue().isEmpty()) {
            return name(argument) + " 后面缺少内容。";
        }
        String hint = argument.auxiliaryTypes()[0] == LocalDate.class ? "，日期请写成 2026-11-20 的样子" : "";
        return name(argument) + " 的内容“" + wrong.getValue() + "”不对" + hint + "。";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
