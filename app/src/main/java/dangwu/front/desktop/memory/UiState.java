package dangwu.front.desktop.memory;

import dangwu.kit.print.PrintSettings;
import dangwu.kit.ui.TableState;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All that is remembered of the window; what a file lacks is empty.
 *
 * @param window    null: never moved
 * @param place     id of the place last open; empty: none
 * @param wizardStep how far the first-run wizard has come; 0: it is not open
 * @param tables    arrangement of tables by id
 * @param closed    closed branches of trees by id
 * @param folders   last folder by purpose
 * @param choices   never null
 * @param printing  how was printed last; never null
 * @param duesOrganization id of the organization chosen last in the room of dues; null: none
 */
record UiState(WindowPlace window, String place, Integer wizardStep, Map<String, TableState> tables, Map<String, Set<String>> closed,
        Map<String, String> folders, UiChoices choices, PrintSettings printing, Long duesOrganization) {

    static final UiState EMPTY = new UiState(null, null, null, null, null, null, null, null, null);

    UiState {
        place = Objects.requireNonNullElse(place, "");
        wizardStep = Objects.requireNonNullElse(wizardStep, 0);
        tables = tables == null ? Map.of() : Map.copyOf(tables);
        closed = closed == null ? Map.of() : Map.copyOf(closed);
        folders = folders == null ? Map.of() : Map.copyOf(folders);
        choices = Objects.requireNonNullElse(choices, UiChoices.DEFAULT);
        printing = Objects.requireNonNullElse(printing, PrintSettings.FIRST);
    }

    UiState withWindow(WindowPlace newWindow) {
        return new UiState(newWindow, place, wizardStep, tables, closed, folders, choices, printing, duesOrganization);
    }

    UiState withPlace(String newPlace) {
        return new UiState(window, newPlace, wizardStep, tables, closed, folders, choices, printing, duesOrganization);
    }

    UiState withWizardStep(int step) {
        return new UiState(window, place, step, tables, closed, folders, choices, printing, duesOrganization);
    }

    UiState withTables(Map<String, TableState> newTables) {
        return new UiState(window, place, wizardStep, newTables, closed, folders, choices, printing, duesOrganization);
    }

    UiState withClosed(Map<String, Set<String>> newClosed) {
        return new UiState(window, place, wizardStep, tables, newClosed, folders, choices, printing, duesOrganization);
    }

    UiState withFolders(Map<String, String> newFolders) {
        return new UiState(window, place, wizardStep, tables, closed, newFolders, choices, printing, duesOrganization);
    }

    UiState withChoices(UiChoices newChoices) {
        return new UiState(window, place, wizardStep, tables, closed, folders, newChoices, printing, duesOrganization);
    }

    UiState withPrinting(PrintSettings newPrinting) {
        return new UiState(window, place, wizardStep, tables, closed, folders, choices, newPrinting, duesOrganization);
    }

    UiState withDuesOrganization(long id) {
        return new UiState(window, place, wizardStep, tables, closed, folders, choices, printing, id);
    }
}
