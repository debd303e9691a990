package dangwu.records.member.imports;

import dangwu.kit.exchange.PartialDate;
import dangwu.records.member.Affiliation;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All members kept, to find out whom a row of a sheet is about. */
final class KeptMembers {

    private final Map<String, MemberFile> byIdNumber = new HashMap<>();
    private final Map<String, List<MemberFile>> byName = new HashMap<>();

    KeptMembers(Collection<MemberFile> files) {
        for (MemberFile file : files) {
            if (file.member().idNumber() != null) {
                byIdNumber.put(file.member().idNumber(), file);
            }
            byName.computeIfAbsent(file.member().name(), name -> new ArrayList<>(1)).add(file);
        }
    }

    /**
     * Whom a row is about.
     *
     * @param file    the member; null: nobody who is kept
     * @param problem why that cannot be decided, as a Chinese sentence; null: it can
     */
    record Match(MemberFile file, String problem) {

        private static final Match NOBODY = new Match(null, null);

        private static Match of(MemberFile file) {
            return new Match(file, null);
        }

        private static Match undecided(String problem) {
            return new Match(null, problem);
        }
    }

    /**
     * Finds by ID number, else by name, branch and birthday.
     *
     * @param birth    null: not given
     * @param branchId null: not given
     */
    Match find(String name, String idNumber, PartialDate birth, Long branchId) {
        MemberFile known = idNumber == null ? null : byIdNumber.get(idNumber);
        if (known != null) {
            return sameSurname(known.member().name(), name) ? Match.of(known)
                    : Match.undecided("身份证号已登记为党员“" + known.member().name() + "”，与本行姓名“" + name + "”不同，请核对；确属更名的，请在党员页面修改姓名");
        }
        List<MemberFile> namesakes = byName.getOrDefault(name, List.of());
        return namesakes.isEmpty() ? Match.NOBODY : amongNamesakes(namesakes, idNumber, birth, branchId);
    }

    private static Match amongNamesakes(List<MemberFile> namesakes, String idNumber, PartialDate birth, Long branchId) {
        List<MemberFile> same = new ArrayList<>();
        List<MemberFile> unsure = new ArrayList<>();
        for (MemberFile file : namesakes) {
            boolean otherPerson = idNumber != null && file.member().idNumber() != null;
            LocalDate kept = file.member().date(MemberField.BIRTH_ON);
            boolean here = branchId == null || file.current().map(Affiliation::branchId).filter(branchId::equals).isPresent();
            if (otherPerson || birth != null && kept != null && !birth.matches(kept)) {
                continue;
            }
            boolean bothOrNeither = (birth == null) == (kept == null);
            if (here && bothOrNeither) {
                same.add(file);
            } else if (here || birth != null && kept != null) {
                unsure.add(file);
            }
        }
        if (same.size() == 1) {
            return Match.of(same.get(0));
        }
        return same.isEmpty() && unsure.isEmpty() ? Match.NOBODY : Match.undecided(question(same.isEmpty() ? unsure : same, idNumber));
    }

    private static String question(List<MemberFile> candidates, String idNumber) {
        String name = candidates.get(0).member().name();
        if (candidates.size() > 1) {
            return "已登记的党员中有" + candidates.size() + "名“" + name + "”，分不清是哪一名，请填写身份证号";
        }
        return idNumber == null ? "已登记有党员“" + name + "”，是不是同一人无法确定，请填写身份证号"
                : "已登记有党员“" + name + "”但没有身份证号，是不是同一人无法确定，请先在党员页面补填其身份证号或出生日期";
    }

    /** A name may have been put right, but a wholly different one means that the number is somebody else's. */
    private static boolean sameSurname(String kept, String name) {
        return Objects.equals(kept.codePointAt(0), name.codePointAt(0));
    }
}
