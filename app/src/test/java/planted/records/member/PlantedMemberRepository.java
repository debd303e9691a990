package planted.records.member;

import org.jooq.DSLContext;

/** Wrong in nothing: SQL is at home here, in its lambdas and nested classes, too. */
final class PlantedMemberRepository {
    /** Nested. */
    static final class Rows {
        DSLContext context;
    }
}
