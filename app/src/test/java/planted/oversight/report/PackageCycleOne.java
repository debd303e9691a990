package planted.oversight.report;

import planted.oversight.report.draft.PackageCycleTwo;

/** Half of a cycle deep down: report and report.draft, one room. */
public final class PackageCycleOne {
    PackageCycleTwo used;
}
