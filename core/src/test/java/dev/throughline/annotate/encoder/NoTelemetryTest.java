package dev.throughline.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leaves the machine: ONNX Runtime's own telemetry over HTTPS (1.29 and newer) is not in the libraries we ship. */
class NoTelemetryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib"
            })
    void shipsNoLibraryThatSendsEvents(String library) throws IOException {
        try (InputStream in = OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            boolean sends = text.contains("ORT_DISABLE_TELEMETRY") || text.contains("Microsoft12Applications6Events");
            assertThat(sends).as("%s: see docs/decisions/0045", library).isFalse();
        }
    }
}
