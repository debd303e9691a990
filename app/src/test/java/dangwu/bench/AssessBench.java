package dangwu.bench;

import dangwu.kit.db.AuditChange;
import dangwu.records.RecordsFixture;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.assess.AssessmentRepository;
import dangwu.records.dues.assess.AssessmentService;
import dangwu.records.dues.assess.ClosedBooks;
import dangwu.records.dues.rate.DuesRulesRepository;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A year's assessment of 20,000 members from their bases, worked out, held against the rules and written in one transaction that waits for the
 * disk, against a plain JDBC batch of the same rows into the same kind of encrypted file.
 */
public final class AssessBench {

    private static final int MEMBERS = 20_000;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 3;
    private static final int HEAP_MB = 512;
    private static final int FIRST_YEAR = 2010;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    private AssessBench() {}

    /** Measures in a process of its own. */
    public static BenchRow measure() throws IOException, InterruptedException {
        return Rounds.inProcess("核定 20000 名党员一年的党费，含写入（基准：同样的行 JDBC 批量插入）", "本程序 ≤ 1 s", AssessBench.class, HEAP_MB);
    }

    /** Measures in this process and prints the figures. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("assess-bench");
        String url = "jdbc:h2:file:" + folder.resolve("plain").toAbsolutePath() + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        try (RecordsFixture records = new RecordsFixture(folder.resolve("ours")); Connection plain = DriverManager.getConnection(url, "dangwu", "key key")) {
            List<Long> members = enrolled(records);
            DuesRulesRepository rules = new DuesRulesRepository(records.database);
            AssessmentService service = new AssessmentService(records.database,
                    new AssessmentService.Ground(new AssessmentRepository(records.database), rules, ClosedBooks.NONE), Clock.systemDefaultZone());
            prepare(plain);
            for (int i = 0; i < WARM_UP; i++) {
                ours(service, members, FIRST_YEAR + i);
                plain(plain, members, FIRST_YEAR + i);
            }
            Rounds.measure(ROUNDS, round -> ours(service, members, FIRST_YEAR + WARM_UP + round), round -> plain(plain, members, FIRST_YEAR + WARM_UP + round), System.out);
        } finally {
            delete(folder);
        }
    }

    private static double ours(AssessmentService service, List<Long> members, int year) {
        long start = System.nanoTime();
        List<AssessmentDraft> drafts = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            drafts.add(AssessmentDraft.ofBase(members.get(i), year, i % 5 == 0 ? StaffKind.RETIRED : StaffKind.PUBLIC_INSTITUTION, base(i), DAY));
        }
        int kept = service.saveAll("核定", drafts).size();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (kept != MEMBERS) {
            throw new IllegalStateException("assessed " + kept);
        }
        return seconds;
    }

    private static double plain(Connection connection, List<Long> members, int year) throws SQLException {
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ASSESSED VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"); Statement statement = connection.createStatement()) {
            for (int i = 0; i < members.size(); i++) {
                Object[] row = {(long) year * MEMBERS + i, members.get(i), year, year * 12, "PUBLIC_INSTITUTION", "MONTHLY_PAY", "BASE", base(i), new BigDecimal("0.015"),
                    new BigDecimal("97.50"), new BigDecimal("0.00"), null, DAY, null};
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static BigDecimal base(int i) {
        return BigDecimal.valueOf(250_000 + i * 37L, 2);
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE ASSESSED (ID BIGINT PRIMARY KEY, MEMBER_ID BIGINT NOT NULL, DUES_YEAR INTEGER, FROM_MONTH INTEGER, STAFF_KIND VARCHAR(30), "
                    + "PAYER_KIND VARCHAR(30), BASIS VARCHAR(20), BASE DECIMAL(12, 2), RATE DECIMAL(9, 6), COMPUTED DECIMAL(12, 2), EXTRA DECIMAL(12, 2), REASON VARCHAR(1000), "
                    + "ASSESSED_ON DATE, REMARKS VARCHAR(1000), UNIQUE (MEMBER_ID, FROM_MONTH))");
            statement.execute("CREATE INDEX IX_YEAR ON ASSESSED (DUES_YEAR)");
        }
    }

    private static List<Long> enrolled(RecordsFixture records) {
        return records.database.write("bench", scope -> {
            List<Member> members = new ArrayList<>();
            for (int i = 0; i < MEMBERS; i++) {
                members.add(new Member(scope.nextId(), Map.of(MemberField.NAME, "党员" + i), Map.of()));
            }
            records.members.add(scope, members);
            scope.audit(AuditChange.between("bench", 0, "bench", Map.of(), Map.of("n", "1")));
            return members.stream().map(Member::id).toList();
        });
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
