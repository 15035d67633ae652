package dev.throughline.store;

import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Correction;
import java.util.List;
import java.util.Optional;

/**
 * The reports that were read, what they say, and what was refused.
 *
 * <p>It holds whole reports only: what {@link #keep} was given is there entirely or not at all, whenever the process ends. A
 * store is used by one thread at a time; several processes may read one while another writes.
 */
public interface Store extends AutoCloseable {

    /** What keeping a report changed. */
    enum Change {
        /** It was not there. */
        ADDED,
        /** It was there and is read otherwise now: another version of the reader, another table. */
        REREAD,
        /** It was there, and nothing was written. */
        NONE
    }

    /** Keeps a report with its reading, in one transaction. */
    Change keep(Report report, Reading reading);

    /** Keeps the reason why an input was not read, in place of an earlier one. */
    void refuse(Refusal refusal);

    /** Whether a report of those bytes is kept. */
    boolean holds(ReportId id);

    /** The report of that name. */
    Optional<Report> report(ReportId id);

    /** The reading of that report. */
    Optional<Reading> reading(ReportId id);

    /** The names of all reports, in their order. */
    List<ReportId> reports();

    /** All readings, in the order of the names of their reports. */
    List<Reading> readings();

    /** Every refusal, in the order of the inputs. */
    List<Refusal> refusals();

    /** The last visit to an address. */
    Optional<Visit> visit(String address);

    /** Keeps a visit in place of an earlier one. */
    void visited(Visit visit);

    /** What a search looks through. */
    enum Scope {
        EVERYTHING,
        STATEMENTS,
        PARAGRAPHS
    }

    /**
     * The passages in which all words of a query stand, best first, at most so many; words in double quotes stand together.
     * Where there are very many, the best of those that were kept last.
     */
    List<Passage> search(String query, Scope scope, int most);

    /** In how many passages all words of a query stand. */
    int count(String query, Scope scope);

    /** What readers have put right and not undone, in the order in which they did. */
    List<Correction> corrections();

    /** Keeps a correction. */
    void correct(Correction correction);

    /** Takes a correction back; it stays in the store as one that was undone. Whether there was one. */
    boolean undo(String correction, String when);

    /** A number that is another one whenever somebody else has changed the store; it compares with this store's own only. */
    long version();

    @Override
    void close();
}
