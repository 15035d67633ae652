package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher among JDKs and a Maven that are scripts: each JDK's {@code java} says which it is and what it was given, and
 * {@code mvn} puts an empty jar where the build would.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path temp;

    private Path checkout;
    private Path jvms;
    private Path bin;

    @BeforeEach
    void layOut() throws IOException {
        checkout = Files.createDirectory(temp.resolve("a checkout"));
        jvms = Files.createDirectory(temp.resolve("jvms"));
        bin = Files.createDirectory(temp.resolve("bin"));
        for (String module : List.of("model", "core", "contract", "store", "web", "cli")) {
            Files.createDirectories(checkout.resolve(module + "/src/main"));
            Files.writeString(checkout.resolve(module + "/pom.xml"), "<project/>");
        }
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        // The launcher as it is, but for the folders it looks into: those of this machine must not decide a test.
        String launcher = Files.readString(Path.of("../throughline"))
                .replace("/usr/lib/jvm/", jvms + "/")
                .replaceAll("(?<=[ \\n])/(usr|opt|Library|home)/", temp + "/none/$1/");
        script(checkout.resolve("throughline"), launcher);
        script(bin.resolve("mvn"), """
                #!/bin/sh
                echo "$JAVA_HOME" >> "%s/builds"
                mkdir -p cli/target/launcher/throughline/lib && : > cli/target/launcher/throughline/lib/throughline.jar
                """.formatted(temp));
        for (String tool : List.of(
                "cat", "dirname", "find", "head", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "tr", "wc")) {
            script(bin.resolve(tool), "#!/bin/sh\nexec " + which(tool) + " \"$@\"\n");
        }
    }

    @Test
    void takesTheNewestJdkItFinds() throws Exception {
        jdk("jdk-17", "17.0.15");
        jdk("jdk-21", "21.0.8");
        jdk("jdk-25", "25.0.3");
        jdk("jdk-9", "9.0.4");
        assertThat(launch(Map.of(), "--version").out()).startsWith("25.0.3 ");
    }

    @Test
    void prefersTheJdkOfJavaHome() throws Exception {
        jdk("jdk-25", "25.0.3");
        Path home = jdk("jdk-21", "21.0.8");
        assertThat(launch(Map.of("JAVA_HOME", home.toString()), "--version").out())
                .startsWith("21.0.8 ");
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        jdk("jdk-25", "25.0.3");
        Path home = jdk("jdk-17", "17.0.15");
        assertThat(launch(Map.of("JAVA_HOME", home.toString()), "--version").out())
                .startsWith("25.0.3 ");
    }

    @Test
    void findsTheJdkBehindTheJavacOnThePath() throws Exception {
        Path home = jdk("elsewhere", "22");
        Files.move(home, temp.resolve("a jdk"));
        Files.createSymbolicLink(bin.resolve("javac"), temp.resolve("a jdk/bin/javac"));
        assertThat(launch(Map.of(), "--version").out()).startsWith("22 ");
    }

    @Test
    void saysInOneLineThatThereIsNoJdk() throws Exception {
        jdk("jdk-17", "17.0.15");
        Run run = launch(Map.of(), "read", "x");
        assertThat(run.code()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("throughline: needs a JDK 21 or newer");
    }

    @Test
    void saysInOneLineThatThereIsNoMaven() throws Exception {
        jdk("jdk-25", "25.0.3");
        Files.delete(bin.resolve("mvn"));
        Run run = launch(Map.of(), "read", "x");
        assertThat(run.code()).isEqualTo(69);
        assertThat(run.err().lines()).singleElement().asString().startsWith("throughline: needs Maven");
    }

    @Test
    void saysThatTheBuildFailedAndShowsWhy() throws Exception {
        jdk("jdk-25", "25.0.3");
        script(bin.resolve("mvn"), "#!/bin/sh\necho '[ERROR] no such thing'\nexit 1\n");
        Run run = launch(Map.of(), "read", "x");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[ERROR] no such thing", "throughline: the build failed");
        assertThat(checkout.resolve("cli/target/launcher/throughline/lock")).doesNotExist();
    }

    @Test
    void buildsOnFirstUseAndWhenASourceChangedAndNotOtherwise() throws Exception {
        jdk("jdk-25", "25.0.3");
        assertThat(launch(Map.of(), "--version").err())
                .isEqualTo("throughline: building itself (first use; this takes a minute or two)\n");
        assertThat(launch(Map.of(), "--version").err()).isEmpty();
        Path source = Files.writeString(checkout.resolve("core/src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(launch(Map.of(), "--version").err())
                .isEqualTo("throughline: building itself (its sources changed)\n");
        assertThat(temp.resolve("builds")).hasContent(jvms + "/jdk-25\n" + jvms + "/jdk-25");
    }

    @Test
    void takesOverTheLockOfABuildThatWasKilled() throws Exception {
        jdk("jdk-25", "25.0.3");
        Path lock = Files.createDirectories(checkout.resolve("cli/target/launcher/throughline/lock"));
        Files.writeString(lock.resolve("pid"), "999999999\n");
        assertThat(launch(Map.of(), "--version").out()).startsWith("25.0.3 ");
    }

    @Test
    void givesEveryArgumentOnAsItIs() throws Exception {
        jdk("jdk-25", "25.0.3");
        assertThat(launch(Map.of(), "read", "two words", "", "*", "$HOME", "-x").out())
                .endsWith("throughline.jar][read][two words][][*][$HOME][-x]\n");
    }

    @Test
    void runsThroughASymbolicLinkFromAnyFolder() throws Exception {
        jdk("jdk-25", "25.0.3");
        Files.createSymbolicLink(temp.resolve("first"), Path.of("a checkout/throughline"));
        Files.createSymbolicLink(bin.resolve("tl"), Path.of("../first"));
        Run run = run(Map.of(), List.of(bin.resolve("tl").toString(), "x"));
        assertThat(run.out())
                .endsWith("[" + checkout.toRealPath() + "/cli/target/launcher/throughline/lib/throughline.jar][x]\n");
    }

    @Test
    void usesTheCacheThatTheJdkUnderstands() throws Exception {
        Path old = jdk("jdk-21", "21.0.8");
        Path recent = jdk("jdk-25", "25.0.3");
        assertThat(launch(Map.of("JAVA_HOME", old.toString()), "x").out())
                .containsPattern("\\[-XX:SharedArchiveFile=[^]]*21\\.0\\.8[^]]*\\.jsa]");
        assertThat(launch(Map.of("JAVA_HOME", recent.toString()), "x").out())
                .containsPattern("\\[-XX:AOTCache=[^]]*25\\.0\\.3[^]]*\\.aot]");
    }

    @Test
    void leavesTheOptimisingCompilerToFoldersOfManyReports() throws Exception {
        jdk("jdk-25", "25.0.3");
        Path folder = temp.resolve("some reports");
        Files.createDirectories(folder.resolve("of a year"));
        for (int i = 1; i < 400; i++) {
            Files.createFile(folder.resolve("of a year/" + i + ".txt"));
        }
        assertThat(launch(Map.of(), "read", folder.toString()).out()).contains("[-XX:TieredStopAtLevel=1]");
        Files.createFile(folder.resolve("400.txt"));
        assertThat(launch(Map.of(), "read", folder.toString()).out()).doesNotContain("TieredStopAtLevel");
        assertThat(launch(Map.of(), "people", folder.toString()).out()).contains("[-XX:TieredStopAtLevel=1]");
        assertThat(launch(Map.of("THROUGHLINE_JAVA_OPTS", "-Xmx1g -Xint"), "people")
                        .out())
                .contains("[-Xmx1g][-Xint][-jar]");
    }

    /** A JDK whose java writes the cache it is asked to make, or else says its version and its arguments. */
    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(jvms.resolve(name));
        Files.createDirectory(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        script(home.resolve("bin/java"), """
                #!/bin/sh
                for a; do
                    case $a in -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) : > "${a#*=}"; exit ;; esac
                done
                printf '%s ' {version}
                printf '[%s]' "$@"
                echo
                """.replace("{version}", version));
        return home;
    }

    private Run launch(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(checkout.resolve("throughline").toString()));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    private Run run(Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("HOME", temp.toString());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(temp.resolve("out")), Files.readString(temp.resolve("err")));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path which(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private record Run(int code, String out, String err) {}
}
