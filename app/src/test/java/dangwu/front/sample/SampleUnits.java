package dangwu.front.sample;

import dangwu.records.RecordsFixture;

/** Fills the records of a test with the sample unit. */
public final class SampleUnits {

    private SampleUnits() {}

    public static void fill(RecordsFixture records) {
        new SampleUnit(records.database, records.organizations, records.organizationService, records.postService, records.memberService,
                records.membershipService, (scope, asOf) -> { }).fill();
    }
}
