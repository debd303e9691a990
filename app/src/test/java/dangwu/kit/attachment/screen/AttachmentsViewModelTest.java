package dangwu.kit.attachment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.attachment.AttachmentFixture;
import dangwu.kit.attachment.Thumbnails;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Progress;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentsViewModelTest {

    private static final Shelf NOTICE = Shelf.of("meeting_notice", "方案或通知");
    private static final Shelf PHOTO = Shelf.forPictures("meeting_photo", "照片");
    private static final Shelf OTHER = Shelf.of("meeting_other", "其他材料");

    @TempDir
    Path folder;
    private AttachmentFixture unit;
    private OpenedCopies copies;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final NoticesViewModel notices = new NoticesViewModel();
    private final List<Path> opened = new ArrayList<>();
    private AttachmentsViewModel model;

    @BeforeEach
    void open() throws IOException {
        unit = new AttachmentFixture(folder);
        copies = new OpenedCopies(unit.data.resolve("opened"), unit.store, opened::add);
        model = new AttachmentsViewModel(new AttachmentsViewModel.Tools(unit.store, new Thumbnails(unit.store), copies, Tasks.immediate(), notices, prompts),
                List.of(NOTICE, PHOTO, OTHER));
        model.show(AttachmentHost.kept(7, "党员大会"));
    }

    @AfterEach
    void close() {
        copies.close();
        unit.close();
    }

    @Test
    void eachFileGoesToItsShelf() throws IOException {
        model.add(null, List.of(unit.file("合影.JPG", new byte[] {1}), unit.file("会议方案或通知.docx", new byte[] {2}), unit.file("账.xlsx", new byte[] {3})));
        assertThat(names(PHOTO)).containsExactly("合影.JPG");
        assertThat(names(NOTICE)).containsExactly("会议方案或通知.docx");
        assertThat(names(OTHER)).containsExactly("账.xlsx");
        assertThat(model.countProperty().get()).isEqualTo(3);
        assertThat(model.problems()).isEmpty();
        assertThat(notice()).isEqualTo("已添加 3 个附件");
    }

    @Test
    void addingCanBeUndone() throws IOException {
        model.add(PHOTO, List.of(unit.file("a.pdf", new byte[] {1})));
        assertThat(names(PHOTO)).containsExactly("a.pdf");
        assertThat(notice()).isEqualTo("已添加“a.pdf”");
        notices.act();
        assertThat(model.countProperty().get()).isZero();
    }

    @Test
    void oneThatCannotBeAddedDoesNotHoldUpTheOthers() throws IOException {
        Path large = unit.desk.resolve("会场.jpg");
        try (RandomAccessFile made = new RandomAccessFile(large.toFile(), "rw")) {
            made.setLength(120L << 20);
        }
        model.add(null, List.of(large, unit.desk.resolve("没有.pdf"), unit.file("b.pdf", new byte[] {1})));
        assertThat(names(OTHER)).containsExactly("b.pdf");
        assertThat(model.problems()).hasSize(2);
        assertThat(model.problems().get(0)).contains("会场.jpg", "120 MB", "50 MB");
        assertThat(model.problems().get(1)).contains("没有.pdf");
        model.dismissProblems();
        assertThat(model.problems()).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() throws IOException {
        Path file = unit.file("a.pdf", new byte[] {1});
        model.add(OTHER, List.of(file));
        model.add(OTHER, List.of(file));
        assertThat(names(OTHER)).containsExactly("a.pdf");
        assertThat(notice()).contains("原来已有").contains("没有重复添加");
        model.add(OTHER, List.of(file, unit.file("b.pdf", new byte[] {2})));
        assertThat(notice()).isEqualTo("已添加“b.pdf”；1 个文件原来已有，没有重复添加");
        notices.act();
        assertThat(names(OTHER)).containsExactly("a.pdf");
    }

    @Test
    void aRecordThatIsNotKeptIsSavedFirst() throws IOException {
        Draft draft = new Draft();
        model.show(draft);
        model.add(OTHER, List.of(unit.file("a.pdf", new byte[] {1})));
        assertThat(draft.saved).isEqualTo(1);
        assertThat(unit.store.of("meeting_other", 99)).hasSize(1);
        assertThat(names(OTHER)).containsExactly("a.pdf");
    }

    @Test
    void aRecordThatCannotBeSavedGetsNoFile() throws IOException {
        Draft draft = new Draft();
        draft.refuses = true;
        model.show(draft);
        model.add(OTHER, List.of(unit.file("a.pdf", new byte[] {1})));
        model.addPicture(null, () -> new byte[] {1});
        assertThat(unit.files()).isEmpty();
    }

    @Test
    void stoppingKeepsWhatWasAdded() throws IOException {
        List<AttachmentBatch.Item> items = new ArrayList<>();
        for (String name : List.of("a.pdf", "b.pdf", "c.pdf")) {
            items.add(new AttachmentBatch.Item(new dangwu.kit.attachment.AttachmentStore.Owner("meeting_other", 7, "党员大会"),
                    unit.file(name, AttachmentFixture.bytes(name.charAt(0)))));
        }
        AttachmentBatch batch = new AttachmentBatch(unit.store, items, Set.of());
        StopAt second = new StopAt(2);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> batch.run(second)).isInstanceOf(CancellationException.class);
        assertThat(batch.added()).extracting(Attachment::fileName).containsExactly("a.pdf");
        assertThat(unit.files()).hasSize(1);
        assertThat(second.said).contains("第 1 个，共 3 个", "第 2 个，共 3 个").doesNotContain("第 3 个，共 3 个");
    }

    @Test
    void aPastedPictureGetsAName() {
        model.addPicture(null, () -> new byte[] {1, 2});
        assertThat(names(PHOTO)).singleElement().asString().matches("截图\\d{8}-\\d{6}\\.png");
    }

    @Test
    void removingCanBeUndone() throws IOException {
        model.add(OTHER, List.of(unit.file("a.pdf", new byte[] {1}), unit.file("b.pdf", new byte[] {2})));
        List<Attachment> both = List.copyOf(model.files(OTHER));
        model.selected().setAll(both);
        model.remove(both);
        assertThat(model.countProperty().get()).isZero();
        assertThat(model.selected()).isEmpty();
        assertThat(notice()).isEqualTo("已移除 2 个附件");
        notices.act();
        assertThat(model.files(OTHER)).isEqualTo(both);
    }

    @Test
    void renamingAndMovingCanBeUndone() throws IOException {
        model.add(OTHER, List.of(unit.file("a.pdf", new byte[] {1})));
        prompts.answer("方案.pdf");
        model.rename(model.files(OTHER).get(0));
        assertThat(names(OTHER)).containsExactly("方案.pdf");
        assertThat(notice()).isEqualTo("已改名为“方案.pdf”");
        notices.act();
        assertThat(names(OTHER)).containsExactly("a.pdf");
        model.move(List.copyOf(model.files(OTHER)), NOTICE);
        assertThat(names(NOTICE)).containsExactly("a.pdf");
        assertThat(notice()).isEqualTo("已移到“方案或通知”");
        notices.act();
        assertThat(names(OTHER)).containsExactly("a.pdf");
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "'  '", "NULL"}, nullValues = "NULL")
    void anEmptyOrNoNameChangesNothing(String answer) throws IOException {
        model.add(OTHER, List.of(unit.file("a.pdf", new byte[] {1})));
        prompts.answer(answer);
        model.rename(model.files(OTHER).get(0));
        assertThat(names(OTHER)).containsExactly("a.pdf");
    }

    @Test
    void openingGivesAReadOnlyCopyUnderItsName() throws IOException {
        model.add(OTHER, List.of(unit.file("讲稿.docx", new byte[] {1, 2, 3})));
        Attachment file = model.files(OTHER).get(0);
        model.open(file);
        assertThat(opened).singleElement().satisfies(copy -> {
            assertThat(copy).hasFileName("讲稿.docx").hasBinaryContent(new byte[] {1, 2, 3});
            assertThat(Files.getPosixFilePermissions(copy).toString()).doesNotContain("WRITE");
            assertThat(Files.getPosixFilePermissions(copy.getParent().getParent()).toString()).doesNotContain("GROUP").doesNotContain("OTHERS");
        });
        assertThat(notice()).contains("讲稿.docx").contains("只读副本").contains("不会保留");
        model.open(file);
        assertThat(opened).hasSize(2).containsOnly(opened.get(0));
        copies.close();
        assertThat(opened.get(0)).doesNotExist();
        assertThat(unit.data.resolve("opened")).isEmptyDirectory();
    }

    @Test
    void aCopyThatWasTamperedWithIsMadeAnew() throws IOException {
        model.add(OTHER, List.of(unit.file("讲稿.docx", new byte[] {1, 2, 3})));
        model.open(model.files(OTHER).get(0));
        assertThat(opened.get(0).toFile().setWritable(true)).isTrue();
        Files.write(opened.get(0), new byte[] {9, 9, 9});
        model.open(model.files(OTHER).get(0));
        assertThat(opened.get(1)).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void copiesThatACrashLeftGo() throws IOException {
        Path left = Files.createDirectories(unit.data.resolve("opened/earlier/5"));
        Files.write(left.resolve("a.docx"), new byte[] {1});
        model.add(OTHER, List.of(unit.file("b.docx", new byte[] {1})));
        model.open(model.files(OTHER).get(0));
        copies.clearOld();
        assertThat(left).doesNotExist();
        assertThat(opened.get(0)).exists();
    }

    @Test
    void copiesAreSavedWithoutOverwriting() throws IOException {
        model.add(OTHER, List.of(unit.file("a.pdf", new byte[] {1})));
        model.add(NOTICE, List.of(unit.file("A.PDF", new byte[] {2})));
        Path target = Files.createDirectories(unit.desk.resolve("out"));
        Files.write(target.resolve("a.pdf"), new byte[] {9});
        prompts.answer(target);
        model.saveCopies(List.of(model.files(OTHER).get(0), model.files(NOTICE).get(0)));
        assertThat(target.resolve("a.pdf")).hasBinaryContent(new byte[] {9});
        assertThat(target.resolve("a（2）.pdf")).hasBinaryContent(new byte[] {1});
        try (var files = Files.list(target)) {
            assertThat(files).hasSize(3);
        }
        prompts.answer(target.resolve("b.pdf"));
        model.saveCopies(List.of(model.files(OTHER).get(0)));
        assertThat(target.resolve("b.pdf")).hasBinaryContent(new byte[] {1});
        assertThat(notice()).contains("b.pdf");
    }

    @Test
    void theFilesOfOneRecordAreNotShownWithAnother() throws IOException {
        model.add(OTHER, List.of(unit.file("a.pdf", new byte[] {1})));
        model.show(AttachmentHost.kept(8, "支委会"));
        assertThat(model.countProperty().get()).isZero();
        model.show(AttachmentHost.kept(0, ""));
        model.reload();
        assertThat(model.files(OTHER)).isEmpty();
        model.show(AttachmentHost.kept(7, "党员大会"));
        assertThat(names(OTHER)).containsExactly("a.pdf");
    }

    @Test
    void aThumbnailIsHandedOverWhereThereIsOne() throws IOException {
        java.io.ByteArrayOutputStream png = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", png);
        model.add(PHOTO, List.of(unit.file("a.png", png.toByteArray()), unit.file("假.png", new byte[] {1})));
        List<byte[]> given = new ArrayList<>();
        model.files(PHOTO).forEach(file -> model.thumbnail(file, given::add));
        model.thumbnail(model.files(PHOTO).get(0), given::add);
        assertThat(given).hasSize(2);
        assertThat(Arrays.copyOf(given.get(0), 2)).containsExactly(0xFF, 0xD8);
    }

    private List<String> names(Shelf shelf) {
        return model.files(shelf).stream().map(Attachment::fileName).toList();
    }

    private String notice() {
        return notices.currentProperty().get().text();
    }

    /** A record that is kept only when something needs it. */
    private static final class Draft implements AttachmentHost {
        private int saved;
        private boolean refuses;

        @Override
        public long id() {
            return saved == 0 ? 0 : 99;
        }

        @Override
        public String name() {
            return "草稿";
        }

        @Override
        public void keep(Runnable then) {
            if (!refuses) {
                saved++;
                then.run();
            }
        }
    }

    /** Is told to stop in the middle of one file. */
    private static final class StopAt implements Progress {
        private final int file;
        private final List<String> said = new ArrayList<>();
        private int asked;

        private StopAt(int file) {
            this.file = file;
        }

        @Override
        public void message(String text) {
            said.add(text);
        }

        @Override
        public void done(long parts, long total) {
            assertThat(parts).isLessThanOrEqualTo(total);
        }

        @Override
        public boolean isCancelled() {
            // Before each file, and after its only piece.
            return ++asked == file * 2;
        }
    }
}
