package dangwu.kit.db;

import static dangwu.kit.db.schema.Tables.AUDIT_ENTRY;
import static dangwu.kit.db.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;
    private DatabaseFile file;

    @BeforeEach
    void place() {
        file = new DatabaseFile(folder.resolve("数据 文件夹"));
    }

    @Test
    void everyScriptIsOnTheList() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/dangwu/kit/db/migration"))) {
            assertThat(scripts.map(script -> "dangwu/kit/db/migration/" + script.getFileName()).sorted().toList()).isEqualTo(Database.SCRIPTS);
        }
    }

    @Test
    void aWriteIsKeptWithItsAuditEntry() {
        try (Database database = Database.open(file, "王干事")) {
            put(database, "unit", "甲单位");
        }
        try (Database database = Database.open(file, "王干事")) {
            assertThat(content(database, "unit")).isEqualTo("甲单位");
            var entry = database.read(sql -> sql.selectFrom(AUDIT_ENTRY).fetchOne());
            assertThat(entry.get(AUDIT_ENTRY.ACTOR)).isEqualTo("王干事");
            assertThat(entry.get(AUDIT_ENTRY.ACT)).isEqualTo("设置");
            assertThat(entry.get(AUDIT_ENTRY.CHANGE_KIND)).isEqualTo("ADDED");
            assertThat(DeltaText.read(entry.get(AUDIT_ENTRY.CHANGES))).containsExactly(new AuditChange.Delta("内容", null, "甲单位"));
        }
    }

    @Test
    void aWriteThatAuditsNothingIsRolledBack() {
        try (Database database = Database.open(file, "")) {
            assertThatThrownBy(() -> database.write("偷偷写", scope -> insert(scope, "a", "b"))).isInstanceOf(IllegalStateException.class);
            assertThat(content(database, "a")).isNull();
        }
    }

    @Test
    void aFailureRollsEverythingBack() {
        try (Database database = Database.open(file, "")) {
            List<ChangeNotice> notices = new ArrayList<>();
            database.onChange(notices::add);
            assertThatThrownBy(() -> database.write("两步", scope -> {
                insert(scope, "a", "b");
                scope.audit(AuditChange.between("setting", 1, "a", Map.of(), Map.of("内容", "b")));
                throw new RefusedException("不行。");
            })).isInstanceOf(RefusedException.class);
            assertThat(content(database, "a")).isNull();
            assertThat((int) database.<Integer>read(sql -> sql.fetchCount(AUDIT_ENTRY))).isZero();
            assertThat(notices).isEmpty();
            put(database, "a", "c");
            assertThat(notices).containsExactly(new ChangeNotice("设置", Set.of("setting")));
        }
    }

    @Test
    void aFailingListenerDoesNotUndoTheWrite() {
        try (Database database = Database.open(file, "")) {
            database.onChange(notice -> {
                throw new IllegalStateException("listener");
            });
            put(database, "a", "b");
            assertThat(content(database, "a")).isEqualTo("b");
        }
    }

    @Test
    void writesInsideWritesAreRefused() {
        try (Database database = Database.open(file, "")) {
            assertThatThrownBy(() -> database.write("外", scope -> database.write("内", inner -> null))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void idsAreNeverGivenTwice() {
        List<Long> ids = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            try (Database database = Database.open(file, "")) {
                database.write("编号", scope -> Stream.generate(scope::nextId).limit(250).peek(ids::add).count());
            }
        }
        assertThat(ids).hasSize(750).doesNotHaveDuplicates();
    }

    @Test
    void theFileTellsNothingWithoutTheKey() throws IOException {
        try (Database database = Database.open(file, "")) {
            put(database, "unit", "PLAINTEXT-MARKER");
        }
        assertThat(new String(Files.readAllBytes(file.storeFile()), StandardCharsets.ISO_8859_1)).doesNotContain("PLAINTEXT-MARKER").doesNotContain("SETTING");
        Files.writeString(file.keyFile(), "0".repeat(64));
        assertThatThrownBy(() -> Database.open(file, "")).isInstanceOf(StoreException.class).hasMessageContaining("密钥文件").hasMessageContaining("不匹配");
        Files.writeString(file.keyFile(), "damaged");
        assertThatThrownBy(() -> Database.open(file, "")).isInstanceOf(StoreException.class).hasMessageContaining("已损坏");
        Files.delete(file.keyFile());
        assertThatThrownBy(() -> Database.open(file, "")).isInstanceOf(StoreException.class).hasMessageContaining("找不到密钥文件");
        assertThat(file.keyFile()).doesNotExist();
    }

    @Test
    void aDamagedFileIsNamedAndLeftAlone() throws IOException {
        try (Database database = Database.open(file, "")) {
            put(database, "unit", "甲单位");
        }
        byte[] damaged = new byte[5000];
        Files.write(file.storeFile(), damaged);
        assertThatThrownBy(() -> Database.open(file, "")).isInstanceOf(StoreException.class).hasMessageEndingWith("。");
        assertThat(Files.readAllBytes(file.storeFile())).isEqualTo(damaged);
    }

    @Test
    void anUpgradeLeavesACopyOfTheFileFirst() throws IOException {
        try (Database database = Database.open(file, "")) {
            put(database, "unit", "甲单位");
        }
        assertThat(file.folder().resolve("before-upgrade")).doesNotExist();
        List<String> later = new ArrayList<>(Database.SCRIPTS);
        later.add("dangwu/kit/db/later/V900__later.sql");
        try (Database upgraded = Database.open(file, "", new Migrations(file, later))) {
            assertThat(content(upgraded, "unit")).isEqualTo("甲单位");
            assertThat((int) upgraded.<Integer>read(sql -> sql.fetchCount(DSL.table("LATER_TABLE")))).isZero();
        }
        DatabaseFile copy = new DatabaseFile(Files.createDirectories(folder.resolve("copy")));
        try (Stream<Path> copies = Files.list(file.folder().resolve("before-upgrade"))) {
            Files.copy(copies.findFirst().orElseThrow(), copy.storeFile());
        }
        Files.copy(file.keyFile(), copy.keyFile());
        try (Database asItWas = Database.open(copy, "")) {
            assertThat(content(asItWas, "unit")).isEqualTo("甲单位");
        }
        assertThatThrownBy(() -> Database.open(file, "")).isInstanceOf(StoreException.class).hasMessageContaining("较新版本");
    }

    static void put(Database database, String name, String content) {
        database.write("设置", scope -> {
            insert(scope, name, content);
            scope.audit(AuditChange.between("setting", 1, name, Map.of(), Map.of("内容", content)));
            return null;
        });
    }

    static Object insert(WriteScope scope, String name, String content) {
        return scope.sql().insertInto(SETTING, SETTING.NAME, SETTING.CONTENT).values(name, content).execute();
    }

    private static String content(Database database, String name) {
        return database.read(sql -> sql.select(SETTING.CONTENT).from(SETTING).where(SETTING.NAME.eq(name)).fetchOne(SETTING.CONTENT));
    }
}
