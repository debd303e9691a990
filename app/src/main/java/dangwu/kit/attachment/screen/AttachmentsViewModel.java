package dangwu.kit.attachment.screen;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.attachment.Thumbnails;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files of one record, shelf by shelf, and what can be done with them. Called on the JavaFX thread. */
public final class AttachmentsViewModel {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int LONGEST_NAME = 150;

    private final Tools tools;
    private final List<Shelf> shelves;
    private final Map<Shelf, ObservableList<Attachment>> files = new LinkedHashMap<>();
    private final ObservableList<Attachment> selected = FXCollections.observableArrayList();
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    // Kept, because such a view hears of changes only as long as somebody holds it.
    private final Map<Shelf, ObservableList<Attachment>> filesSeen = new LinkedHashMap<>();
    private final ObservableList<String> problemsSeen = FXCollections.unmodifiableObservableList(problems);
    private final ThumbnailQueue thumbnails;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private AttachmentHost host = AttachmentHost.kept(0, "");
    private int asked;

    /**
     * What it works with.
     *
     * @param copies opens files outside
     */
    public record Tools(AttachmentStore store, Thumbnails thumbnails, OpenedCopies copies, Tasks tasks, Notices notices, Prompts prompts) {}

    /** @param shelves at least one, in the order to be shown; the last takes what belongs nowhere else */
    public AttachmentsViewModel(Tools tools, List<Shelf> shelves) {
        if (shelves.isEmpty()) {
            throw new IllegalArgumentException("no shelf");
        }
        this.tools = tools;
        thumbnails = new ThumbnailQueue(tools.thumbnails(), tools.tasks());
        this.shelves = List.copyOf(shelves);
        for (Shelf shelf : shelves) {
            files.put(shelf, FXCollections.observableArrayList());
            filesSeen.put(shelf, FXCollections.unmodifiableObservableList(files.get(shelf)));
        }
    }

    /** Shows the files of another record. */
    public void show(AttachmentHost newHost) {
        host = newHost;
        thumbnails.clear();
        selected.clear();
        problems.clear();
        files.values().forEach(List::clear);
        count.set(0);
        reload();
    }

    /** Reads the files again, e.g. after a change notice. */
    public void reload() {
        int question = ++asked;
        long id = host.id();
        if (id == 0) {
            return;
        }
        Set<String> kinds = shelves.stream().map(Shelf::ownerKind).collect(Collectors.toSet());
        tools.tasks().run("正在读取附件", progress -> tools.store().of(kinds, id)).onSuccess(found -> {
            if (question == asked) {
                fill(found);
            }
        }).start();
    }

    /** All shelves, in the order to be shown. */
    public List<Shelf> shelves() {
        return shelves;
    }

    /** The files on a shelf, the oldest first; follows every change. */
    public ObservableList<Attachment> files(Shelf shelf) {
        return filesSeen.get(shelf);
    }

    /** How many files the record has on all shelves. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The files that the acts without an argument work on. */
    public ObservableList<Attachment> selected() {
        return selected;
    }

    /** A sentence for each file that could not be added; stays until {@link #dismissProblems}. */
    public ObservableList<String> problems() {
        return problemsSeen;
    }

    /** Takes the sentences away. */
    public void dismissProblems() {
        problems.clear();
    }

    /** Asks which files to add; a null shelf: where each belongs by its name and sort. */
    public void choose(Shelf shelf) {
        List<Path> chosen = tools.prompts().openFiles(FileAsk.open(shelf == null ? "添加附件" : "添加附件到“" + shelf.label() + "”", "attachment"));
        add(shelf, chosen);
    }

