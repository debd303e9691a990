package dangwu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule was seen to bite: the package {@code planted} holds a violation of every one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private JavaClasses house;
    private JavaClasses planted;

    @BeforeAll
    void readClasses() {
        house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dangwu");
        planted = new ClassFileImporter().importPackages("planted");
    }

    @Test
    void theHouseIsRead() {
        assertThat(house).extracting(type -> type.getPackageName()).contains("dangwu.front", "dangwu.front.launch")
                .doesNotContain("dangwu");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Named rule, String... caught) {
        assertThat(HouseRules.violations(rule.make().apply(new HouseRules("dangwu")), house)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void catchesWhatWasPlantedAndNothingElse(Named rule, String... caught) {
        List<String> found = HouseRules.violations(rule.make().apply(new HouseRules("planted")), planted);
        assertThat(found).hasSize(caught.length).allSatisfy(line -> assertThat(caught).anySatisfy(name -> assertThat(line).contains(name)));
        assertThat(caught).allSatisfy(name -> assertThat(found).anySatisfy(line -> assertThat(line).contains(name)));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("every class stands on a floor", HouseRules::everyClassStandsOnAFloor, "RootClass"),
                rule("no floor uses one above", HouseRules::noFloorUsesOneAbove, "UpstairsUser"),
                rule("rooms of records use only the ground rooms", HouseRules::roomsOfRecordsUseOnlyTheGroundRooms, "RoomToRoom"),
                rule("rooms are free of cycles", HouseRules::roomsAreFreeOfCycles, "RoomCycleTwo"),
                rule("packages are free of cycles", HouseRules::packagesAreFreeOfCycles, "PackageCycleOne"),
                rule("only screens use screens", HouseRules::onlyScreensUseScreens, "LedgerOfAScreen"),
                rule("ledgers are read only", HouseRules::ledgersAreReadOnly, "WritingLedger"),
                rule("SQL is in repositories", HouseRules::sqlIsInRepositories, "SqlOutside"),
                rule("screens are in views", HouseRules::screensAreInViews, "ScreenOutside"),
                rule("view models hold no nodes", HouseRules::viewModelsHoldNoNodes, "NodeViewModel"),
                rule("the command line reaches no screen", HouseRules::commandLineReachesNoScreen, "WindowCommand"),
                rule("dates are modern", HouseRules::datesAreModern, "OldDate"),
                rule("nothing static changes", HouseRules::nothingStaticChanges, "StaticState.last", "StaticState.COUNTER"),
                rule("only the front talks to the console", HouseRules::onlyTheFrontTalksToTheConsole, "ConsoleTalker"));
    }

    private static Arguments rule(String name, Function<HouseRules, ArchRule> make, String... caught) {
        return Arguments.of(new Named(name, make), caught);
    }

    /** A rule under its name in the report. */
    record Named(String name, Function<HouseRules, ArchRule> make) {
        @Override
        public String toString() {
            return name;
        }
    }
}
