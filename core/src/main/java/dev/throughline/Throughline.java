package dev.throughline;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.stream.Unpacker;
import dev.throughline.annotate.Annotator;
import dev.throughline.extract.Extractor;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.survey.Survey;
import dev.throughline.survey.Surveyor;
import dev.throughline.tell.Teller;
import java.util.Collection;
import java.util.List;

/**
 * The whole flow: bytes to an article, an article to a reading, readings to a story, a story to what it shows.
 *
 * <pre>{@code
 * try (Throughline throughline = Throughline.open()) {
 *     List<Reading> readings = new ArrayList<>();
 *     for (Path file : files) {
 *         switch (throughline.acquire(Report.of(file.toString(), Files.readAllBytes(file), Given.NOTHING))) {
 *             case Acquired it -> readings.add(throughline.read(it.article()));
 *             case Refusal it -> System.err.println(it.message());
 *         }
 *     }
 *     Teller story = Throughline.tell(readings);
 * }
 * }</pre>
 */
public final class Throughline implements AutoCloseable {

    private final Unpacker unpacker;
    private final Acquirer acquirer;
    private final Annotator annotator;
    private final Extractor extractor = new Extractor();

    private Throughline(Limits limits) {
        this.unpacker = new Unpacker(limits);
        this.acquirer = new Acquirer(limits);
        this.annotator = Annotator.load();
    }

    public static Throughline open() {
        return open(Limits.STANDARD);
    }

    public static Throughline open(Limits limits) {
        return new Throughline(limits);
    }

    /** What finds the reports in a file: itself, or what it holds. */
    public Unpacker unpacker() {
        return unpacker;
    }

    /** The stage that finds articles. */
    public Acquirer acquirer() {
        return acquirer;
    }

    /** The article of a report, or why there is none. */
    public Acquisition acquire(Report report) {
        return acquirer.acquire(report);
    }

    /** What one article says, read on its own. Safe to call from many threads. */
    public Reading read(Article article) {
        return extractor.extract(annotator.annotate(article));
    }

    /** Many readings as one story, looked at as a whole; needs no model. */
    public static Survey survey(Collection<Reading> readings) {
        return survey(readings, List.of());
    }

    /** The same with what readers have put right. */
    public static Survey survey(Collection<Reading> readings, List<Correction> corrections) {
        return Surveyor.load().survey(Reconciler.load().reconcile(readings, corrections), corrections);
    }

    /** The same, ready for a reader's questions. */
    public static Teller tell(Collection<Reading> readings) {
        return tell(readings, List.of());
    }

    /** The same with what readers have put right. */
    public static Teller tell(Collection<Reading> readings, List<Correction> corrections) {
        return new Teller(survey(readings, corrections));
    }

    @Override
    public void close() {
        annotator.close();
    }
}
