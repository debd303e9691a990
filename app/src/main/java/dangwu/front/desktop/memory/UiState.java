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
 */
record UiState(WindowPlace window, String place, Integer wizardStep, Map<String, TableState> tables, Map<String, Set<String>> closed,
        Map<String, String> folders, UiChoices choices, PrintSettings printing) {

    static final UiState EMPTY = new UiState(null, null, null, null, null, null, null, null);

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
        return new UiState(newWindow, place, wizardStep, tables, closed, folders, choices, printing);
    }

    UiState withPlace(String newPlace) {
        return new UiState(window, newPlace, wizardStep, tables, closed, folders, choices, printing);
    }

    UiState withWizardStep(int step) {
        return new UiState(window, place, step, tables, closed, folders, choices, printing);
    }

    UiState withTables(Map<String, TableState> newTables) {
        return new UiState(window, place, wizardStep, newTables, closed, folders, choices, printing);
    }

    UiState withClosed(Map<String, Set<String>> newClosed) {
        return new UiState(window, place, wizardStep, tables, newClosed, folders, choices, printing);
    }

    UiState withFolders(Map<String, String> newFolders) {
        return new UiState(window, place, wizardStep, tables, closed, newFolders, choices, printing);
    }

    UiState withChoices(UiChoices newChoices) {
        return new UiState(window, place, wizardStep, tables, closed, folders, newChoices, printing);
    }

    UiState withPrinting(PrintSettings newPrinting) {
        return new UiState(window, place, wizardStep, tables, closed, folders, choices, newPrinting);
    }
}
