package dev.throughline.acquire;

/** What comes of one report: its article, or the refusal that says why there is none. */
public sealed interface Acquisition permits Acquisition.Acquired, Refusal {

    /** A report with the article found in it. */
    record Acquired(Report report, Article article) implements Acquisition {}
}
