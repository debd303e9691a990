package dangwu.front.desktop.search;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.SearchSource;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongConsumer;

/** Finds members by name, pinyin, initials, ID number or phone. The index lies in memory: one look at it takes a few milliseconds for 20,000 members. */
public final class MemberSearch implements SearchSource {

    private static final String GROUP = "党员";

    private final ChineseNames names;
    private final LongConsumer open;
    private volatile List<Known> index = List.of();

    /**
     * @param open shows the member of that id
     */
    public MemberSearch(ChineseNames names, LongConsumer open) {
        this.names = names;
        this.open = open;
    }

    private record Known(long id, String name, String plainName, String pinyin, String initials, String numbers, String detail) {

        /** The better, the smaller; -1: not found. */
        int rank(String word) {
            if (plainName.startsWith(word)) {
                return plainName.length() == word.length() ? 0 : 1;
            }
            if (initials.startsWith(word)) {
                return initials.length() == word.length() ? 2 : 3;
            }
            if (pinyin.startsWith(word)) {
                return 4;
            }
            boolean within = plainName.contains(word) || initials.contains(word) || pinyin.contains(word) || numbers.contains(word);
            return within ? 5 : -1;
        }

        int rankOfAll(String[] words) {
            int worst = 0;
            for (String word : words) {
                int rank = rank(word);
                if (rank < 0) {
                    return -1;
                }
                worst = Math.max(worst, rank);
            }
            return worst;
        }
    }

    private record Ranked(int rank, Known known) {}

    /** Makes the index anew; in the background. */
    public void update(Roster roster) {
        List<Known> fresh = new ArrayList<>(roster.entries().size());
        roster.entries().forEach(entry -> fresh.add(known(roster, entry)));
        fresh.sort(Comparator.comparing(Known::pinyin).thenComparingLong(Known::id));
        index = fresh;
    }

    @Override
    public List<Hit> find(String typed, int most) {
        String plain = plain(typed).strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        String[] words = plain.split("\\s+");
        List<Ranked> found = new ArrayList<>();
        for (Known known : index) {
            int rank = known.rankOfAll(words);
            if (rank >= 0) {
                found.add(new Ranked(rank, known));
            }
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        return found.stream().limit(most).map(Ranked::known)
                .map(known -> new Hit(GROUP, known.name(), known.detail(), () -> open.accept(known.id()))).toList();
    }

    private Known known(Roster roster, RosterEntry entry) {
        Member member = entry.member();
        ChineseNames.Pinyin pinyin = names.pinyin(member.name());
        String numbers = Objects.toString(member.idNumber(), "") + " " + Objects.toString(member.get(MemberField.MOBILE_PHONE), "") + " "
                + Objects.toString(member.get(MemberField.LANDLINE), "");
        String branch = roster.tree().find(entry.branchId()).map(Organization::displayName).orElse("");
        return new Known(member.id(), member.name(), plain(member.name()), pinyin.full(), pinyin.initials(), plain(numbers),
                branch + " • " + entry.category().label());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
