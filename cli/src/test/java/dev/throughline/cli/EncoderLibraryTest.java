package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderLibraryTest {
    @TempDir
    Path folder;

    @Test
    void unpacksTheLibrariesOfThisMachineUnderTheNamesThatJavaLoads() throws IOException {
        Path unpacked = EncoderLibrary.unpackInto(folder.resolve("new/libraries"));

        assertThat(unpacked).isEqualTo(folder.resolve("new/libraries"));
        assertThat(unpacked.resolve(System.mapLibraryName("onnxruntime"))).isNotEmptyFile();
        assertThat(unpacked.resolve(System.mapLibraryName("onnxruntime4j_jni"))).isNotEmptyFile();
        assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**/encoder*");
    }
}
