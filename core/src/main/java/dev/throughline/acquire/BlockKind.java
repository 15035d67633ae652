package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import dev.throughline.acquire.Excluded.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says what each block outside the body is, and by which sign. */
final class BlockKind {

    private static final Pattern CREDIT_LABEL = Pattern.compile(
            "^\\W?(?:Photo|Photograph|Image|Picture|Illustration|Credit|File photo|Foto|Bild)(?:\\s+(?:by|credit|courtesy|via))?\\s*[:.…]");
    private static final Clue CREDIT = Clue.of(
            "(?:\\b(?:Getty Images|AP Photo|AFP|EPA|Shutterstock|iStock|Alamy|Unsplash|Pixabay|Wikimedia(?: Commons)?)\\s*[)\\]]?\\s*\\.?$"
                    + "|/\\s?(?:Getty|AP|AFP|Reuters|REUTERS|EPA|Associated Press)\\b.{0,20}$|\\bCredit\\.{3}|\\(?(?:AP|AFP|Reuters|EPA) ?(?:Photo)?/.{2,50}$)",
            "/",
            "Getty Images",
            "AP Photo",
            "AFP",
            "EPA",
            "Shutterstock",
            "iStock",
            "Alamy",
            "Unsplash",
            "Pixabay",
            "Wikimedia",
            "Credit...");
    private static final Clue LEGAL = Clue.of(
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
            "datenschutz");
    private static final Pattern PROMOTION_LINE = Pattern.compile(
            "(?iu)^\\W*(?:(?:advertisement|advertising|sponsored|promoted|anzeige|publicidad|publicité|ad)\\W*$"
                    + "|(?:share|tweet|email|print|facebook|twitter|whatsapp|linkedin|pinterest|save|like|teilen|compartir|partager)\\b.{0,40}$)");
    private static final Clue PROMOTION = Clue.of(
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
            "become a member");
    private static final Pattern PLAYER = Pattern.compile(
            "^(?:\\d{1,2}:\\d\\d(?::\\d\\d)?|[×✕✖xX]|close|play|pause|mute|unmute|loading\\W*|volume.{0,10})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATED = Pattern.compile(
            "(?iu)^\\W*(?:related|more (?:from|on|in|stories|news)|read (?:more|next|also)|see also|you (?:may|might) (?:also )?like|recommended|trending|most (?:read|popular)|latest|top stories|don.?t miss|also read|lesen sie auch|mehr zum thema|editor.?s picks|up next|what to read)\\b");
    private static final Pattern COMMENT_LINE = Pattern.compile(
            "(?iu)^\\W*(?:\\d+ )?(?:comments?|kommentare?|comentarios?|commentaires?|repl(?:y|ies)|leave a (?:reply|comment))\\b");
    private static final Clue AGO =
            Clue.of("(?iu)\\b\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\\b", " ago");
    private static final Pattern BIO_LINE =
            Pattern.compile("^(?:About the [Aa]uthor|Author:|Follow (?:him|her|them)\\b)");
    private static final Clue BIO = Clue.of(
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
            "@");

    private static final int PARAGRAPH = 60;

    private final Layout layout;
    private final Shingles body;
    private final Facts facts;
    private final String title;
    private final String standfirst;

