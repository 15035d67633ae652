package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import dev.throughline.acquire.Excluded.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what each block outside the body is, and by which sign. */
final class BlockKind {

    private static final int CREDIT_LABEL = 0;
    private static final int CREDIT = 1;
    private static final int LEGAL = 2;
    private static final int PROMOTION_LINE = 3;
    private static final int PROMOTION = 4;
    private static final int PLAYER = 5;
    private static final int RELATED = 6;
    private static final int COMMENT_LINE = 7;
    private static final int AGO = 8;
    private static final int BIO_LINE = 9;
    private static final int BIO = 10;
    private static final Clues CLUES = new Clues(List.of(
            Clue.of(
                    "^\\W?(?:Photo|Photograph|Image|Picture|Illustration|Credit|File photo|Foto|Bild)(?:\\s+(?:by|credit|courtesy|via))?\\s*[:.…]",
                    "photo",
                    "image",
                    "picture",
                    "illustration",
                    "credit",
                    "foto",
                    "bild"),
            Clue.of(
                    "(?:\\b(?:Getty Images|AP Photo|AFP|EPA|Shutterstock|iStock|Alamy|Unsplash|Pixabay|Wikimedia(?: Commons)?)\\s*[)\\]]?\\s*\\.?$"
                            + "|/\\s?(?:Getty|AP|AFP|Reuters|REUTERS|EPA|Associated Press)\\b.{0,20}$|\\bCredit\\.{3}|\\(?(?:AP|AFP|Reuters|EPA) ?(?:Photo)?/.{2,50}$)",
                    "/",
                    "getty images",
                    "ap photo",
                    "afp",
                    "epa",
                    "shutterstock",
                    "istock",
                    "alamy",
                    "unsplash",
                    "pixabay",
                    "wikimedia",
                    "credit..."),
            Clue.of(
                    "(?iu)©|\\(c\\) ?(?:19|20)\\d\\d|\\bcopyright\\b|all rights reserved|alle rechte|privacy (?:policy|notice)|terms (?:of|and|&) |\\bcookies?\\b|do not sell|imprint|impressum|datenschutz",
                    "©",
                    "(c)",
                    "copyright",
                    "all rights reserved",
                    "alle rechte",
                    "privacy ",
                    "terms ",
                    "cookie",
                    "do not sell",
                    "imprint",
                    "impressum",
                    "datenschutz"),
            Clue.of(
                    "(?iu)^\\W*(?:(?:advertisement|advertising|sponsored|promoted|anzeige|publicidad|publicité|ad)\\W*$"
                            + "|(?:share|tweet|email|print|facebook|twitter|whatsapp|linkedin|pinterest|save|like|teilen|compartir|partager)\\b.{0,40}$)",
                    "ad",
                    "sponsored",
                    "promoted",
                    "anzeige",
                    "publicit",
                    "share",
                    "tweet",
                    "email",
                    "print",
                    "facebook",
                    "twitter",
                    "whatsapp",
                    "linkedin",
                    "pinterest",
                    "save",
                    "like",
                    "teilen",
                    "compartir",
                    "partager"),
            Clue.of(
                    "(?iu)\\b(?:subscribe|subscription|newsletters?|sign up|sign in|log ?in|register|donate|free trial|follow us|download our app|join us|support our|become a member)\\b",
                    "subscri",
                    "newsletter",
                    "sign ",
                    "log in",
                    "login",
                    "register",
                    "donate",
                    "free trial",
                    "follow us",
                    "download our app",
                    "join us",
                    "support our",
                    "become a member"),
            Clue.of(
                    "(?i)^(?:\\d{1,2}:\\d\\d(?::\\d\\d)?|close|play|pause|mute|unmute|loading\\W*|volume.{0,10}|x)\\z",
                    ":",
                    "close",
                    "play",
                    "pause",
                    "mute",
                    "loading",
                    "volume",
                    "x"),
            Clue.of(
                    "(?iu)^\\W*(?:related|more (?:from|on|in|stories|news)|read (?:more|next|also)|see also|you (?:may|might) (?:also )?like|recommended|trending|most (?:read|popular)|latest|top stories|don.?t miss|also read|lesen sie auch|mehr zum thema|editor.?s picks|up next|what to read)\\b",
                    "related",
                    "more ",
                    "read ",
                    "see also",
                    "you m",
                    "recommended",
                    "trending",
                    "most ",
                    "latest",
                    "top stories",
                    "t miss",
                    "also read",
                    "lesen sie auch",
                    "mehr zum thema",
                    "s picks",
                    "up next",
                    "what to read"),
            Clue.of(
                    "(?iu)^\\W*(?:\\d+ )?(?:comments?|kommentare?|comentarios?|commentaires?|repl(?:y|ies)|leave a (?:reply|comment))\\b",
                    "comment",
                    "kommentar",
                    "comentario",
                    "repl"),
            Clue.of("(?iu)\\b\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\\b", " ago"),
            Clue.of("^(?:About the [Aa]uthor|Author:|Follow (?:him|her|them)\\b)", "about", "author", "follow "),
            Clue.of(
                    "\\b(?:is|was|are) (?:the|a|an|our) (?:[\\p{L}\\-]+,? ){0,5}?(?:editor|reporter|correspondent|writer|columnist|journalist|author|contributor|fellow|professor|blogger|producer)\\b"
                            + "|\\b(?:follow (?:him|her|them)|can be reached|covers [\\p{L} ]+ for)\\b|\\bon (?:Twitter|X) (?:at )?@",
                    "editor",
                    "reporter",
                    "correspondent",
                    "writer",
                    "columnist",
                    "journalist",
                    "author",
                    "contributor",
                    "fellow",
                    "professor",
                    "blogger",
                    "producer",
                    "follow ",
                    "can be reached",
                    "covers ",
                    "@")));
    private static final Pattern PHOTOGRAPHER =
            Pattern.compile("\\b(?:Photo|Photograph|Picture|Image|Foto)(?: by|:) ?\\p{Lu}[^.!?:]{1,50}$");
    private static final Pattern CLOCK = Pattern.compile("(?i)\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?");

