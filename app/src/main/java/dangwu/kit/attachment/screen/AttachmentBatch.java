package dangwu.kit.attachment.screen;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import dangwu.kit.ui.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds several files, one after the other. One that cannot be added does not hold up the others; what was added before a stop stays. */
final class AttachmentBatch {

    private final AttachmentStore store;
    private final List<Item> items;
    private final Set<Long> known;
    private final List<Attachment> added = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int twice;

    /** One file and where it shall go. */
    record Item(AttachmentStore.Owner owner, Path file) {}

    /** @param known ids of the files that were there before */
    AttachmentBatch(AttachmentStore store, List<Item> items, Set<Long> known) {
        this.store = store;
        this.items = List.copyOf(items);
        this.known = new HashSet<>(known);
    }

    void run(Progress progress) {
        long total = items.stream().mapToLong(item -> size(item.file())).sum();
        long before = 0;
        for (int i = 0; i < items.size(); i++) {
            progress.stopIfCancelled();
            Item item = items.get(i);
            progress.message(items.size() == 1 ? item.file().getFileName().toString() : "第 " + (i + 1) + " 个，共 " + items.size() + " 个");
            add(item, progress, before, total);
            before += size(item.file());
        }
    }

    synchronized List<Attachment> added() {
        return List.copyOf(added);
    }

    /** A sentence for each file that was not added. */
    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** How many were there before, with the same name and content. */
    synchronized int twice() {
        return twice;
    }

    private void add(Item item, Progress progress, long before, long total) {
        try {
            Attachment kept = store.add(item.owner(), item.file(), bytes -> {
                progress.stopIfCancelled();
                progress.done(before + bytes, total);
            });
            note(kept);
        } catch (RefusedException | StoreException e) {
            note(e.getMessage());
        }
    }

    private synchronized void note(Attachment kept) {
        if (known.add(kept.id())) {
            added.add(kept);
        } else {
            twice++;
        }
    }

    private synchronized void note(String problem) {
        problems.add(problem);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
