package dangwu.kit.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures drawn last: turning back and forth draws nothing anew. For one thread. */
final class DrawnPages {

    private static final int KEPT = 6;

    private record Key(int page, int width) {}

    private final Map<Key, PageImage> drawn = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PageImage> eldest) {
            return size() > KEPT;
        }
    };

    Optional<PageImage> find(int page, double width) {
        return Optional.ofNullable(drawn.get(new Key(page, (int) Math.round(width))));
    }

    void keep(int page, double width, PageImage image) {
        drawn.put(new Key(page, (int) Math.round(width)), image);
    }

    void clear() {
        drawn.clear();
    }
}
