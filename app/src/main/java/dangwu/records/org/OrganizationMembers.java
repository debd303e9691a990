package dangwu.records.org;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the screen of organizations wants to know of members. Called off the window's thread. */
public interface OrganizationMembers {

    /**
     * How many belong to an organization and everything under it.
     *
     * @param full         正式党员
     * @param probationary 预备党员
     */
    record Count(int full, int probationary) {

        /** Nobody. */
        public static final Count NONE = new Count(0, 0);

        public int total() {
            return full + probationary;
        }
    }

    /**
     * Somebody who may be given a post.
     *
     * @param detail what tells him from others of that name, e.g. his branch
     * @param keys   by what he is found besides his name: pinyin, initials
     */
    record Person(long memberId, String name, String detail, List<String> keys) {

        public Person {
            keys = List.copyOf(keys);
        }
    }

    /** How many belonged to each organization on {@code day}; absent: nobody. */
    Map<Long, Count> countsOn(LocalDate day);

    /** Everybody on the rolls on {@code day}, in the order of the roster. */
    List<Person> peopleOn(LocalDate day);
}
