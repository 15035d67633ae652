package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds the article in a report. Safe to use from many threads; every result depends on its report alone. */
public final class Acquirer {

    /** How many lines a paragraph of a wrapped text can have on the whole. */
    private static final int LINES = 20;
    /** How many attributes a tag can have, the tags of a page taken together. */
    private static final int ATTRIBUTES = 5;
    /** A page of fewer blocks shows its article only when its scripts have run. */
    private static final int FEW_BLOCKS = 10;
    /** How much of a title a refusal repeats. */
    private static final int TITLE = 100;

    private final Limits limits;
    private final Language languages;
    private final BodyFinder bodies;

    public Acquirer(Limits limits) {
        this.limits = limits;
        this.languages = new Language(WordList.load("function-words.txt"));
        this.bodies = BodyFinder.load(languages.functionWords());
    }

    /** Reads a stream to its end (unpacked where it is gzip) and finds the article in it. */
    public Acquisition acquire(String uri, InputStream in, Given given) throws IOException {
        return switch (Opening.read(uri, in, limits)) {
            case Opening.Opened opened -> acquire(Report.of(uri, opened.bytes(), given));
            case Opening.Refused refused -> refused.refusal();
        };
    }

    /** Finds the article in a report's bytes; the same bytes give the same article. */
    public Acquisition acquire(Report report) {
        if (report.bytes().length > limits.bytes()) {
            return refusal(
                    report,
                    "offset " + limits.bytes(),
                    "a report has at most " + limits.bytes() + " bytes",
                    String.valueOf(report.bytes().length),
                    "Leave it out, or raise the limit on a report's size.");
        }
        Decoded decoded = Decoded.of(report.bytes(), report.envelope().charset());
        MediaType type = MediaType.of(decoded.text());
        if (type != MediaType.BINARY && decoded.text().isBlank()) {
            return refusal(report, "", "a report has words", report.bytes().length + " bytes of none", "Leave it out.");
        }
        return switch (type) {
            case BINARY ->
                refusal(
                        report,
                        "",
                        "a report is text or a web page",
                        "binary content",
                        "Convert it to text or HTML first.");
            case XML ->
                refusal(
                        report,
                        "",
                        "a report is text or a web page",
                        "an XML document",
                        "Give the pages that it leads to.");
            case HTML -> page(report, decoded);
            case PLAIN -> scrape(report, decoded);
        };
    }

    /** A limit times as much, for whoever sets no limit too. */
    private static int times(int limit, int as) {
        return (int) Math.min(Integer.MAX_VALUE, (long) limit * as);
    }

    private Acquisition page(Report report, Decoded decoded) {
        int tags = Page.tags(decoded.text());
        if (tags > limits.tags()) {
            return refusal(
                    report,
                    offset(report, decoded, Page.tagAfter(decoded.text(), limits.tags())),
                    "a page has at most " + limits.tags() + " tags",
                    String.valueOf(tags),
                    "Leave it out: no news report is built of so many.");
        }
        int attribute = Page.attributeAfter(decoded.text(), times(limits.tags(), ATTRIBUTES));
        if (attribute >= 0) {
            return refusal(
                    report,
                    offset(report, decoded, attribute),
                    "the tags of a page have at most " + times(limits.tags(), ATTRIBUTES) + " attributes",
                    "more",
                    "Leave it out: no news report is built of so many.");
        }
        Document page = Page.parse(decoded.text());
        List<Block> blocks = PageBlocks.of(page, decoded.text());
        Refusal tooMany = tooMany(report, decoded, blocks);
        if (tooMany != null) {
            return tooMany;
        }
        PageClaims claims = PageClaims.of(page);
        State[] states = report.envelope().bodyOnly() ? StreamFacts.states(blocks) : bodies.ofPage(blocks, claims);
        Layout layout =
                new ScriptedText(decoded.text(), languages.functionWords()).instead(page, new Layout(blocks, states));
        layout = HeadLines.apart(layout, claims.title());
        Facts facts = new PageFacts(page, claims, layout)
                .find(languages, address(report), report.envelope().fetched());
        return finish(report, decoded, MediaType.HTML, layout, facts);
    }

