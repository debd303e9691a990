package dangwu.records.meeting.recording;

import static dangwu.kit.db.schema.Tables.SETTING;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.MeetingKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Where it is kept what the unit has set for its meetings. It is asked for at every check, so it is read once. */
public final class MeetingPolicyRepository {

    /** Sort of record in audit entries and change notices. */
    static final String SUBJECT = "meeting_policy";

    private static final String FIRST_TOPIC = "meeting.first_topic";
    private static final String COMMITTEE_FIRST = "meeting.committee_first_days";
    private static final String FIXED_DAY = "meeting.fixed_day";
    private static final String LECTURES = "meeting.lectures_per_quarter";
    private static final Set<String> ALL = Set.of(FIRST_TOPIC, COMMITTEE_FIRST, FIXED_DAY, LECTURES);

    private final Database database;
    private final AtomicReference<MeetingPolicy> read = new AtomicReference<>();

    public MeetingPolicyRepository(Database database) {
        this.database = database;
        database.onChange(notice -> {
            if (notice.touches(SUBJECT)) {
                read.set(null);
            }
        });
    }

    /** What is set; the usual where nothing is, or where what is kept cannot be read. */
    public MeetingPolicy policy() {
        MeetingPolicy known = read.get();
        if (known != null) {
            return known;
        }
        MeetingPolicy kept = database.read(sql -> policy(sql.selectFrom(SETTING).where(SETTING.NAME.in(ALL)).fetchMap(SETTING.NAME, SETTING.CONTENT)));
        read.set(kept);
        return kept;
    }

    /** Keeps {@code policy}; it holds from the end of the transaction on. */
    void save(WriteScope scope, MeetingPolicy policy) {
        scope.sql().deleteFrom(SETTING).where(SETTING.NAME.in(ALL)).execute();
        put(scope, FIRST_TOPIC, policy.firstTopic().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        put(scope, COMMITTEE_FIRST, Integer.toString(policy.committeeFirst()));
        put(scope, FIXED_DAY, policy.fixedDay() == null ? "" : policy.fixedDay().toString());
        put(scope, LECTURES, Integer.toString(policy.lecturesPerQuarter()));
    }

    private static void put(WriteScope scope, String name, String content) {
        scope.sql().insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.CONTENT, content).execute();
    }

    private static MeetingPolicy policy(Map<String, String> kept) {
        MeetingPolicy usual = MeetingPolicy.DEFAULT;
        try {
            String day = kept.getOrDefault(FIXED_DAY, "");
            return new MeetingPolicy(kept.containsKey(FIRST_TOPIC) ? kinds(kept.get(FIRST_TOPIC)) : usual.firstTopic(),
                    Integer.parseInt(kept.getOrDefault(COMMITTEE_FIRST, Integer.toString(usual.committeeFirst()))), day == null || day.isEmpty() ? null : Integer.valueOf(day),
                    Integer.parseInt(kept.getOrDefault(LECTURES, Integer.toString(usual.lecturesPerQuarter()))));
        } catch (IllegalArgumentException unreadable) {
            return usual;
        }
    }

    /** Kinds by name; one that this program does not know is passed over. */
    private static Set<MeetingKind> kinds(String names) {
        Set<String> wanted = Set.copyOf(Arrays.asList(names == null ? new String[0] : names.split(",")));
        return EnumSet.allOf(MeetingKind.class).stream().filter(kind -> wanted.contains(kind.name())).collect(Collectors.toSet());
    }
}
