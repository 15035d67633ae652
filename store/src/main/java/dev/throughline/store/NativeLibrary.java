package dev.throughline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, which lies packed in a jar: unpacked once into a folder, no later run has to do it again. A
 * program finds it there by the system property {@value #FOLDER}; where the property or the library is missing, SQLite
 * unpacks its own.
 */
public final class NativeLibrary {
    /** Names the folder. */
    public static final String FOLDER = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /** Unpacks the library for this machine, and gives its path. */
    public static Path unpackInto(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, name, ".part");
        try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IOException("SQLite has no library for this machine: " + resource + " is not in its jar");
            }
            Files.copy(packed, part, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
