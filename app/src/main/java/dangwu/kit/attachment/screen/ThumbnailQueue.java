package dangwu.kit.attachment.screen;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.attachment.Thumbnails;
import dangwu.kit.ui.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** Has small pictures made one after the other, so that many photographs do not hold up what the clerk does meanwhile. On the JavaFX thread. */
final class ThumbnailQueue {

    private final Thumbnails thumbnails;
    private final Tasks tasks;
    private final Deque<Wanted> wanted = new ArrayDeque<>();
    private boolean making;

    private record Wanted(Attachment file, Consumer<byte[]> taker) {}

    ThumbnailQueue(Thumbnails thumbnails, Tasks tasks) {
        this.thumbnails = thumbnails;
        this.tasks = tasks;
    }

    /** Hands over the small picture, at once when it is known; never where there is none. */
    void want(Attachment file, Consumer<byte[]> taker) {
        Optional<byte[]> known = thumbnails.known(file);
        if (known.isPresent()) {
            taker.accept(known.get());
        } else if (Thumbnails.mayBePicture(file.fileName())) {
            wanted.add(new Wanted(file, taker));
            makeNext();
        }
    }

    /** Forgets what was not begun. */
    void clear() {
        wanted.clear();
    }

    private void makeNext() {
        if (making || wanted.isEmpty()) {
            return;
        }
        making = true;
        Wanted next = wanted.remove();
        // A picture that cannot be made small shows its sort: opening it will say what is wrong.
        tasks.run("正在准备缩略图", progress -> thumbnails.of(next.file())).onSuccess(made -> made.ifPresent(next.taker())).onError(problem -> { })
                .onFinally(() -> {
                    making = false;
                    makeNext();
                }).start();
    }
}
