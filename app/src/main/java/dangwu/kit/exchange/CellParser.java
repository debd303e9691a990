package dangwu.kit.exchange;

/**
 * Turns a cell into a value.
 *
 * @param <V> the value's type
 */
@FunctionalInterface
public interface CellParser<V> {

    /**
     * The value of the cell.
     *
     * @return null for a blank cell
     * @throws CellException when the content cannot be taken
     */
    V parse(Cell cell) throws CellException;

    /** A parser that turns this one's value into another; the next step is not asked about blank cells. */
    default <W> CellParser<W> then(Step<? super V, ? extends W> next) {
        return cell -> {
            V value = parse(cell);
            return value == null ? null : next.apply(value);
        };
    }

    /**
     * A second step of parsing.
     *
     * @param <V> from
     * @param <W> to
     */
    @FunctionalInterface
    interface Step<V, W> {
        /**
         * The next value.
         *
         * @throws CellException when the value cannot be taken
         */
        W apply(V value) throws CellException;
    }
}
