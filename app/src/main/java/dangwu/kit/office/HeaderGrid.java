package dangwu.kit.office;

import java.util.ArrayList;
import java.util.List;

/** The header of a table as a grid: headings merged over neighbouring columns, single headers merged downwards. */
final class HeaderGrid {
    /** A header cell and the place it takes. */
    record Place(int row, int column, int rowSpan, int colSpan, String text) {}

    private final int depth;
    private final List<Place> places = new ArrayList<>();

    HeaderGrid(List<Column> columns) {
        depth = 1 + columns.stream().mapToInt(column -> column.groups().size()).max().orElse(0);
        for (int level = 0; level < depth - 1; level++) {
            addGroups(columns, level);
        }
        for (int i = 0; i < columns.size(); i++) {
            int level = columns.get(i).groups().size();
            places.add(new Place(level, i, depth - level, 1, columns.get(i).header()));
        }
    }

    private void addGroups(List<Column> columns, int level) {
        for (int from = 0; from < columns.size();) {
            int to = from + 1;
            if (columns.get(from).groups().size() > level) {
                List<String> path = columns.get(from).groups().subList(0, level + 1);
                while (to < columns.size() && startsWith(columns.get(to).groups(), path)) {
                    to++;
                }
                places.add(new Place(level, from, 1, to - from, path.get(level)));
            }
            from = to;
        }
    }

    private static boolean startsWith(List<String> groups, List<String> path) {
        return groups.size() >= path.size() && groups.subList(0, path.size()).equals(path);
    }

    /** Number of header rows. */
    int depth() {
        return depth;
    }

    List<Place> places() {
        return places;
    }
}
