package dangwu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The rules of the house for the packages under one root, so that the same rules can be tried on planted violations. A rule about a
 * room that does not exist yet holds.
 */
final class HouseRules {
    private static final List<String> FLOORS = List.of("kit", "records", "oversight", "front");
    private static final Set<String> GROUND_ROOMS = Set.of("org", "member");
    private static final String VIEW_NAMES = "(View|ViewModel|Dialog|Pane|Wizard|Page|Cell|Window|Preview)";
    private static final String[] SCREEN_LIBRARIES = {"javafx..", "com.sun.javafx..", "com.sun.glass..", "org.controlsfx..", "atlantafx..",
        "org.kordamp.ikonli.."};

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    ArchRule everyClassStandsOnAFloor() {
        return classes().should().resideInAnyPackage(FLOORS.stream().map(floor -> root + "." + floor + "..").toArray(String[]::new))
                .because("a newcomer finds a thing by its floor, and classes in the root package start cycles").allowEmptyShould(true);
    }

    ArchRule noFloorUsesOneAbove() {
        List<ArchRule> rules = new ArrayList<>();
        for (int lower = 0; lower < FLOORS.size() - 1; lower++) {
            String[] above = FLOORS.stream().skip(lower + 1L).map(floor -> root + "." + floor + "..").toArray(String[]::new);
            rules.add(noClasses().that().resideInAPackage(root + "." + FLOORS.get(lower) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(above).allowEmptyShould(true));
        }
        return CompositeArchRule.of(rules).because("a floor uses the floors below it, so that each can be understood and tested without what stands on it");
    }

    ArchRule roomsOfRecordsUseOnlyTheGroundRooms() {
        String records = root + ".records.";
        DescribedPredicate<JavaClass> inRecords = resideInAPackage(root + ".records..");
        return classes().that(inRecords).should(new ArchCondition<>("use no other room of records than org and member") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream().filter(use -> inRecords.test(use.getTargetClass())).forEach(use -> {
                    String target = room(records, use.getTargetClass());
                    boolean allowed = target.equals(room(records, user)) || GROUND_ROOMS.contains(target);
                    events.add(new SimpleConditionEvent(use, allowed, use.getDescription()));
                });
            }
        }).because("what spans two rooms belongs upstairs, in oversight").allowEmptyShould(true);
    }

    ArchRule roomsAreFreeOfCycles() {
        return CompositeArchRule.of(FLOORS.stream().<ArchRule>map(floor -> slices().matching(root + "." + floor + ".(*)..")
                .should().beFreeOfCycles().allowEmptyShould(true)).toList())
                .because("two rooms that need each other are one room");
    }

    ArchRule packagesAreFreeOfCycles() {
        return slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                if (!resideInAPackage(root + "..").test(javaClass)) {
                    return SliceIdentifier.ignore();
                }
                // What jOOQ generates is tangled in itself; to the house it is one thing.
                String schema = root + ".kit.db.schema";
                return SliceIdentifier.of(javaClass.getPackageName().startsWith(schema) ? schema : javaClass.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages at any depth under " + root;
            }
        }).should().beFreeOfCycles().because("a tangle of packages can neither be understood nor changed in parts").allowEmptyShould(true);
    }

    ArchRule onlyScreensUseScreens() {
        // A package called screen, and those within it, show what the packages beside it keep, print and import.
        DescribedPredicate<JavaClass> screens = resideInAnyPackage(root + ".kit..screen..", root + ".records..screen..", root + ".oversight..screen..");
        return noClasses().that(resideInAnyPackage(root + ".kit..", root + ".records..", root + ".oversight..")).and(not(screens))
                .should().dependOnClassesThat(screens)
                .because("records, ledgers and imports serve the command line as well as the window").allowEmptyShould(true);
    }

    ArchRule ledgersAreReadOnly() {
        return noClasses().that().resideInAnyPackage(root + ".records..ledger..", root + ".records..form..")
                .should().dependOnClassesThat(DescribedPredicate.describe("write records", (JavaClass type) ->
                        type.getName().equals(root + ".kit.db.WriteScope") || resideInAnyPackage(root + ".records..imports..").test(type)))
                .because("printing a ledger changes nothing of what it shows").allowEmptyShould(true);
    }

    ArchRule sqlIsInRepositories() {
        return noClasses().that(outermost("stand outside kit.db and are no repository", type ->
                !resideInAPackage(root + ".kit.db..").test(type) && !type.getSimpleName().endsWith("Repository")))
                .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "java.sql..", "org.h2..", "org.flywaydb..", root + ".kit.db.schema..")
                .because("whoever asks what touches a table looks into one class per room").allowEmptyShould(true);
    }

    ArchRule screensAreInViews() {
        DescribedPredicate<JavaClass> home = resideInAnyPackage(root + ".kit.ui..", root + ".kit.print..", root + ".front.desktop..");
        return noClasses().that(outermost("are no views", type -> !home.test(type) && !type.getSimpleName().matches(".*" + VIEW_NAMES)))
                .should().dependOnClassesThat().resideInAnyPackage(SCREEN_LIBRARIES)
                .because("records and rules are used without a window, too").allowEmptyShould(true);
    }

    ArchRule viewModelsHoldNoNodes() {
        return noClasses().that(outermost("are view models", type -> type.getSimpleName().endsWith("ViewModel")))
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "org.controlsfx..",
                        "atlantafx..", "org.kordamp.ikonli..")
                .because("the state of a screen is tested without a window").allowEmptyShould(true);
    }

    ArchRule commandLineReachesNoScreen() {
        return noClasses().that().resideInAPackage(root + ".front.cli..")
                .should().transitivelyDependOnClassesThat(resideInAnyPackage(SCREEN_LIBRARIES))
                .because("scheduled jobs run on machines without a display").allowEmptyShould(true);
    }

    ArchRule datesAreModern() {
        return noClasses().that(not(resideInAPackage(root + ".kit.db.schema.."))).should().dependOnClassesThat(
                        DescribedPredicate.describe("are the old dates", (JavaClass type) -> Set.of("java.util.Date", "java.util.Calendar",
                                "java.util.GregorianCalendar", "java.text.SimpleDateFormat", "java.text.DateFormat", "java.sql.Date",
                                "java.sql.Timestamp").contains(type.getName())))
                .because("they change under one's hands and carry a time zone; a day is a LocalDate").allowEmptyShould(true);
    }

    ArchRule nothingStaticChanges() {
        return fields().that().areStatic().and(DescribedPredicate.describe("are written by a person", (JavaField field) ->
                        !field.getModifiers().contains(JavaModifier.SYNTHETIC) && !field.getOwner().getPackageName().startsWith(root + ".kit.db.schema")))
                .should().beFinal().andShould(new ArchCondition<>("not hold what is made to change") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        JavaClass type = field.getRawType();
                        boolean changing = List.of(ConcurrentMap.class, ThreadLocal.class, AtomicReference.class, AtomicInteger.class, AtomicLong.class,
                                AtomicBoolean.class).stream().anyMatch(type::isAssignableTo);
                        events.add(new SimpleConditionEvent(field, !changing, field.getFullName() + " holds " + type.getName()));
                    }
                }).because("hidden common state couples whatever touches it, tests first").allowEmptyShould(true);
    }

    ArchRule onlyTheFrontTalksToTheConsole() {
        return noClasses().that(not(resideInAPackage(root + ".front.."))).should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").orShould().callMethod(Throwable.class, "printStackTrace")
                .because("stdout carries results and nothing else, and a window has no console").allowEmptyShould(true);
    }

    /** What the rule finds, a line each; empty: it holds. */
    static List<String> violations(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.evaluate(classes);
        return result.getFailureReport().getDetails();
    }

    /** Nested and anonymous classes are judged by the class whose file they are in. */
    private static DescribedPredicate<JavaClass> outermost(String description, java.util.function.Predicate<JavaClass> judge) {
        return DescribedPredicate.describe(description, type -> {
            JavaClass outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return judge.test(outer);
        });
    }

    private static String room(String floor, JavaClass type) {
        return type.getPackageName().length() < floor.length() ? "" : type.getPackageName().substring(floor.length()).split("\\.")[0];
    }
}
