package dev.throughline.store;

import dev.throughline.acquire.Given;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.ReportId;
import dev.throughline.contract.ReadingJson;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Correction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** A store in one SQLite file, in write-ahead mode; Datasette and DB Browser open it as it is. */
public final class SqliteStore implements Store {

    /** How long a writer waits for another one. */
    private static final int PATIENCE_MILLISECONDS = 30_000;

    private static final String BYLINE_SEPARATOR = "\n";

    private final String name;
    private final Sql sql;

    private SqliteStore(Path file) {
        this.name = file.toString();
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        try {
            this.sql = new Sql(name, config.createConnection("jdbc:sqlite:" + file));
        } catch (SQLException e) {
            throw new StoreException(name, StoreFailure.message(e), e);
        }
    }

    /** The store in a file, which is made where there is none. */
    public static SqliteStore open(Path file) {
        SqliteStore store = new SqliteStore(file);
        try {
            Migration.run(store.sql, store.name);
            return store;
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    /** The store in a file that must be there. */
    public static Optional<SqliteStore> existing(Path file) {
        return Files.isRegularFile(file) ? Optional.of(open(file)) : Optional.empty();
    }

    @Override
    public Change keep(Report report, Reading reading) {
        byte[] document = ReadingJson.bytes(reading);
        return sql.transaction(() -> {
            Optional<Reading> before = reading(report.id());
            if (before.isPresent()) {
                if (before.get().equals(sameAddress(reading, before.get()))) {
                    return Change.NONE;
                }
                sql.update("delete from report where id = ?", report.id().value());
            }
            add(report);
            new ReadingRows(sql, reading).add(Packed.pack(document));
            sql.update("delete from refusal where input = ?", report.uri());
            return before.isPresent() ? Change.REREAD : Change.ADDED;
        });
    }

    private void add(Report report) {
        Given given = report.given();
        PartialDate published = given.published();
        sql.update(
                "insert into report values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report.id().value(),
                report.uri(),
                report.bytes().length,
                Packed.pack(report.bytes()),
                given.title(),
                given.outlet(),
                given.byline().isEmpty() ? null : String.join(BYLINE_SEPARATOR, given.byline()),
                published == null ? null : published.value(),
                given.address());
        new EnvelopeRows(sql).add(report);
    }

    @Override
    public void refuse(Refusal refusal) {
        sql.update(
                "insert or replace into refusal values (?, ?, ?, ?, ?)",
                refusal.input(),
                refusal.place(),
                refusal.rule(),
                refusal.value(),
                refusal.mend());
    }

    @Override
    public boolean holds(ReportId id) {
        return !sql.list(row -> row.getInt(1), "select 1 from report where id = ?", id.value())
                .isEmpty();
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return sql.list(this::report, "select * from report where id = ?", id.value()).stream()
                .findFirst();
    }

    private Report report(ResultSet row) throws SQLException {
        String byline = row.getString("given_byline");
        String published = row.getString("given_published");
        ReportId id = new ReportId(row.getString("id"));
        // The name stays the one that was given to the bytes when they came: verify asks whether it still is theirs.
        return new Report(
                id,
                row.getString("uri"),
                unpack(row, "content"),
                new Given(
                        row.getString("given_title"),
                        row.getString("given_outlet"),
                        byline == null ? List.of() : List.of(byline.split(BYLINE_SEPARATOR)),
                        published == null ? null : new PartialDate(published),
                        row.getString("given_address")),
                new EnvelopeRows(sql).of(id));
    }

    @Override
    public Optional<Reading> reading(ReportId id) {
        return sql.list(this::reading, "select report, document from reading where report = ?", id.value()).stream()
                .findFirst();
    }

    @Override
    public List<ReportId> reports() {
        return sql.list(row -> new ReportId(row.getString(1)), "select id from report order by id");
    }

    @Override
    public List<Reading> readings() {
        return sql.list(this::reading, "select report, document from reading order by report");
    }

    private Reading reading(ResultSet row) throws SQLException {
        return ReadingJson.read(name + ", " + row.getString("report"), unpack(row, "document"));
    }

    private byte[] unpack(ResultSet row, String column) throws SQLException {
        try {
            return Packed.unpack(row.getBytes(column));
        } catch (IOException e) {
            throw new StoreException(name, "a report in it is damaged (" + e.getMessage() + ").", e);
        }
    }

    @Override
    public List<Refusal> refusals() {
        return sql.list(
                row -> new Refusal(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                "select input, place, rule, value, mend from refusal order by input");
    }

    @Override
    public Optional<Visit> visit(String address) {
        return sql
                .list(
                        row -> new Visit(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        "select address, etag, modified, visited from visit where address = ?",
                        address)
                .stream()
                .findFirst();
    }

    @Override
    public void visited(Visit visit) {
        sql.update(
                "insert or replace into visit values (?, ?, ?, ?)",
                visit.address(),
                visit.etag(),
                visit.modified(),
                visit.visited());
    }

    @Override
    public List<Passage> search(String query, Scope scope, int most) {
        return new PassageSearch(sql).find(query, scope, most);
    }

    @Override
    public int count(String query, Scope scope) {
        return new PassageSearch(sql).count(query, scope);
    }

    /** The reading as it would be if the bytes had come from where they came from before. */
    private static Reading sameAddress(Reading reading, Reading before) {
        return Readdressed.to(reading, before.article().report().uri());
    }

    @Override
    public List<Correction> corrections() {
        return new CorrectionRows(sql).all();
    }

    @Override
    public void correct(Correction correction) {
        sql.transaction(() -> {
            new CorrectionRows(sql).add(correction);
            return correction;
        });
    }

    @Override
    public boolean undo(String correction, String when) {
        return sql.transaction(() -> new CorrectionRows(sql).undo(correction, when));
    }

    @Override
    public long version() {
        return sql.list(row -> row.getLong(1), "pragma data_version").getFirst();
    }

    @Override
    public void close() {
        sql.close();
    }
}
