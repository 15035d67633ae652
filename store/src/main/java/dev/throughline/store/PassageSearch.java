package dev.throughline.store;

import dev.throughline.acquire.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Finds passages by their words in the full-text index.
 *
 * <p>Scoring a passage reads how long it is, so that a word that stands nearly everywhere would cost as much as the store is
 * large. So the passages that were kept last are scored, as many as a reader can be shown several times over.
 */
final class PassageSearch {

    /** Statements have numbers from here on, paragraphs smaller ones. */
    static final long STATEMENTS = 1L << 40;

    private static final int SCORED = 5000;

    private final Sql sql;

    PassageSearch(Sql sql) {
        this.sql = sql;
    }

    List<Passage> find(String query, Store.Scope scope, int most) {
        Terms terms = new Terms(query);
        if (terms.isEmpty()) {
            return List.of();
        }
        // The best are chosen by their numbers alone; texts are fetched for those only.
        return sql.list(
                row -> passage(row, terms),
                """
                with found as materialized (
                    select rowid as id, bm25(passage_fts) as score
                    from passage_fts
                    where passage_fts match ? and rowid between ? and ?
                    order by rowid desc
                    limit ?),
                best as (select id, score from found order by score, id limit ?)
                select p.report, p.statement, p.start, p."end", p.text
                from best join passage as p on p.id = best.id
                order by best.score, p.report, p.start, p.id""",
                terms.match(),
                first(scope),
                last(scope),
                Math.max(SCORED, most),
                most);
    }

    /** In how many passages all words stand. */
    int count(String query, Store.Scope scope) {
        Terms terms = new Terms(query);
        return terms.isEmpty()
                ? 0
                : sql.list(
                                row -> row.getInt(1),
                                "select count(*) from passage_fts where passage_fts match ? and rowid between ? and ?",
                                terms.match(),
                                first(scope),
                                last(scope))
                        .getFirst();
    }

    private static long first(Store.Scope scope) {
        return switch (scope) {
            case EVERYTHING, PARAGRAPHS -> 0;
            case STATEMENTS -> STATEMENTS;
        };
    }

    private static long last(Store.Scope scope) {
        return switch (scope) {
            case PARAGRAPHS -> STATEMENTS - 1;
            case EVERYTHING, STATEMENTS -> Long.MAX_VALUE;
        };
    }

    private static Passage passage(ResultSet row, Terms terms) throws SQLException {
        String text = row.getString("text");
        return new Passage(
                new ReportId(row.getString("report")),
                row.getString("statement"),
                row.getInt("start"),
                row.getInt("end"),
                text,
                terms.hits(text));
    }
}
