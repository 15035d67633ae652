package dev.throughline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection with its prepared statements; every failure is told as the store's. */
final class Sql implements AutoCloseable {

    private final String store;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(String store, Connection connection) {
        this.store = store;
        this.connection = connection;
    }

    /** One row of a result as a value. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Work that belongs together. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Runs statements that take no values, separated as SQLite's own shell does. */
    void script(String statements) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void update(String sql, @Nullable Object... values) {
        try {
            bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    <T> List<T> list(Row<T> value, String sql, @Nullable Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(value.of(rows));
            }
            return list;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** All of it or nothing; taken for writing at once, so that two writers wait for each other and do not fail. */
    <T> T transaction(Work<T> work) {
        script("begin immediate");
        boolean done = false;
        try {
            T result = work.run();
            script("commit");
            done = true;
            return result;
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("rollback");
        } catch (SQLException e) {
            // The failure that led here is the one to tell; SQLite rolls back by itself when the connection ends.
            prepared.clear();
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    StoreException failure(SQLException e) {
        return new StoreException(store, StoreFailure.message(e), e);
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
