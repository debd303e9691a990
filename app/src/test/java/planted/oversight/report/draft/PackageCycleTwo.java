package planted.oversight.report.draft;

import planted.oversight.report.PackageCycleOne;

/** See PackageCycleOne. */
public final class PackageCycleTwo {
    PackageCycleOne used;
}
