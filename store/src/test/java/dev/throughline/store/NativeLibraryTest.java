package dev.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    @TempDir
    Path folder;

    @Test
    void unpacksTheLibraryOfThisMachineUnderTheNameThatJavaLoads() throws IOException {
        Path library = NativeLibrary.unpackInto(folder.resolve("new"));
        assertThat(library).isEqualTo(folder.resolve("new").resolve(System.mapLibraryName("sqlitejdbc")));
        assertThat(Files.size(library)).isGreaterThan(100_000);
        assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void replacesOneThatIsThere() throws IOException {
        Path first = NativeLibrary.unpackInto(folder);
        Files.writeString(first, "damaged");
        assertThat(Files.size(NativeLibrary.unpackInto(folder))).isGreaterThan(100_000);
    }
}
