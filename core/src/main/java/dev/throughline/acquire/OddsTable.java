package dev.throughline.acquire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The odds that come with the library; asked with whatever holds a feature's characters, so that none need be made a string. */
final class OddsTable implements Odds {

    private final @Nullable String[] names;
    private final double[] values;

    /** @param lines a feature, a tab, its odds */
    OddsTable(List<String> lines) {
        int size = Integer.highestOneBit(Math.max(1, lines.size())) * 4;
        names = new String[size];
        values = new double[size];
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            String name = line.substring(0, tab);
            int slot = slot(name);
            names[slot] = name;
            values[slot] = Double.parseDouble(line.substring(tab + 1));
        }
    }

    /** Reads a table from a resource of this package. */
    static OddsTable load(String resource) {
        try (InputStream in = OddsTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library is incomplete: no " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new OddsTable(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double of(CharSequence feature) {
        return values[slot(feature)];
    }

    /** Where a feature stands, or would; an empty slot has odds of 0. */
    private int slot(CharSequence feature) {
        int mask = names.length - 1;
        int slot = hash(feature) & mask;
        for (String name = names[slot]; name != null; name = names[slot]) {
            if (name.contentEquals(feature)) {
                break;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int hash(CharSequence feature) {
        int hash = 0;
        for (int i = 0; i < feature.length(); i++) {
            hash = hash * 31 + feature.charAt(i);
        }
        return ((hash ^ (hash >>> 15)) * 0x2c1b3c6d) >>> 7;
    }
}
