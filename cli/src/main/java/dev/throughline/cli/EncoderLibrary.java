package dev.throughline.cli;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The encoder's native libraries, which lie packed in ONNX Runtime's jar: unpacked once into a folder, no later run has to do it
 * again. A program finds them there by the system property {@value #FOLDER}, which may only name a folder that has them.
 */
final class EncoderLibrary {
    /** Names the folder. */
    static final String FOLDER = "onnxruntime.native.path";

    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private EncoderLibrary() {}

    /** Unpacks the libraries for this machine into a folder of that name, which must not be there yet; all of them or none. */
    static Path unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Path part = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "encoder");
        for (String name : NAMES) {
            String file = System.mapLibraryName(name);
            String resource = "/ai/onnxruntime/native/" + machine() + "/" + file;
            try (InputStream packed = OrtEnvironment.class.getResourceAsStream(resource)) {
                if (packed == null) {
                    throw new IOException(
                            "ONNX Runtime has no library for this machine: " + resource + " is not in its jar");
                }
                Files.copy(packed, part.resolve(file));
            }
        }
        return Files.move(part, folder);
    }

    /** The name that the jar has for this machine. */
    private static String machine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String os = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        return os + (processor.startsWith("aarch64") ? "-aarch64" : "-x64");
    }
}
