package dangwu.records.meeting.screen.record.state;

import dangwu.kit.text.ChineseNames;
import dangwu.records.meeting.PersonRef;
import dangwu.records.member.RosterEntry;
import java.util.List;
import java.util.Set;

/**
 * Somebody who can be named in a record.
 *
 * @param memberId null for one who is not on the rolls
 * @param post     null: none
 * @param detail   what tells two of the same name apart: posts, branch; may be empty
 * @param keys     pinyin by which he is found
 * @param organizations ids of all that he belongs to: group, branch and what stands above
 */
public record PersonChoice(Long memberId, String name, String post, String detail, List<String> keys, Set<Long> organizations) {

    public PersonChoice {
        keys = List.copyOf(keys);
        organizations = Set.copyOf(organizations);
    }

    static PersonChoice of(RosterEntry entry, String branch, Set<Long> organizations, ChineseNames names) {
        ChineseNames.Pinyin pinyin = names.pinyin(entry.member().name());
        String post = entry.postText();
        return new PersonChoice(entry.member().id(), entry.member().name(), post.isEmpty() ? null : post, branch + (post.isEmpty() ? "" : "，" + post),
                List.of(pinyin.full(), pinyin.initials()), organizations);
    }

    /** As it stands in a record. */
    public PersonRef ref() {
        return new PersonRef(memberId, name);
    }
}
