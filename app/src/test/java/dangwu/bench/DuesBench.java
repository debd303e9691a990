package dangwu.bench;

import dangwu.records.DuesFixture;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month's dues of 20,000 members booked in one transaction, as from the screen that shows who owes what, against a plain JDBC batch of the same
 * rows into a table with the same columns, keys and indexes in the same kind of encrypted file. Both by turns, month after month, in one Java
 * process of their own; each is on the disk when its time ends. With the argument "read" it prints how long the accounts take to be read, with
 * two years of payments.
 */
public final class DuesBench {

    private static final int MEMBERS = 20_000;
    private static final int BRANCHES = 400;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 3;
    private static final int HEAP_MB = 1024;
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final String COLUMNS = "ID BIGINT NOT NULL PRIMARY KEY, ACT_ID BIGINT NOT NULL, MEMBER_ID BIGINT NOT NULL, ORGANIZATION_ID BIGINT NOT NULL,"
            + " KIND VARCHAR(20) NOT NULL, DUES_MONTH INTEGER, AMOUNT DECIMAL(12, 2) NOT NULL, PAID_ON DATE NOT NULL, PAID_MONTH INTEGER NOT NULL,"
            + " CHANNEL VARCHAR(20) NOT NULL, PAID_BY VARCHAR(100), REVERSES_ID BIGINT UNIQUE, NOTE VARCHAR(1000), REMITTANCE_ID BIGINT, BOOKED_AT TIMESTAMP NOT NULL";

    private DuesBench() {}

    /** Measures in a process of its own. */
    public static BenchRow measure() throws Exception {
        return Rounds.inProcess("一次登记 20000 名党员一个月的党费（基准：JDBC 批量插入同样的行）", "≤ 2", DuesBench.class, HEAP_MB);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("dues-bench");
        try (DuesFixture dues = new DuesFixture(folder.resolve("ours")); Connection plain = plain(folder.resolve("plain"))) {
            fill(dues);
            if (arguments.length > 0) {
                read(dues);
                return;
            }
            for (int i = 0; i < WARM_UP; i++) {
                ours(dues, i);
                plain(plain, dues, i);
            }
            Rounds.measure(ROUNDS, round -> ours(dues, WARM_UP + round), round -> plain(plain, dues, WARM_UP + round), System.out);
        } finally {
            delete(folder);
        }
    }

    /** The screen has read the accounts; what is measured is the booking. */
    private static double ours(DuesFixture dues, int month) {
        YearMonth paid = FIRST.plusMonths(month);
        dues.accounts.read();
        long start = System.nanoTime();
        int booked = dues.collecting.collectAll(dues.unit.id(), paid, paid.atDay(10), Channel.CASH, List.of()).entries().size();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (booked != MEMBERS) {
            throw new IllegalStateException("booked " + booked);
        }
        return seconds;
    }

    private static double plain(Connection connection, DuesFixture dues, int month) throws SQLException {
        YearMonth paid = FIRST.plusMonths(month);
        List<DuesEntry> rows = dues.entries.paidIn(paid, paid);
        if (rows.size() != MEMBERS || rows.get(0).kind() != EntryKind.PAYMENT) {
            throw new IllegalStateException("read " + rows.size());
        }
        long start = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ENTRY VALUES (" + "?, ".repeat(14) + "?)"); Statement statement = connection.createStatement()) {
            for (DuesEntry row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void bind(PreparedStatement insert, DuesEntry row) throws SQLException {
        Object[] values = {row.id(), row.actId(), row.memberId(), row.branchId(), row.kind().name(), row.month().getYear() * 12 + row.month().getMonthValue() - 1,
            row.amount(), row.paidOn(), row.paidMonth().getYear() * 12 + row.paidMonth().getMonthValue() - 1, row.channel().name(), row.paidBy(), row.reversesId(),
            row.note(), row.remittanceId(), row.bookedAt()};
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    private static Connection plain(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.toAbsolutePath().resolve("plain")
                + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0", "dangwu", "key key");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE ENTRY (" + COLUMNS + ")");
            for (String columns : List.of("MEMBER_ID, DUES_MONTH", "DUES_MONTH", "PAID_MONTH, ORGANIZATION_ID", "REMITTANCE_ID", "ACT_ID", "ORGANIZATION_ID")) {
                statement.execute("CREATE INDEX IX_" + columns.replaceAll("\\W+", "_") + " ON ENTRY (" + columns + ")");
            }
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static void fill(DuesFixture dues) {
        List<Organization> branches = dues.records.database.write("bench", scope -> Stream.iterate(0, i -> i + 1).limit(BRANCHES)
                .map(i -> dues.found(scope, dues.unit.id(), OrganizationKind.BRANCH, "第" + i + "支部")).toList());
        LocalDate joined = LocalDate.of(2012, 6, 1);
        List<Enrolment> enrolments = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            enrolments.add(DuesFixture.enrolment("党员" + i, branches.get(i % BRANCHES), MemberCategory.FULL, joined, joined, EntryReason.ON_RECORD));
        }
        List<Member> members = dues.records.database.write("bench", scope -> dues.records.memberService.enrol(scope, enrolments));
        dues.assessing.saveAll("bench", members.stream().map(member -> AssessmentDraft.ofBase(member.id(), FIRST.getYear(), StaffKind.CIVIL_SERVANT,
                new BigDecimal(3000 + member.id() % 9000), FIRST.atDay(10))).toList());
    }

    private static void read(DuesFixture dues) {
        for (int month = 0; month < 23; month++) {
            ours(dues, month);
        }
        for (int i = 0; i < 5; i++) {
            dues.records.database.write("bench", scope -> dues.found(scope, dues.unit.id(), OrganizationKind.BRANCH, "再一个支部" + System.nanoTime()));
            long start = System.nanoTime();
            Accounts read = dues.accounts.read();
            double seconds = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            BigDecimal paid = read.totals(dues.unit.id(), YearMonth.of(2026, 1), YearMonth.of(2026, 12)).paid();
            double totals = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            int listed = read.of(dues.unit.id(), YearMonth.of(2026, 10)).size();
            System.out.printf("read %.2f s, totals of a year %.2f s (%s), a month's list %.2f s (%d)%n", seconds, totals, paid, (System.nanoTime() - start) / 1e9, listed);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
