package dangwu.front.wiring;

import dangwu.kit.exchange.ImportJob;
import dangwu.kit.exchange.ImportReader;
import dangwu.kit.exchange.Importer;
import dangwu.kit.exchange.Limits;
import dangwu.kit.exchange.MappingMemory;
import dangwu.kit.exchange.SheetReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every kind of sheet that can be imported, found by its name on the command line or by its Chinese name. */
public final class Imports {

    private final Map<String, Kind<?>> kinds = new LinkedHashMap<>();

    /**
     * One kind of import.
     *
     * @param importer what takes the rows
     * @param job      the way from file to records
     */
    public record Kind<P>(Importer<P> importer, ImportJob<P> job) {}

    Imports(List<Importer<?>> importers, MappingMemory memory) {
        ImportReader reader = new ImportReader(new SheetReader(Limits.standard()), memory);
        importers.forEach(importer -> add(importer, reader, memory));
    }

    /** The kind called {@code name}: "members" or 党员. */
    public Optional<Kind<?>> find(String name) {
        return kinds.values().stream()
                .filter(kind -> kind.importer().kind().id().equalsIgnoreCase(name) || kind.importer().kind().name().equals(name)).findFirst();
    }

    /** The kind that {@code other} is for another unit. */
    @SuppressWarnings("unchecked") // One kind's importer takes the same rows in every unit.
    public <P> Kind<P> same(Kind<P> other) {
        return (Kind<P>) kinds.get(other.importer().kind().id());
    }

    /** All kinds, in the order in which a new unit needs them. */
    public List<Kind<?>> all() {
        return List.copyOf(kinds.values());
    }

    /** What the kinds are called: organizations（党组织）、members（党员） and so on. */
    public String names() {
        return kinds.values().stream().map(kind -> kind.importer().kind().id() + "（" + kind.importer().kind().name() + "）").collect(Collectors.joining("、"));
    }

    private <P> void add(Importer<P> importer, ImportReader reader, MappingMemory memory) {
        kinds.put(importer.kind().id(), new Kind<>(importer, new ImportJob<>(reader, importer, memory)));
    }
}