    private Acquisition scrape(Report report, Decoded decoded) {
        long lines = decoded.text().chars().filter(Acquirer::endsLine).count();
        int most = times(limits.blocks(), LINES);
        if (lines > most) {
            return refusal(
                    report,
                    offset(report, decoded, lineAfter(decoded.text(), most)),
                    "a text has at most " + most + " lines",
                    String.valueOf(lines),
                    "Leave it out: no news report is that long.");
        }
        List<Block> blocks = ScrapeBlocks.of(decoded.text());
        Refusal tooMany = tooMany(report, decoded, blocks);
        if (tooMany != null) {
            return tooMany;
        }
        State[] states = report.envelope().bodyOnly() ? StreamFacts.states(blocks) : bodies.ofScrape(blocks);
        Layout layout = new Layout(blocks, states);
        return finish(report, decoded, MediaType.PLAIN, layout, new ScrapeFacts(layout).find(languages));
    }

    private static @Nullable String address(Report report) {
        String given = report.given().address();
        return given != null ? given : report.envelope().address();
    }

    private @Nullable Refusal tooMany(Report report, Decoded decoded, List<Block> blocks) {
        return blocks.size() <= limits.blocks()
                ? null
                : refusal(
                        report,
                        offset(
                                report,
                                decoded,
                                blocks.get(limits.blocks()).runs().getFirst().from()),
                        "a report has at most " + limits.blocks() + " paragraphs and lines",
                        String.valueOf(blocks.size()),
                        "Leave it out: no news report is that long.");
    }

    private static Acquisition finish(Report report, Decoded decoded, MediaType type, Layout layout, Facts found) {
        Assembly body = Assembly.of(layout.body());
        Facts facts = withGiven(StreamFacts.with(found, report.envelope()), report.given());
        if (body.text().isBlank()) {
            return refusal(
                    report,
                    "",
                    "a report holds an article",
                    layout.size() + " blocks, none of which reads as one" + known(facts),
                    type == MediaType.HTML && layout.size() < FEW_BLOCKS
                            ? "Save the page from a browser once it has loaded, or give the article's text alone."
                            : "Leave it out, or give the article's text alone.");
        }
        return new Acquisition.Acquired(
                report,
                new Article(
                        new Article.ReportRef(report.id(), report.uri(), report.bytes().length),
                        type.wireName(),
                        facts.address(),
                        facts.title(),
                        facts.standfirst(),
                        facts.outlet(),
                        facts.byline(),
                        Dateline.of(body.text())
                                .map(d -> new Article.Dateline(d.place(), Span.of(body.text(), d.start(), d.end())))
                                .orElse(null),
                        facts.published(),
                        facts.imprint(),
                        facts.language(),
                        body.text(),
                        new SourceMap(decoded.charset().name(), body.runs()),
                        BlockKind.excluded(layout, found)));
    }

    /** What is known of a report that holds no article, so that a reader can tell which it was. */
    private static String known(Facts facts) {
        String title = facts.title() == null ? "" : facts.title();
        String brief = title.length() > TITLE ? title.substring(0, TITLE) + "…" : title;
        Published published = facts.published();
        String day = published == null ? "" : published.date().value();
        String both = brief + (brief.isEmpty() || day.isEmpty() ? "" : ", ") + day;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    /** What the user says goes before what the report says. */
    private static Facts withGiven(Facts found, Given given) {
        PartialDate date = given.published();
        return new Facts(
                given.address() != null ? given.address() : found.address(),
                given.title() != null ? given.title() : found.title(),
                found.standfirst(),
                given.outlet() != null ? given.outlet() : found.outlet(),
                given.byline().isEmpty() ? found.byline() : given.byline(),
                date == null
                        ? found.published()
                        : new Published(date, Published.Certainty.STATED, "given", null, date.value()),
                found.language(),
                found.imprint());
    }

    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r';
    }

    /** Where the line after so many begins. */
    private static int lineAfter(String text, int lines) {
        int seen = 0;
        int i = 0;
        while (seen < lines) {
            seen += endsLine(text.charAt(i++)) ? 1 : 0;
        }
        return i;
    }

    private static String offset(Report report, Decoded decoded, int character) {
        return "offset " + Decoded.byteOffset(report.bytes(), decoded.charset(), character);
    }

    private static Refusal refusal(Report report, String place, String rule, String value, String mend) {
        return new Refusal(report.uri(), place, rule, value, mend);
    }
}
