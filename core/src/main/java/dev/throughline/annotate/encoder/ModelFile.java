package dev.throughline.annotate.encoder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A trained file: a zip of named sections, stored as they are, with their SHA-256 sums in front.
 *
 * <p>Entries carry no time, so that the same sections make the same bytes.
 */
public final class ModelFile {

    /** The file of the reader. */
    public static final String READER = "reader.model";

    /** Where the files stand on the class path. */
    private static final String FOLDER = "/dev/throughline/model/";

    private static final String SUMS = "SHA256SUMS";
    private static final String MEND = "Install Throughline again, or make the model anew (training/README.md).";

    private final String name;
    private final SortedMap<String, byte[]> sections;

    private ModelFile(String name, SortedMap<String, byte[]> sections) {
        this.name = name;
        this.sections = sections;
    }

    /** A file with no section. */
    public static ModelFile empty() {
        return new ModelFile(READER, new TreeMap<>());
    }

    /**
     * The file of the reader that comes with the library; empty where none does.
     *
     * <p>Checked by the zip's CRC-32 only: the SHA-256 of 24 MB takes a quarter of a second at a start without the optimising compiler.
     */
    public static ModelFile bundled() {
        return bundled(READER);
    }

    /** The file of that name that comes with the library, checked likewise; empty where none does. */
    public static ModelFile bundled(String name) {
        try (InputStream in = ModelFile.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? new ModelFile(name, new TreeMap<>()) : sections(in.readAllBytes(), name, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file in these bytes.
     *
     * @param name what to call it where it is damaged
     */
    public static ModelFile read(byte[] bytes, String name) throws IOException {
        return sections(bytes, name, true);
    }

    private static ModelFile sections(byte[] bytes, String name, boolean summed) throws IOException {
        SortedMap<String, byte[]> sections = new TreeMap<>();
        Map<String, String> sums = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = new byte[Math.max(0, Math.toIntExact(entry.getSize()))];
                int read = zip.readNBytes(content, 0, content.length);
                byte[] whole = read == content.length ? content : Arrays.copyOf(content, read);
                if (entry.getName().equals(SUMS)) {
                    for (String line : new String(whole, StandardCharsets.UTF_8).split("\n", -1)) {
                        if (!line.isEmpty()) {
                            sums.put(line.substring(66), line.substring(0, 64));
                        }
                    }
                } else {
                    sections.put(entry.getName(), whole);
                }
            }
        } catch (ZipException e) {
            throw new IOException(name + ": must be a whole zip of sections; got " + e.getMessage() + ". " + MEND, e);
        }
        if (!sums.keySet().equals(sections.keySet())) {
            throw new IOException(name + ": the sections are not those that " + SUMS + " lists; got "
                    + sections.keySet() + " for " + sums.keySet() + ". " + MEND);
        }
        if (summed) {
            check(sections, sums, name);
        }
        return new ModelFile(name, sections);
    }

    private static void check(SortedMap<String, byte[]> sections, Map<String, String> sums, String name)
            throws IOException {
        for (Map.Entry<String, byte[]> section : sections.entrySet()) {
            String sum = sha256(section.getValue());
            if (!sum.equals(sums.get(section.getKey()))) {
                throw new IOException(name + ", section " + section.getKey() + ": SHA-256 must be "
                        + sums.get(section.getKey()) + "; got " + sum + ". " + MEND);
            }
        }
    }

    /** The bytes of a section, where the file has it. */
    public Optional<byte[]> section(String section) {
        return Optional.ofNullable(sections.get(section)).map(byte[]::clone);
    }

    /** The bytes of a section that the file must have. */
    public byte[] expectSection(String section) {
        return section(section)
                .orElseThrow(() -> new IllegalStateException(name + " has no section " + section + ". " + MEND));
    }

    /** The lines of a text section, none where the file does not have it. */
    public Optional<String> text(String section) {
        byte[] bytes = sections.get(section);
        return bytes == null ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** This file with a section added or replaced. */
    public ModelFile with(String section, byte[] bytes) {
        SortedMap<String, byte[]> more = new TreeMap<>(sections);
        more.put(section, bytes.clone());
        return new ModelFile(name, more);
    }

    /** The bytes of the whole file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder sums = new StringBuilder();
            sections.forEach((name, bytes) ->
                    sums.append(sha256(bytes)).append("  ").append(name).append('\n'));
            store(zip, SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> section : sections.entrySet()) {
                store(zip, section.getKey(), section.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
