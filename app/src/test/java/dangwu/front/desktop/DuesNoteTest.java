package dangwu.front.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dangwu.kit.ui.Navigator;
import dangwu.records.dues.remit.MoneyFixture;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.member.Member;
import dangwu.records.member.screen.MemberNote;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuesNoteTest {

    @TempDir
    private Path folder;
    private MoneyFixture money;
    private DuesNote notes;
    private final List<Object> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        money = new MoneyFixture(folder, false);
        notes = new DuesNote(money.accounts, new Navigator() {
            @Override
            public void open(String placeId) {
                opened.add(placeId);
            }

            @Override
            public void open(String placeId, Object target) {
                opened.add(target);
            }
        }, money.clock);
    }

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void whatHePaysUpToWhenAndWhatIsOpen() {
        Member one = money.member("陈一鸣", money.first, "6500");
        for (int month = 1; month <= 9; month++) {
            money.pay(one, money.first, "2026-0" + month, "97.50", "2026-0" + month + "-15");
        }
        MemberNote note = notes.of(one.id());
        assertThat(note.facts()).containsExactly(entry("每月交纳", "97.50 元"), entry("已交至", "2026年9月"), entry("2026年已交", "877.50 元"));
        assertThat(note.warning()).isEqualTo("欠交 1 个月，合计 97.50 元。");
        note.onAct().run();
        assertThat(opened).singleElement().isInstanceOfSatisfying(DuesTarget.class, target -> {
            assertThat(target.mode()).isEqualTo(DuesMode.COLLECT);
            assertThat(target.organizationId()).isEqualTo(money.first.id());
            assertThat(target.detail()).isEqualTo(one.id());
        });
    }

    @Test
    void whoIsNotAssessedLeadsToTheAssessment() {
        Member one = money.member("王晓", money.first, null);
        MemberNote note = notes.of(one.id());
        assertThat(note.facts()).containsEntry("每月交纳", "未核定").doesNotContainKey("已交至");
        assertThat(note.warning()).isNull();
        note.onAct().run();
        assertThat(opened).singleElement().isInstanceOfSatisfying(DuesTarget.class, target -> assertThat(target.mode()).isEqualTo(DuesMode.ASSESS));
    }
}
