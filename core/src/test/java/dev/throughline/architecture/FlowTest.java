package dev.throughline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The tree shows the flow: the stages' alphabetical order is the order of the data, and imports point up it only. */
@AnalyzeClasses(packages = "dev.throughline", importOptions = DoNotIncludeTests.class)
class FlowTest {
    private static final List<String> STAGES = List.of("acquire", "annotate", "extract", "reconcile", "survey", "tell");

    @ArchTest
    static void aStageUsesEarlierStagesOnly(JavaClasses core) {
        for (int stage = 0; stage < STAGES.size(); stage++) {
            for (String later : STAGES.subList(stage + 1, STAGES.size())) {
                noClasses()
                        .that()
                        .resideInAPackage(inside(STAGES.get(stage)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(inside(later))
                        .because("the data flow from " + STAGES.get(stage) + " to " + later
                                + ": what both need belongs to the earlier stage, or is handed in by the facade")
                        .allowEmptyShould(true)
                        .check(core);
            }
        }
    }

    @ArchTest
    static final ArchRule noStageUsesTheFacade = noClasses()
            .that()
            .resideInAnyPackage(STAGES.stream().map(FlowTest::inside).toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.throughline")
            .because("the facade puts the stages together; a stage that needs it runs in a circle");

    @ArchTest
    static final ArchRule theCoreKnowsNoStoreFormatOrTerminal = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.jdbi..",
                    "org.sqlite..",
                    "org.flywaydb..",
                    "tools.jackson..",
                    "com.fasterxml.jackson..",
                    "picocli..",
                    "java.awt..",
                    "javax.swing..")
            .because("SQL rows, JSON and the command line live in the outer modules: store, contract, cli");

    @ArchTest
    static final ArchRule theCoreTouchesNoFilesAndNoNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.(io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)"
                            + "|nio\\.file\\.Files|net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|http\\..*))")
            .because("the core does no input or output beyond the bytes and streams that it is handed");

    private static String inside(String stage) {
        return "dev.throughline." + stage + "..";
    }
}
