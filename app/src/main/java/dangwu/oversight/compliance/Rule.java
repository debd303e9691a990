package dangwu.oversight.compliance;

import java.util.List;

/** One rule of rules.md: looks at the facts and says what is off. It changes nothing, least of all a member's standing. */
public interface Rule {

    /** Its id, e.g. "BR-01". */
    String id();

    /** What is off; empty when nothing is. */
    List<Finding> check(Facts facts);
}
