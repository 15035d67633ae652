package dev.throughline.store;

import dev.throughline.acquire.ReportId;
import dev.throughline.contract.CodePoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds passages by their words in the full-text index. */
final class PassageSearch {

    private static final Pattern TERM = Pattern.compile("\"([^\"]+)\"|([^\\s\"]+)");

    /** Around each hit in what the index gives back; no text of a report has them (they are no characters). */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';

    private final Sql sql;

    PassageSearch(Sql sql) {
        this.sql = sql;
    }

    List<Passage> find(String query, Store.Scope scope, int most) {
        String terms = terms(query);
        if (terms.isEmpty()) {
            return List.of();
        }
        String kind = switch (scope) {
            case EVERYTHING -> "%";
            case STATEMENTS -> "statement";
            case PARAGRAPHS -> "paragraph";
        };
        // The best are chosen by their numbers alone: texts are fetched and marked for those only. A passage of
        // statements is also one of its paragraph, so that as many again are looked at.
        return sql.list(
                PassageSearch::passage, """
                with best as materialized (
                    select passage_fts.rowid as id, bm25(passage_fts) as score
                    from passage_fts
                    join passage on passage.id = passage_fts.rowid and passage.kind like ?
                    where passage_fts match ?
                    order by score, passage_fts.rowid
                    limit ?)
                select p.report, p.statement, p.start, p."end", p.text, r.text as body,
                    highlight(passage_fts, 0, ?, ?) as marked
                from best
                join passage_fts on passage_fts.rowid = best.id
                join passage as p on p.id = best.id
                join reading as r on r.report = p.report
                where passage_fts match ?
                order by best.score, p.report, p.start, p.id""", kind, terms, most, String.valueOf(OPEN), String.valueOf(CLOSE), terms);
    }

    /** Each term in quotes, so that nothing in it is syntax. */
    private static String terms(String query) {
        List<String> terms = new ArrayList<>();
        for (Matcher m = TERM.matcher(query); m.find(); ) {
            String term = m.group(1) == null ? m.group(2) : m.group(1);
            if (term.chars().anyMatch(Character::isLetterOrDigit)) {
                terms.add('"' + term.replace("\"", "\"\"") + '"');
            }
        }
        return String.join(" ", terms);
    }

    private static Passage passage(ResultSet row) throws SQLException {
        CodePoints points = new CodePoints(row.getString("body"));
        return new Passage(
                new ReportId(row.getString("report")),
                row.getString("statement"),
                points.toUnits(row.getInt("start")),
                points.toUnits(row.getInt("end")),
                row.getString("text"),
                hits(row.getString("marked")));
    }

    private static List<Passage.Hit> hits(String marked) {
        List<Passage.Hit> hits = new ArrayList<>();
        int open = -1;
        int at = 0;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case OPEN -> open = at;
                case CLOSE -> hits.add(new Passage.Hit(open, at));
                default -> at++;
            }
        }
        return hits;
    }
}