    /** Adds files; a null shelf: where each belongs by its name and sort. */
    public void add(Shelf shelf, List<Path> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        problems.clear();
        host.keep(() -> {
            List<AttachmentBatch.Item> items = chosen.stream()
                    .map(file -> new AttachmentBatch.Item(owner(shelf == null ? shelfFor(file.getFileName().toString()) : shelf), file)).toList();
            Set<Long> known = all().stream().map(Attachment::id).collect(Collectors.toSet());
            AttachmentBatch batch = new AttachmentBatch(tools.store(), items, known);
            tools.tasks().perform("正在添加附件", batch::run).onSuccess(done -> tell(batch, false)).onCancel(() -> tell(batch, true))
                    .onFinally(this::reload).start();
        });
    }

    /** Adds a picture that was pasted; {@code png} makes the file when it is needed, off the JavaFX thread. A null shelf: that of pictures. */
    public void addPicture(Shelf shelf, PictureSource png) {
        problems.clear();
        String name = "截图" + LocalDateTime.now().format(STAMP) + ".png";
        host.keep(() -> {
            AttachmentStore.Owner owner = owner(shelf == null ? shelfFor(name) : shelf);
            tools.tasks().run("正在添加附件", progress -> tools.store().add(owner, name, png.bytes()))
                    .onSuccess(kept -> added(List.of(kept), "")).onFinally(this::reload).start();
        });
    }

    /** Where a picture that was pasted comes from. */
    @FunctionalInterface
    public interface PictureSource {

        /** The picture as a PNG file. */
        byte[] bytes() throws Exception;
    }

    /** Opens a copy with the program that the operating system has for it. */
    public void open(Attachment file) {
        tools.tasks().perform("正在打开“" + file.fileName() + "”", progress -> tools.copies().open(file, bytes -> {
            progress.stopIfCancelled();
            progress.done(bytes, file.byteCount());
        })).onSuccess(done -> {
            if (!Thumbnails.mayBePicture(file.fileName())) {
                tools.notices().done("打开的是“" + file.fileName() + "”的只读副本，在其中所作的修改不会保留；需要修改的，请先另存。");
            }
        }).start();
    }

    /** Saves copies: asks for a file name, or for a folder when there are several. */
    public void saveCopies(List<Attachment> chosen) {
        if (chosen.size() == 1) {
            Attachment file = chosen.get(0);
            tools.prompts().saveFile(FileAsk.save("另存附件", "attachment", file.fileName(), kind(file).stream().toArray(FileAsk.Kind[]::new)))
                    .ifPresent(target -> save(List.of(file), List.of(target)));
        } else if (!chosen.isEmpty()) {
            tools.prompts().folder("选择另存到的文件夹", "attachment").ifPresent(folder -> save(chosen, FreeNames.in(folder, chosen)));
        }
    }

    /** Asks for another name. */
    public void rename(Attachment file) {
        tools.prompts().text("附件改名", "文件名", file.fileName(), "改名", AttachmentsViewModel::checkName)
                .filter(name -> !name.strip().equals(file.fileName())).ifPresent(name -> change("正在改名", () -> tools.store().rename(file, name, host.name()),
                        "已改名为“" + name.strip() + "”", () -> tools.store().rename(file, file.fileName(), host.name())));
    }

    /** Puts files on another shelf. */
    public void move(List<Attachment> chosen, Shelf to) {
        List<Attachment> moved = chosen.stream().filter(file -> !file.ownerKind().equals(to.ownerKind())).toList();
        if (!moved.isEmpty()) {
            String name = host.name();
            change("正在移动附件", () -> tools.store().move(moved, to.ownerKind(), name), "已移到“" + to.label() + "”", () -> tools.store().keepAs("撤销移动附件", moved, name));
        }
    }

    /** Takes files away; it can be undone until the program is closed. */
    public void remove(List<Attachment> chosen) {
        if (!chosen.isEmpty()) {
            String name = host.name();
            List<Attachment> gone = List.copyOf(chosen);
            change("正在移除附件", () -> tools.store().takeAway(gone, name), "已移除" + what(gone), () -> tools.store().putBack(gone, name));
        }
    }

