package dev.throughline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What each outer module is for, and that nothing else does it. */
@AnalyzeClasses(packages = "dev.throughline", importOptions = ModulesTest.WithoutTests.class)
class ModulesTest {

    @ArchTest
    static final ArchRule onlyTheStoreSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackage("dev.throughline.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
            .because("another data base, or none (a Spark task), must be a change of one module");

    @ArchTest
    static final ArchRule onlyTheCommandLineParsesArguments = noClasses()
            .that()
            .resideOutsideOfPackage("dev.throughline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("whoever calls the library is not at a terminal");

    @ArchTest
    static final ArchRule onlyThePagesKnowTheServer = noClasses()
            .that()
            .resideOutsideOfPackage("dev.throughline.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
            .because("whoever starts the pages says where, and nothing of how");

    @ArchTest
    static final ArchRule onlyTheContractSpeaksJson = noClasses()
            .that()
            .resideOutsideOfPackages("dev.throughline.contract..", "dev.throughline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("the names that other programs rely on are written down in one place");

    @ArchTest
    static final ArchRule theContractKnowsNoStore = noClasses()
            .that()
            .resideInAPackage("dev.throughline.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.throughline.store..", "dev.throughline.web..", "dev.throughline.cli..")
            .because("a reading is written and read the same way where nothing is stored");

    @ArchTest
    static final ArchRule theStoreKnowsNoCommandLine = noClasses()
            .that()
            .resideInAPackage("dev.throughline.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.throughline.web..", "dev.throughline.cli..")
            .because("the pages keep their story in the same store");

    /** Leaves out test classes, and the jar in which the core lends its own to other modules. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new DoNotIncludeTests().includes(location) && !location.contains("-tests.jar");
        }
    }
}
