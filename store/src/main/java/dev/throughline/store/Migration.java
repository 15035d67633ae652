package dev.throughline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The steps from one form of the store's tables to the next: numbered files of SQL, never changed once released.
 *
 * <p>SQLite keeps the number of the last step in the file ({@code user_version}) and whose file it is ({@code application_id}).
 */
final class Migration {
    private Migration() {}

    /** The newest form. */
    static final int NEWEST = 5;

    /** "thrl", in front of the tables of every store. */
    private static final int APPLICATION = 0x7468726C;

    static void run(Sql sql, String store) {
        int version = number(sql, "pragma user_version");
        int application = number(sql, "pragma application_id");
        boolean empty = number(sql, "select count(*) from sqlite_schema") == 0;
        if (!empty && application != APPLICATION) {
            throw new StoreException(store, "it is a database of another program. Give another file with --store.");
        }
        if (version > NEWEST) {
            throw new StoreException(
                    store,
                    "it was written by a newer Throughline (form " + version + ", this one knows " + NEWEST
                            + "). Use that one.");
        }
        if (version < NEWEST) {
            sql.transaction(() -> {
                // Another process may have taken the steps while this one waited for the lock.
                for (int step = number(sql, "pragma user_version") + 1; step <= NEWEST; step++) {
                    sql.script(step(step));
                    sql.script("pragma user_version = " + step);
                    sql.script("pragma application_id = " + APPLICATION);
                }
                return NEWEST;
            });
        }
    }

    private static int number(Sql sql, String query) {
        return sql.list(row -> row.getInt(1), query).getFirst();
    }

    private static String step(int number) {
        try (InputStream in = Migration.class.getResourceAsStream("sqlite/" + number + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("the build left out sqlite/" + number + ".sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