    BlockKind(Layout layout, Facts facts) {
        this.layout = layout;
        this.body = Shingles.of(Assembly.of(layout.body()).text());
        this.facts = facts;
        this.title = folded(facts.title());
        this.standfirst = folded(facts.standfirst());
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

    /** Whether a line is the credit of a picture. */
    static boolean isCredit(String line) {
        return line.length() <= 300 && (CREDIT_LABEL.matcher(line).find() || CREDIT.isIn(line));
    }

    /** Whether a block says who its author is. */
    static boolean isBio(String text) {
        return text.length() <= 600 && speaksOfAuthor(text);
    }

    private static boolean speaksOfAuthor(String text) {
        return BIO_LINE.matcher(text).find() || BIO.isIn(text);
    }

    private Excluded of(int i) {
        String text = layout.text(i);
        if (is(facts.title(), title, text)) {
            return new Excluded(Kind.HEADLINE, text, "the headline, kept as the title");
        }
        if (is(facts.standfirst(), standfirst, text)) {
            return new Excluded(Kind.STANDFIRST, text, "the summary under the headline");
        }
        String brief = text.length() > 400 ? text.substring(0, 400) : text;
        String markup = markup(i);
        if (WrittenDate.isAll(brief)) {
            return new Excluded(Kind.DATE, text, "a line that is a date");
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
        if (markup.contains("caption") || isCredit(brief)) {
            return new Excluded(
                    Kind.CAPTION,
                    text,
                    markup.contains("caption") ? "marked as a caption" : "ends in a picture credit");
        }
        if (i + 1 < layout.size() && !layout.isBody(i + 1) && isCredit(layout.text(i + 1)) && text.length() > 20) {
            return new Excluded(Kind.CAPTION, text, "stands above a picture credit");
        }
        return byWords(i, text, brief, markup);
    }

    private Excluded byWords(int i, String text, String brief, String markup) {
        boolean after = layout.states()[i] == State.AFTER;
        if (text.length() > PARAGRAPH && body.share(text) >= 0.9) {
            return new Excluded(Kind.OTHER, text, "repeats a part of the article");
        }
        if (PLAYER.matcher(brief).matches()) {
            return new Excluded(Kind.NAVIGATION, text, "a control of the page");
        }
        String folded = Clue.fold(brief);
        if (LEGAL.isIn(brief, folded)) {
            return new Excluded(Kind.LEGAL, text, "speaks of rights, terms or cookies");
        }
        if (markup.contains("comment") || markup.contains("disqus")) {
            return new Excluded(Kind.COMMENT, text, "marked as a comment");
        }
        boolean markedBio = markup.contains("author-bio") || markup.contains("bio ");
        if (markedBio || ((after || layout.states()[i] == State.ASIDE) && speaksOfAuthor(brief))) {
            return new Excluded(Kind.AUTHOR_BIO, text, "says who the author is");
        }
        if (PROMOTION_LINE.matcher(brief).find() || PROMOTION.isIn(brief, folded)) {
            return new Excluded(Kind.ADVERTISEMENT, text, "asks the reader to share, subscribe or buy");
        }
        if (COMMENT_LINE.matcher(brief).find() || AGO.isIn(brief, folded)) {
            return new Excluded(Kind.COMMENT, text, "a reader's comment or its frame");
        }
        if (RELATED.matcher(brief).find() || markup.contains("related")) {
            return new Excluded(Kind.RELATED_LINKS, text, "leads to other reports");
        }
        if (after && isLink(i) && text.length() > 25) {
            return new Excluded(Kind.RELATED_LINKS, text, "a link after the end of the article");
        }
        if (after && inList(i)) {
            return new Excluded(Kind.RELATED_LINKS, text, "one of a list of headlines after the end of the article");
        }
        if (markup.contains("<nav>") || markup.contains("menu") || isLink(i)) {
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

    /** The class names and the kinds of the elements around a block, in lower case. */
    private String markup(int i) {
        Setting s = layout.blocks().get(i).setting();
        StringBuilder names = new StringBuilder();
        int up = 0;
        for (Element e = s == null ? null : s.element();
                e != null && up < 6 && !e.normalName().equals("body");
                e = e.parent()) {
            if (e.normalName().equals("nav") || e.normalName().equals("figcaption")) {
                names.append('<').append(e.normalName()).append("> ");
            }
            names.append(e.className()).append(' ').append(e.id()).append(' ');
            up++;
        }
        return names.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean is(@Nullable String known, String folded, String text) {
        return known != null && (known.equals(text) || Headline.folds(text, folded));
    }
}
