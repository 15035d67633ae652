package dev.throughline.store;

import dev.throughline.acquire.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Finds passages by their words in the full-text index. */
final class PassageSearch {

    private final Sql sql;

    PassageSearch(Sql sql) {
        this.sql = sql;
    }

    List<Passage> find(String query, Store.Scope scope, int most) {
        Terms terms = new Terms(query);
        if (terms.isEmpty()) {
            return List.of();
        }
        String kind = switch (scope) {
            case EVERYTHING -> "";
            case STATEMENTS -> "join passage on passage.id = passage_fts.rowid and passage.kind = 'statement'";
            case PARAGRAPHS -> "join passage on passage.id = passage_fts.rowid and passage.kind = 'paragraph'";
        };
        // The best are chosen by their numbers alone; texts are fetched for those only.
        return sql.list(row -> passage(row, terms), """
                with best as materialized (
                    select passage_fts.rowid as id, bm25(passage_fts) as score
                    from passage_fts OF_KIND
                    where passage_fts match ?
                    order by score, passage_fts.rowid
                    limit ?)
                select p.report, p.statement, p.start, p."end", p.text
                from best join passage as p on p.id = best.id
                order by best.score, p.report, p.start, p.id""".replace("OF_KIND", kind), terms.match(), most);
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
