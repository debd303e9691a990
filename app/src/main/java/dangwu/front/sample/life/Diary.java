package dangwu.front.sample.life;

import dangwu.front.sample.DaysOff;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps people from sitting in two meetings at once, and meetings from falling on days off. */
final class Diary {

    private static final int FARTHEST = 9;

    private final LocalDate last;
    private final Map<LocalDate, List<Booking>> bookings = new HashMap<>();

    /** @param last nothing is held after it */
    Diary(LocalDate last) {
        this.last = last;
    }

    /** When a meeting takes place. */
    record Slot(LocalDate day, LocalTime startsAt, LocalTime endsAt) {}

    private record Booking(Slot slot, Set<Long> who) {

        boolean clashes(Slot other, Collection<Long> others) {
            return slot.startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(slot.endsAt) && !Collections.disjoint(who, others);
        }
    }

    /** The nearest working day to {@code wanted} in its month on which all of {@code who} are free at one of {@code starts}; booked. */
    Slot book(LocalDate wanted, List<LocalTime> starts, int minutes, Set<Long> who) {
        for (int away = 0; away <= FARTHEST * 2; away++) {
            LocalDate day = wanted.plusDays(away % 2 == 0 ? away / 2 : -(away + 1) / 2);
            if (!YearMonth.from(day).equals(YearMonth.from(wanted)) || day.isAfter(last) || DaysOff.off(day)) {
                continue;
            }
            for (LocalTime start : starts) {
                Slot slot = new Slot(day, start, start.plusMinutes(minutes));
                if (on(day).stream().noneMatch(booking -> booking.clashes(slot, who))) {
                    return booked(slot, who);
                }
            }
        }
        throw new IllegalStateException("no free day around " + wanted);
    }

    /** Just that day, whatever else is on it. */
    Slot fixed(LocalDate day, LocalTime start, int minutes, Set<Long> who) {
        return booked(new Slot(day, start, start.plusMinutes(minutes)), who);
    }

    private Slot booked(Slot slot, Set<Long> who) {
        on(slot.day()).add(new Booking(slot, who));
        return slot;
    }

    private List<Booking> on(LocalDate day) {
        return bookings.computeIfAbsent(day, any -> new ArrayList<>());
    }
}
