package dev.throughline.store;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.contract.CodePoints;
import dev.throughline.contract.Wire;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The corrections of readers as rows; offsets count characters, as in every table. */
final class CorrectionRows {

    private final Sql sql;

    CorrectionRows(Sql sql) {
        this.sql = sql;
    }

    void add(Correction c) {
        Span span = c.words().span();
        sql.update(
                "insert or ignore into correction values (?, ?, ?, ?, ?, ?, ?, ?, ?, null)",
                c.id(),
                Wire.name(c.kind()),
                c.words().report().value(),
                Wire.name(span.in()),
                points(c.words().report(), span.in()).fromUnits(span.start()),
                span.text(),
                c.other(),
                c.reason(),
                c.made());
    }

    boolean undo(String id, String when) {
        boolean there = !sql.list(row -> row.getInt(1), "select 1 from correction where id = ? and undone is null", id)
                .isEmpty();
        sql.update("update correction set undone = ? where id = ? and undone is null", when, id);
        return there;
    }

    List<Correction> all() {
        return sql.list(
                this::correction,
                "select id, kind, report, part, start, text, other, reason, made from correction where undone is null"
                        + " order by made, id");
    }

    private Correction correction(ResultSet row) throws SQLException {
        ReportId report = new ReportId(row.getString("report"));
        Span.Part part = Wire.value(Span.Part.class, row.getString("part")).orElse(Span.Part.TEXT);
        String text = row.getString("text");
        int start = points(report, part).toUnits(row.getInt("start"));
        return new Correction(
                row.getString("id"),
                Wire.value(Correction.Kind.class, row.getString("kind")).orElseThrow(),
                new Line(report, new Span(part, start, start + text.length(), text)),
                row.getString("other"),
                row.getString("reason"),
                row.getString("made"));
    }

    private CodePoints points(ReportId report, Span.Part part) {
        String column = switch (part) {
            case TEXT -> "text";
            case TITLE -> "coalesce(title, '')";
        };
        return new CodePoints(
                sql
                        .list(
                                row -> row.getString(1),
                                "select " + column + " from reading where report = ?",
                                report.value())
                        .stream()
                        .findFirst()
                        .orElse(""));
    }
}
