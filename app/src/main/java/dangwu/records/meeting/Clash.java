package dangwu.records.meeting;

import java.util.List;

/**
 * Another meeting held at the same time as the one in hand (MT-17).
 *
 * @param people names of those recorded as present at both; may be empty
 */
public record Clash(MeetingLine other, List<String> people) {

    public Clash {
        people = List.copyOf(people);
    }
}
