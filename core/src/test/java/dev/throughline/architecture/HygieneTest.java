package dev.throughline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Same input, same bytes out: nothing in the core is decided by locale, time zone, clock, chance or hash order. */
@AnalyzeClasses(packages = "dev.throughline", importOptions = DoNotIncludeTests.class)
class HygieneTest {

    @ArchTest
    static final ArchRule namesItsLocale = noClasses()
            .should()
            .accessTargetWhere(target(
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.lang.String.formatted([Ljava.lang.Object;)",
                    "java.util.Locale.getDefault()",
                    "java.util.Scanner.<init>(java.io.InputStream)",
                    "java.text.NumberFormat.getInstance()",
                    "java.text.NumberFormat.getIntegerInstance()",
                    "java.text.Collator.getInstance()",
                    "java.text.BreakIterator.getWordInstance()",
                    "java.text.BreakIterator.getSentenceInstance()",
                    "java.text.SimpleDateFormat.<init>(java.lang.String)",
                    "java.text.DecimalFormat.<init>(java.lang.String)",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.time.format.DateTimeFormatterBuilder.toFormatter()"))
            .because("in Turkish 'IRAQ'.toLowerCase() is no 'iraq': pass Locale.ROOT or the report's own language");

    @ArchTest
    static final ArchRule namesItsCharset = noClasses()
            .should()
            .accessTargetWhere(target(
                    "java.lang.String.getBytes()",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.OutputStream)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream)",
                    "java.io.ByteArrayOutputStream.toString()",
                    "java.nio.charset.Charset.defaultCharset()"))
            .because("a report's bytes are decoded by what the report says, never by the machine it is read on");

    @ArchTest
    static final ArchRule asksNoClock = noClasses()
            .should()
            .accessTargetWhere(target("java.lang.System.currentTimeMillis()")
                    .or(target("java.util.Date.<init>()", "java.util.Calendar.getInstance()"))
                    .or(named("java.time.", "now"))
                    .or(named("java.time.Clock", "system", "systemUTC", "systemDefaultZone"))
                    .or(target("java.time.ZoneId.systemDefault()", "java.util.TimeZone.getDefault()")))
            .because("a reading is a pure function of its report: a date that is needed is handed in");

    @ArchTest
    static final ArchRule leavesNothingToChance = noClasses()
            .should()
            .accessTargetWhere(target(
                            "java.lang.Math.random()",
                            "java.util.Random.<init>()",
                            "java.util.UUID.randomUUID()",
                            "java.util.Collections.shuffle(java.util.List)",
                            "java.lang.System.identityHashCode(java.lang.Object)")
                    .or(named("java.util.concurrent.ThreadLocalRandom", "current"))
                    .or(named("java.security.SecureRandom", "<init>")))
            .because("same input, same bytes out");

    @ArchTest
    static final ArchRule iteratesInAnOrderThatIsItsOwn = noClasses()
            .should()
            .accessTargetWhere(named("java.util.Map", "copyOf")
                    .or(named("java.util.Set", "copyOf"))
                    .or(named("java.util.stream.Collectors", "toUnmodifiableSet", "toUnmodifiableMap")))
            .because("these iterate in an order that changes from one Java process to the next: keep a LinkedHashMap,"
                    + " a TreeMap or a List, wrapped by Collections.unmodifiable… where others see it");

    @ArchTest
    static final ArchRule asksNoEnvironment = noClasses()
            .should()
            .accessTargetWhere(named("java.lang.System", "getenv", "getProperty", "getProperties")
                    .or(named("java.lang.Integer", "getInteger"))
                    .or(named("java.lang.Boolean", "getBoolean")))
            .because("what a stage needs is passed to its constructor");

    @ArchTest
    static final ArchRule keepsNoStateThatChanges = noFields()
            .that()
            .areStatic()
            .should()
            .notBeFinal()
            .because("many reports are read at once in one process: what a stage needs is passed to its constructor");

    private static DescribedPredicate<JavaAccess<?>> target(String... signatures) {
        Set<String> forbidden = Set.of(signatures);
        return DescribedPredicate.describe(
                "calls one of " + Arrays.toString(signatures),
                access -> access.getTarget() instanceof CodeUnitAccessTarget it && forbidden.contains(signature(it)));
    }

    private static String signature(CodeUnitAccessTarget call) {
        return call.getOwner().getFullName() + "." + call.getName()
                + call.getRawParameterTypes().stream()
                        .map(type -> type.getFullName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Calls of methods with one of the names, of the class with that name, or of any class of a package that ends in a dot. */
    private static DescribedPredicate<JavaAccess<?>> named(String owner, String... methods) {
        Set<String> forbidden = Set.of(methods);
        return DescribedPredicate.describe("calls " + owner + " " + Arrays.toString(methods), access -> {
            String called = access.getTargetOwner().getFullName();
            return (owner.endsWith(".") ? called.startsWith(owner) : called.equals(owner))
                    && forbidden.contains(access.getTarget().getName());
        });
    }
}
