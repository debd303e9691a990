package dangwu.front.desktop.settings;

import java.util.List;

/** Where the 操作记录 come from. */
@FunctionalInterface
public interface AuditTrail {

    /** The latest entries, the newest first, at most {@code most}; called in the background. */
    List<AuditLine> latest(int most);
}
