package planted.records.dues;

import java.util.Date;

/** A day as java.util.Date. */
final class OldDate {
    Date used;
}
