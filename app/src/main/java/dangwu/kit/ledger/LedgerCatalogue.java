package dangwu.kit.ledger;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All ledgers that can be had, in the order of the directory. Immutable. */
public final class LedgerCatalogue {

    private final List<Ledger> ledgers;

    /** @throws IllegalArgumentException when two ledgers share an id or a name */
    public LedgerCatalogue(List<Ledger> ledgers) {
        this.ledgers = List.copyOf(ledgers);
        Set<String> known = new HashSet<>();
        for (Ledger ledger : ledgers) {
            if (!known.add(ledger.id()) || !known.add(ledger.name())) {
                throw new IllegalArgumentException("two ledgers called " + ledger.id() + " or " + ledger.name());
            }
        }
    }

    /**
     * The catalogue of {@code ledgers} in the order of the directory: by box, then by number (L9 before L10).
     *
     * @throws IllegalArgumentException when two ledgers share an id or a name
     */
    public static LedgerCatalogue inOrder(List<Ledger> ledgers) {
        return new LedgerCatalogue(ledgers.stream().sorted(Comparator.comparing(Ledger::box).thenComparingInt(LedgerCatalogue::number)
                .thenComparing(Ledger::id)).toList());
    }

    private static int number(Ledger ledger) {
        String digits = ledger.id().replaceAll("\\D", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    public List<Ledger> all() {
        return ledgers;
    }

    /** The boxes of the directory, in order. */
    public List<String> boxes() {
        return ledgers.stream().map(Ledger::box).distinct().toList();
    }

    public List<Ledger> inBox(String box) {
        return ledgers.stream().filter(ledger -> ledger.box().equals(box)).toList();
    }

    /** The ledger with this id (L10, l10) or Chinese name (党员花名册); a part of the name will do when it fits one ledger only (花名册). */
    public Optional<Ledger> find(String idOrName) {
        String wanted = idOrName.strip();
        Optional<Ledger> exact = ledgers.stream().filter(ledger -> ledger.id().equalsIgnoreCase(wanted) || ledger.name().equals(wanted)).findFirst();
        if (exact.isPresent() || wanted.isEmpty()) {
            return exact;
        }
        List<Ledger> partly = ledgers.stream().filter(ledger -> ledger.name().contains(wanted)).toList();
        return partly.size() == 1 ? Optional.of(partly.get(0)) : Optional.empty();
    }
}
