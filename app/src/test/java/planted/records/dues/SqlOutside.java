package planted.records.dues;

import org.jooq.DSLContext;

/** SQL outside a repository. */
final class SqlOutside {
    DSLContext used;
}