    private static final int PARAGRAPH = 60;
    private static final int BRIEF = 400;

    private final Layout layout;
    private final Shingles body;
    private final Facts facts;
    private final String title;
    private final String standfirst;
    private final MarkupWords markup;

    BlockKind(Layout layout, Facts facts) {
        this.layout = layout;
        this.body = Shingles.of(Assembly.text(layout.body()));
        this.facts = facts;
        this.title = folded(facts.title());
        this.standfirst = folded(facts.standfirst());
        this.markup = new MarkupWords(layout.blocks());
    }

    private static String folded(@Nullable String known) {
        return known == null ? "" : Headline.fold(known);
    }

    /** Every block outside the body, in the order of the report. */
    static List<Excluded> excluded(Layout layout, Facts facts) {
        BlockKind kinds = new BlockKind(layout, facts);
        List<Excluded> excluded = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            if (!layout.isBody(i)) {
                excluded.add(kinds.of(i));
            }
        }
        return excluded;
    }

    /** The beginning of a block, by which its kind is told. */
    static String brief(String text) {
        return text.length() > BRIEF ? text.substring(0, BRIEF) : text;
    }

    /** Which of the clues have a word in a text. */
    static int words(String text) {
        return CLUES.in(text);
    }

    /** Whether a line is the credit of a picture. */
    static boolean isCredit(String line) {
        return line.length() <= 300 && isCredit(line, CLUES.in(line));
    }

    /** The same with the words that {@link #words} found. */
    static boolean isCredit(String line, int words) {
        return line.length() <= 300 && (CLUES.finds(CREDIT_LABEL, line, words) || CLUES.finds(CREDIT, line, words));
    }

    /** Whether a caption ends by naming who took the picture. */
    static boolean namesPhotographer(String text) {
        return PHOTOGRAPHER.matcher(text).find();
    }

    /** Whether a line is set above links to other reports. */
    static boolean isHeadingOfLinks(String line) {
        return line.length() <= PARAGRAPH && CLUES.finds(RELATED, line, CLUES.in(line));
    }

    /** Whether a block speaks of the page itself: its rights, its cookies, its newsletter. */
    static boolean isOfThePage(String text) {
        String brief = brief(text);
        int words = CLUES.in(brief);
        return CLUES.finds(LEGAL, brief, words)
                || CLUES.finds(PROMOTION_LINE, brief, words)
                || CLUES.finds(PROMOTION, brief, words);
    }

    /** Whether a line is the hour of an entry and nothing else. */
    static boolean isClock(String line) {
        return line.length() < 20 && CLOCK.matcher(line).matches();
    }

    /** Whether a block says who its author is. */
    static boolean isBio(String text) {
        return text.length() <= 600 && speaksOfAuthor(text, CLUES.in(text));
    }

    /** The same of a brief one with the words that {@link #words} found. */
    static boolean speaksOfAuthor(String text, int words) {
        return CLUES.finds(BIO_LINE, text, words) || CLUES.finds(BIO, text, words);
    }

    private Excluded of(int i) {
        String text = layout.text(i);
        if (is(facts.title(), title, text)) {
            return new Excluded(Kind.HEADLINE, text, "the headline, kept as the title");
        }
        if (is(facts.standfirst(), standfirst, text)) {
            return new Excluded(Kind.STANDFIRST, text, "the summary under the headline");
        }
        String brief = brief(text);
        int words = CLUES.in(brief);
        if (WrittenDate.isAll(brief)) {
            return new Excluded(Kind.DATE, text, "a line that is a date");
        }
        if (isClock(brief) && markup.says(i, "<time>")) {
            return new Excluded(Kind.DATE, text, "the hour of an entry");
        }
        if (Byline.opens(brief)) {
            return new Excluded(Kind.BYLINE, text, "a line that opens as a byline");
        }
        if (!facts.byline().isEmpty()
                && brief.length() < 120
                && facts.byline().stream().anyMatch(brief::contains)
                && i < layout.bodyEnd()) {
            return new Excluded(Kind.BYLINE, text, "names the author");
        }
        if (markup.says(i, "caption") || isCredit(brief, words) || namesPhotographer(brief)) {
            return new Excluded(
                    Kind.CAPTION, text, markup.says(i, "caption") ? "marked as a caption" : "ends in a picture credit");
        }
        if (i + 1 < layout.size() && !layout.isBody(i + 1) && isCredit(layout.text(i + 1)) && text.length() > 20) {
            return new Excluded(Kind.CAPTION, text, "stands above a picture credit");
        }
        return byWords(i, text, brief, words);
    }

    private Excluded byWords(int i, String text, String brief, int words) {
        boolean after = layout.states()[i] == State.AFTER;
        if (text.length() > PARAGRAPH && body.share(text) >= 0.9) {
            return new Excluded(Kind.OTHER, text, "repeats a part of the article");
        }
        if (isControl(brief, words)) {
            return new Excluded(Kind.NAVIGATION, text, "a control of the page");
        }
        if (CLUES.finds(LEGAL, brief, words)) {
            return new Excluded(Kind.LEGAL, text, "speaks of rights, terms or cookies");
        }
        if (markup.says(i, "comment") || markup.says(i, "disqus")) {
            return new Excluded(Kind.COMMENT, text, "marked as a comment");
        }
        boolean markedBio = markup.says(i, "author-bio") || markup.says(i, "bio ");
        if (markedBio || ((after || layout.states()[i] == State.ASIDE) && speaksOfAuthor(brief, words))) {
            return new Excluded(Kind.AUTHOR_BIO, text, "says who the author is");
        }
        if (CLUES.finds(PROMOTION_LINE, brief, words) || CLUES.finds(PROMOTION, brief, words)) {
            return new Excluded(Kind.ADVERTISEMENT, text, "asks the reader to share, subscribe or buy");
        }
        if (CLUES.finds(COMMENT_LINE, brief, words) || CLUES.finds(AGO, brief, words)) {
            return new Excluded(Kind.COMMENT, text, "a reader's comment or its frame");
        }
        if (CLUES.finds(RELATED, brief, words) || markup.says(i, "related")) {
            return new Excluded(Kind.RELATED_LINKS, text, "leads to other reports");
        }
        if (after && isLink(i) && text.length() > 25) {
            return new Excluded(Kind.RELATED_LINKS, text, "a link after the end of the article");
        }
        if (after && inList(i)) {
            return new Excluded(Kind.RELATED_LINKS, text, "one of a list of headlines after the end of the article");
        }
        if (markup.says(i, "<nav>") || markup.says(i, "menu") || isLink(i)) {
            return new Excluded(Kind.NAVIGATION, text, "a link of the page");
        }
        if (layout.blocks().get(i).setting() == null && i < layout.bodyStart() && text.length() < 80) {
            return new Excluded(Kind.HEADER, text, "stands above the article");
        }
        return new Excluded(
                Kind.OTHER,
                text,
                switch (layout.states()[i]) {
                    case BEFORE -> "stands before the article begins";
                    case ASIDE -> "interrupts the article";
                    case AFTER -> "stands after the article's end";
                    case BODY -> "";
                });
    }

    private boolean isLink(int i) {
        Setting s = layout.blocks().get(i).setting();
        return s != null && s.linked() * 3 > layout.text(i).length() * 2;
    }

    /** Whether the lines around are a list of headlines: most have no stop at their end. */
    private boolean inList(int i) {
        int lines = 0;
        int open = 0;
        for (int k = Math.max(layout.bodyEnd(), i - 3); k < Math.min(layout.size(), i + 4); k++) {
            String text = layout.text(k);
            if (text.length() > 20) {
                lines++;
                open += text.length() < 200 && !text.endsWith(".") ? 1 : 0;
            }
        }
        return lines >= 4 && open * 4 >= lines * 3 && layout.text(i).length() > 20;
    }

    /** Whether a line is a control of a player or a window. */
    private static boolean isControl(String line, int words) {
        return CLUES.finds(PLAYER, line, words) || (line.length() == 1 && "×✕✖".contains(line));
    }

    private static boolean is(@Nullable String known, String folded, String text) {
        return known != null && (known.equals(text) || Headline.folds(text, folded));
    }
}
