package dangwu.front.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Deals ages so that the whole unit has a natural spread: so many up to 35, from 36 to 45, from 46 to 59, and 60 or over. */
final class SampleAges {

    private static final int[][] WORKING = {{24, 35, 38}, {36, 45, 52}, {46, 59, 44}, {60, 60, 4}};
    private static final int YOUNGEST_RETIRED = 60;
    private static final int RETIRED_SPAN = 20;

    private final Random random;
    private final List<Integer> working = new ArrayList<>();

    /** @param known ages of those at work who are already on the rolls */
    SampleAges(Random random, List<Integer> known) {
        this.random = random;
        for (int[] band : WORKING) {
            long there = known.stream().filter(age -> age >= band[0] && age <= band[1]).count();
            for (long i = there; i < band[2]; i++) {
                working.add(band[0] + random.nextInt(band[1] - band[0] + 1));
            }
        }
        Collections.shuffle(working, random);
    }

    int nextWorking() {
        return working.remove(working.size() - 1);
    }

    /** From 60 on, most of them not so old. */
    int nextRetired() {
        return YOUNGEST_RETIRED + (random.nextInt(RETIRED_SPAN) + random.nextInt(RETIRED_SPAN)) * 3 / 4;
    }
}
