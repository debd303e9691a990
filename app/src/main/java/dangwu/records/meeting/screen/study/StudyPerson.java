package dangwu.records.meeting.screen.study;

import dangwu.kit.text.ChineseNames;
import dangwu.records.meeting.study.StudyYear;
import dangwu.records.member.Roster;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody who can be named in a study record.
 *
 * @param memberId null for one of the group who is not on the rolls
 * @param branchId his branch; null: not on the rolls
 * @param branch   what the clerk calls it; empty: not on the rolls
 * @param keys     by which he is found: pinyin and initials
 */
record StudyPerson(Long memberId, String name, Long branchId, String branch, List<String> keys) {

    /** Everybody on the rolls in roster order. */
    static List<StudyPerson> of(Roster roster, ChineseNames names) {
        Comparator<String> order = names.byStrokes();
        return roster.entries().stream().sorted(roster.inOrder(order)).map(entry -> {
            String name = entry.member().name();
            String branch = roster.tree().find(entry.branchId()).map(Organization::displayName).orElse("");
            ChineseNames.Pinyin pinyin = names.pinyin(name);
            return new StudyPerson(entry.member().id(), name, entry.branchId(), branch, List.of(pinyin.full(), pinyin.initials()));
        }).toList();
    }

    /** The group's members first, then all others; who of the group is not on the rolls stands among them all the same. */
    static List<StudyPerson> groupFirst(StudyYear year, List<StudyPerson> everybody) {
        List<StudyPerson> ordered = new ArrayList<>();
        if (year != null) {
            year.members().forEach(member -> ordered.add(everybody.stream().filter(one -> member.is(one.memberId(), one.name()) && member.memberId() != null)
                    .findFirst().orElse(new StudyPerson(member.memberId(), member.name(), null, "", List.of()))));
        }
        everybody.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
        return ordered;
    }

    /** 张三（第一党支部）. */
    String label() {
        return branch.isEmpty() ? name : name + "（" + branch + "）";
    }
}
