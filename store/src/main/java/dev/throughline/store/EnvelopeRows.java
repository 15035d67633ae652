package dev.throughline.store;

import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The rows that say what the streams around the reports said of them; a report that came on its own has none. */
final class EnvelopeRows {

    private static final String BETWEEN = "\n";

    private final Sql sql;

    EnvelopeRows(Sql sql) {
        this.sql = sql;
    }

    void add(Report report) {
        Envelope e = report.envelope();
        if (e.equals(Envelope.NONE)) {
            return;
        }
        PartialDate fetched = e.fetched();
        sql.update(
                "insert into envelope values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report.id().value(),
                e.origin(),
                e.address(),
                e.title(),
                e.standfirst(),
                e.outlet(),
                e.byline().isEmpty() ? null : String.join(BETWEEN, e.byline()),
                e.published(),
                e.modified(),
                fetched == null ? null : fetched.value(),
                e.charset(),
                e.bodyOnly() ? 1 : 0);
    }

    Envelope of(ReportId id) {
        return sql.list(EnvelopeRows::envelope, "select * from envelope where report = ?", id.value()).stream()
                .findFirst()
                .orElse(Envelope.NONE);
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        String byline = row.getString("byline");
        String fetched = row.getString("fetched");
        return new Envelope(
                row.getString("origin"),
                row.getString("address"),
                row.getString("title"),
                row.getString("standfirst"),
                row.getString("outlet"),
                byline == null ? List.of() : List.of(byline.split(BETWEEN)),
                row.getString("published"),
                row.getString("modified"),
                fetched == null ? null : new PartialDate(fetched),
                row.getString("charset"),
                row.getInt("body_only") != 0);
    }
}