    /** Hands over a small picture of {@code file} as JPEG, later, on the JavaFX thread; nothing happens when it has none. */
    public void thumbnail(Attachment file, Consumer<byte[]> taker) {
        thumbnails.want(file, taker);
    }

    /** The shelf that a file of such a name belongs on: the one whose name it holds, that of pictures, or the last. */
    Shelf shelfFor(String fileName) {
        return shelves.stream().filter(shelf -> fileName.contains(shelf.label())).findFirst()
                .or(() -> shelves.stream().filter(shelf -> shelf.pictures() && Thumbnails.mayBePicture(fileName)).findFirst())
                .orElse(shelves.get(shelves.size() - 1));
    }

    private AttachmentStore.Owner owner(Shelf shelf) {
        return new AttachmentStore.Owner(shelf.ownerKind(), host.id(), host.name());
    }

    private Collection<Attachment> all() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    private void fill(List<Attachment> found) {
        files.forEach((shelf, list) -> {
            List<Attachment> now = found.stream().filter(file -> file.ownerKind().equals(shelf.ownerKind())).toList();
            if (!now.equals(list)) {
                list.setAll(now);
            }
        });
        Set<Long> chosen = selected.stream().map(Attachment::id).collect(Collectors.toSet());
        selected.setAll(found.stream().filter(file -> chosen.contains(file.id())).toList());
        count.set(found.size());
    }

    private void tell(AttachmentBatch batch, boolean stopped) {
        problems.setAll(batch.problems());
        List<String> words = new ArrayList<>();
        if (!batch.problems().isEmpty()) {
            words.add(batch.problems().size() + " 个文件没有添加");
        }
        if (batch.twice() > 0) {
            words.add(batch.twice() + " 个文件原来已有，没有重复添加");
        }
        if (stopped) {
            words.add("其余已取消");
        }
        if (!batch.added().isEmpty()) {
            added(batch.added(), words.isEmpty() ? "" : "；" + String.join("；", words));
        } else if (stopped) {
            tools.notices().done("已取消添加");
        } else {
            tools.notices().done(String.join("；", words));
        }
    }

    private void added(List<Attachment> files, String rest) {
        String name = host.name();
        tools.notices().undoable("已添加" + what(files) + rest, () -> tools.tasks().perform("正在撤销", progress -> tools.store().takeAway(files, name))
                .onFinally(this::reload).start());
    }

    private void change(String title, Runnable act, String done, Runnable undo) {
        tools.tasks().perform(title, progress -> act.run()).onSuccess(nothing -> tools.notices().undoable(done,
                () -> tools.tasks().perform("正在撤销", progress -> undo.run()).onFinally(this::reload).start())).onFinally(this::reload).start();
    }

    private void save(List<Attachment> chosen, List<Path> targets) {
        tools.tasks().perform("正在另存附件", progress -> {
            for (int i = 0; i < chosen.size(); i++) {
                progress.stopIfCancelled();
                progress.done(i, chosen.size());
                tools.store().copyTo(chosen.get(i), targets.get(i), bytes -> progress.stopIfCancelled());
            }
        }).onSuccess(nothing -> tools.notices().done("已另存到“" + (targets.size() == 1 ? targets.get(0) : targets.get(0).getParent()) + "”")).start();
    }

    private static String what(List<Attachment> files) {
        return files.size() == 1 ? "“" + files.get(0).fileName() + "”" : " " + files.size() + " 个附件";
    }

    private static Optional<FileAsk.Kind> kind(Attachment file) {
        return file.extension().isEmpty() ? Optional.empty() : Optional.of(new FileAsk.Kind(file.extension().toUpperCase(Locale.ROOT) + " 文件",
                List.of(file.extension())));
    }

    private static Optional<String> checkName(String name) {
        if (name.isBlank()) {
            return Optional.of("请填写文件名");
        }
        return name.codePointCount(0, name.length()) > LONGEST_NAME ? Optional.of("文件名不能超过 " + LONGEST_NAME + " 个字") : Optional.empty();
    }
}
