package it.filiera.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import it.filiera.workspace.Workspace;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

/** Who may call whom, and who may write. */
@AnalyzeClasses(packages = "it.filiera", importOptions = DoNotIncludeTests.class)
class HouseTest {

    private static final Set<String> WRITING = Set.of(
            "insertInto",
            "update",
            "delete",
            "deleteFrom",
            "mergeInto",
            "truncate",
            "truncateTable",
            "batch",
            "batchInsert",
            "batchUpdate",
            "batchStore",
            "batchDelete",
            "batchMerge",
            "execute",
            "executeInsert",
            "executeUpdate",
            "executeDelete",
            "loadInto");
    private static final Set<String> STORING = Set.of("store", "insert", "update", "delete", "merge", "refresh");

    /** The ledger, and the named classes that write around its images. */
    private static final String WRITERS = "it\\.filiera\\.(ledger\\.(LedgerWriter|RowWriter)|directory\\.FictionalDirectory|history\\.FictionalHistory).*";

    @ArchTest
    static final ArchRule ROOMS_ARE_ENTERED_IN_ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("message").definedBy("it.filiera.message..")
            .layer("italy").definedBy("it.filiera.italy..")
            .layer("contact").definedBy("it.filiera.contact..")
            .layer("query").definedBy("it.filiera.query..")
            .layer("vocabulary").definedBy("it.filiera.vocabulary..")
            .layer("search").definedBy("it.filiera.search..")
            .layer("database").definedBy("it.filiera.database..")
            .layer("ledger").definedBy("it.filiera.ledger..")
            .layer("directory").definedBy("it.filiera.directory")
            .layer("officer").definedBy("it.filiera.officer")
            .layer("people").definedBy("it.filiera.people")
            .layer("initiative").definedBy("it.filiera.initiative")
            .layer("history").definedBy("it.filiera.history")
            .layer("list").definedBy("it.filiera.list")
            .layer("exchange").definedBy("it.filiera.exchange")
            .layer("table").definedBy("it.filiera.table")
            .layer("matching").definedBy("it.filiera.matching")
            .layer("intake").definedBy("it.filiera.intake")
            .layer("workspace").definedBy("it.filiera.workspace..")
            .layer("handover").definedBy("it.filiera.handover..")
            .layer("tour").definedBy("it.filiera.tour..")
            .layer("cli").definedBy("it.filiera.cli..")
            .layer("ui").definedBy("it.filiera.ui..")
            .layer("screens").definedBy(
                    "it.filiera.data..",
                    "it.filiera.directory.ui..",
                    "it.filiera.exchange.ui..",
                    "it.filiera.history.ui..",
                    "it.filiera.initiative.ui..",
                    "it.filiera.intake.ui..",
                    "it.filiera.list.ui..",
                    "it.filiera.officer.ui..",
                    "it.filiera.people.ui..",
                    "it.filiera.profile..")
            .layer("shell").definedBy("it.filiera.shell..")
            .layer("entrance").definedBy("it.filiera")
            .whereLayer("message").mayNotAccessAnyLayer()
            .whereLayer("italy").mayOnlyAccessLayers("message")
            .whereLayer("contact").mayOnlyAccessLayers("message")
            .whereLayer("query").mayOnlyAccessLayers("message")
            .whereLayer("vocabulary").mayNotAccessAnyLayer()
            .whereLayer("search").mayOnlyAccessLayers("query", "vocabulary")
            .whereLayer("database").mayOnlyAccessLayers("message")
            .whereLayer("ledger").mayOnlyAccessLayers("database", "message")
            .whereLayer("directory")
            .mayOnlyAccessLayers("database", "ledger", "italy", "contact", "matching", "query", "vocabulary", "search", "message")
            .whereLayer("officer").mayOnlyAccessLayers("database", "ledger", "message")
            .whereLayer("people")
            .mayOnlyAccessLayers("directory", "database", "ledger", "contact", "matching", "query", "vocabulary", "search", "message")
            .whereLayer("initiative")
            .mayOnlyAccessLayers("people", "directory", "database", "ledger", "query", "vocabulary", "search", "message")
            .whereLayer("history")
            .mayOnlyAccessLayers(
                    "officer", "people", "initiative", "directory", "database", "ledger", "query", "vocabulary", "search", "message")
            .whereLayer("list")
            .mayOnlyAccessLayers("officer", "history", "directory", "database", "ledger", "query", "search", "message")
            .whereLayer("exchange").mayOnlyAccessLayers("directory", "history", "intake", "table", "message", "officer")
            .whereLayer("table").mayOnlyAccessLayers("message")
            .whereLayer("matching").mayOnlyAccessLayers("italy", "contact", "vocabulary", "message")
            .whereLayer("intake")
            .mayOnlyAccessLayers(
                    "table", "matching", "italy", "contact", "vocabulary", "query", "directory", "officer", "people", "initiative", "list",
                    "database", "ledger", "message")
            .whereLayer("workspace")
            .mayOnlyAccessLayers(
                    "database", "ledger", "italy", "vocabulary", "directory", "officer", "people", "initiative", "history", "list", "intake",
                    "message")
            .whereLayer("cli")
            .mayOnlyAccessLayers(
                    "handover", "workspace", "directory", "officer", "people", "initiative", "history", "list", "exchange", "intake",
                    "table", "matching", "ledger", "search", "query", "database", "contact", "message")
            .whereLayer("handover").mayOnlyAccessLayers("database", "message")
            .whereLayer("tour").mayOnlyAccessLayers("ui", "message")
            .whereLayer("ui").mayOnlyAccessLayers("ledger", "message")
            .whereLayer("screens")
            .mayOnlyAccessLayers(
                    "ui", "workspace", "directory", "officer", "people", "initiative", "history", "list", "exchange", "intake",
                    "table", "matching", "ledger", "search", "query", "vocabulary", "italy", "contact", "message")
            .whereLayer("shell").mayOnlyAccessLayers("ui", "message")
            .whereLayer("entrance")
            .mayOnlyAccessLayers(
                    "cli", "handover", "tour", "database", "ledger", "workspace", "officer", "directory", "list", "message", "ui", "screens", "shell")
            .whereLayer("entrance").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CYCLES = slices().assignedFrom(new Rooms()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_SCREENS_SEE_JAVAFX = noClasses()
            .that()
            .resideOutsideOfPackages("it.filiera", "..ui..", "it.filiera.data..", "it.filiera.profile..", "it.filiera.shell..", "it.filiera.tour..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule SCREENS_SEE_NO_SQL_AND_NO_LUCENE = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "it.filiera.data..", "it.filiera.profile..", "it.filiera.shell..", "it.filiera.tour..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule SCREENS_ASK_THE_WORKSPACE_NOT_ITS_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "it.filiera.profile..")
            .should()
            .callMethod(Workspace.class, "database");

    @ArchTest
    static final ArchRule SCREENS_OF_FEATURES_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("it.filiera.(*).ui..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule ONLY_TASKS_GOES_BETWEEN_THREADS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("it.filiera.ui.Tasks")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule ONLY_THE_LEDGER_WRITES = classes()
            .that(DescribedPredicate.not(nameMatching(WRITERS)))
            .and(DescribedPredicate.not(resideInAnyPackage("it.filiera.database.schema..")))
            .should(not(callMethodWhere(writes())));

    @ArchTest
    static final ArchRule ONLY_THE_LEDGER_HOLDS_A_WRITING_CONNECTION = classes()
            .that(DescribedPredicate.not(nameMatching("it\\.filiera\\.(ledger\\.LedgerWriter|database\\.).*")))
            .should(not(callMethodWhere(opensForWriting())));

    @ArchTest
    static final ArchRule QUERIES_KNOW_NEITHER_LUCENE_NOR_SQL = noClasses()
            .that()
            .resideInAPackage("it.filiera.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.jooq..", "java.sql..");

    @ArchTest
    static final ArchRule DATES_KNOW_NOTHING_OF_THE_PROGRAM = classes()
            .that()
            .resideInAPackage("it.filiera.history.when..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("it.filiera.history.when..", "it.filiera.query..", "it.filiera.message..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule SEARCH_KNOWS_NO_SQL = noClasses()
            .that()
            .resideInAnyPackage("it.filiera.search..", "it.filiera.vocabulary..", "it.filiera.cli..", "it.filiera.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..");

    @ArchTest
    static final ArchRule NOBODY_INTERRUPTS_SLEEPS_OR_STARTS_THREADS = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "interrupt")
            .orShould()
            .callConstructor(Thread.class, Runnable.class);

    @ArchTest
    static final ArchRule NOBODY_PRINTS_PAST_THE_CONSOLE =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule ROOMS_HAVE_NAMES_THAT_SAY_SOMETHING = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..misc..", "..helper..", "..manager..", "..impl..");

    private static DescribedPredicate<JavaMethodCall> writes() {
        return DescribedPredicate.describe("writes through jOOQ", call -> {
            boolean context = call.getTargetOwner().isAssignableTo(DSLContext.class) && WRITING.contains(call.getName());
            boolean row = call.getTargetOwner().isAssignableTo(UpdatableRecord.class) && STORING.contains(call.getName());
            return context || row;
        });
    }

    private static DescribedPredicate<JavaMethodCall> opensForWriting() {
        return DescribedPredicate.describe(
                "opens the database for writing",
                call -> call.getTargetOwner().getName().equals("it.filiera.database.Database")
                        && Set.of("connection", "write", "sync").contains(call.getName()));
    }

    /** A room is a package directly below the root, with what stands in it; the screens of a feature are a room of their own. */
    private static final class Rooms implements SliceAssignment {

        private static final Pattern ROOM = Pattern.compile("it\\.filiera\\.(\\w+(?:\\.ui)?).*");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            Matcher room = ROOM.matcher(javaClass.getPackageName());
            return room.matches() ? SliceIdentifier.of(room.group(1)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the rooms of the house";
        }
    }
}
