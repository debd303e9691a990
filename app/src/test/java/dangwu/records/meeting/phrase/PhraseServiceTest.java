package dangwu.records.meeting.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.records.RecordsFixture;
import dangwu.records.meeting.MeetingKind;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseServiceTest {

    @TempDir
    Path folder;
    private RecordsFixture records;
    private PhraseService service;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder);
        service = new PhraseService(records.database, new PhraseRepository(records.database));
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void thoseThatComeWithTheProgramAreThereOnceAndStayRemoved() {
        int shipped = service.all().size();
        assertThat(shipped).isPositive().isEqualTo(DefaultPhrases.all().size());
        service.all().forEach(phrase -> service.remove(phrase.id()));
        records.close();
        open();
        assertThat(service.all()).isEmpty();
    }

    @Test
    void theCommonestComesFirst() {
        service.all();
        Phrase mine = service.save(Phrase.of(PhrasePlace.REASON, null, "值班"));
        service.used(mine.id());
        assertThat(service.all().get(0)).isEqualTo(mine.used());
    }

    @Test
    void whatWasRemovedComesBack() {
        Phrase mine = service.save(new Phrase(0, PhrasePlace.DECISION, MeetingKind.PARTY_LECTURE, "𠮷", "同意𠮷同志的意见。", 0));
        Phrase removed = service.remove(mine.id());
        assertThat(service.all()).doesNotContain(mine);
        service.restore(removed);
        assertThat(service.all()).contains(mine);
    }

    @Test
    void theSameTextIsRefusedAndAnotherKindIsNotTheSame() {
        service.save(Phrase.of(PhrasePlace.REASON, null, "值班"));
        assertThatThrownBy(() -> service.save(Phrase.of(PhrasePlace.REASON, null, " 值班 "))).isInstanceOf(RefusedException.class).hasMessage("常用语中已有相同的内容。");
        assertThat(service.save(Phrase.of(PhrasePlace.REASON, MeetingKind.PARTY_LECTURE, "值班")).id()).isPositive();
    }

    @Test
    void anEmptyOneIsRefusedAndALongOneIsNamedByItsBeginning() {
        assertThatThrownBy(() -> Phrase.of(PhrasePlace.REASON, null, " ")).hasMessage("请填写常用语的内容。");
        Phrase named = Phrase.of(PhrasePlace.CONTENT, null, "𠮷".repeat(30));
        assertThat(named.name()).isEqualTo("𠮷".repeat(24) + "…");
    }
}
