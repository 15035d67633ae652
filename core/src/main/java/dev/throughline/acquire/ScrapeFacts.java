package dev.throughline.acquire;

import dev.throughline.acquire.Published.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a plain text says about its article. Nothing is guessed: a date above the headline is the day somebody looked at the page,
 * and a name that no byline or biography holds is nobody's.
 */
final class ScrapeFacts {

    private static final Pattern SAYS =
            Pattern.compile("(?iu)^\\W*(?:first )?(?:published|posted|updated|last updated|date)\\b");
    private static final Pattern POST = Pattern.compile(
            "(?u)\\bis (?:the|a|an) (?:[\\p{L}\\-]+ ){0,4}?(?:editor|reporter|correspondent|writer|columnist|journalist)(?: [\\p{L}\\-]+){0,3}? (?:of|for|at|with) (?:the )?(\\p{Lu}[\\p{L}.&’'\\-]*(?:(?<!\\p{L}{4}\\.) (?:of|and|the|\\p{Lu}[\\p{L}.&’'\\-]*)){0,4})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,$€£])((?:19|20)\\d\\d)(?![\\d]|[.,]\\d)");
    private static final int NEAR = 8;
    /** What is longer says nothing of its author alone. */
    private static final int LONGEST_LINE = 1000;

    private final Layout layout;
    private final int start;
    private final int headline;

    ScrapeFacts(Layout layout) {
        this.layout = layout;
        this.start = layout.bodyStart();
        this.headline = headline();
    }

    Facts find(Language languages) {
        String body = Assembly.text(layout.body());
        String title = headline < 0 ? null : Headline.withoutOutlet(layout.text(headline), suffix());
        return new Facts(
                null, title, standfirst(), outlet(body), byline(), published(), languages.of(body, ""), Imprint.NONE);
    }

    /** The line above the body that reads as a headline: repeated, or the last that is neither date, byline, caption nor summary. */
    private int headline() {
        int best = -1;
        int rank = 0;
        for (int i = 0; i < Math.min(start, layout.size()); i++) {
            String text = layout.text(i);
            long words = text.chars().filter(c -> c == ' ').count() + 1;
            if (words < 3 || words > 30 || WrittenDate.isAll(text) || Byline.opens(text) || BlockKind.isCredit(text)) {
                continue;
            }
            boolean sentence = text.endsWith(".") || text.endsWith("…");
            int score = (repeated(i) ? 6 : 0)
                    + (sentence ? -3 : 0)
                    + (words >= 5 ? 2 : 0)
                    + (start - i <= NEAR ? 2 : 0)
                    + (i == 0 ? 2 : 0);
            if (score > rank || (score == rank && score >= 6 && Headline.same(text, layout.text(Math.max(best, 0))))) {
                best = i;
                rank = score;
            }
        }
        return rank >= 3 ? best : -1;
    }

    /** Whether another line above the body has the same words, be it with the outlet's name behind them. */
    private boolean repeated(int i) {
        String text = Headline.fold(layout.text(i));
        for (int k = 0; k < Math.min(start, layout.size()); k++) {
            String other = Headline.fold(layout.text(k));
            if (k != i
                    && text.length() >= 12
                    && (other.equals(text) || (other.startsWith(text) && other.length() < text.length() + 40))) {
                return true;
            }
        }
        return false;
    }

    /** The outlet's name behind a separator in the first line, where the headline stands again without it. */
    private @Nullable String suffix() {
        if (headline < 0) {
            return null;
        }
        String first = layout.text(0);
        String title = layout.text(headline);
        String longest = Headline.longestPart(first);
        if (first.length() > longest.length() + 3
                && (headline > 0 && (first.startsWith(title) || Headline.same(longest, title)))) {
            String rest = first.substring(Math.min(first.length(), first.indexOf(longest) + longest.length()));
            String name = rest.replaceFirst("^[\\s|\\-–—»·:/•]+", "").strip();
            return name.isEmpty() || name.length() > 60 ? null : name;
        }
        return null;
    }

    private @Nullable String outlet(String body) {
        String suffix = suffix();
        if (suffix != null) {
            return Headline.longestPart(suffix);
        }
        if (headline > 0
                && isName(layout.text(0))
                && !Byline.opens(layout.text(0))
                && (headline > 1 || Byline.name(layout.text(0)).isEmpty())) {
            return layout.text(0);
        }
        for (int i = layout.bodyEnd(); i < layout.size(); i++) {
            Matcher m = POST.matcher(layout.text(i));
            if (layout.text(i).length() < LONGEST_LINE && m.find()) {
                return m.group(1).replaceFirst("[.,]+$", "");
            }
        }
        String agency = Dateline.of(body).map(Dateline::agency).orElse("");
        return agency.isEmpty() ? null : agency;
    }

    /** A short line in capitals of a name, without a stop. */
    private static boolean isName(String line) {
        String[] words = line.split(" ", -1);
        if (words.length > 5
                || line.length() > 40
                || line.endsWith(".")
                || line.endsWith(":")
                || WrittenDate.isAll(line)) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return words.length > 1 && capitals * 2 > words.length;
    }

    private @Nullable String standfirst() {
        if (headline < 0 || headline + 1 >= start) {
            return null;
        }
        for (int i = headline + 1; i < start; i++) {
            String text = layout.text(i);
            long words = text.chars().filter(c -> c == ' ').count() + 1;
            if (words >= 6
                    && !Headline.same(text, layout.text(headline))
                    && !WrittenDate.isAll(text)
                    && !Byline.opens(text)
                    && !BlockKind.isCredit(text)
                    && !(i + 1 < start && BlockKind.isCredit(layout.text(i + 1)))) {
                return text;
            }
        }
        return null;
    }

    private List<String> byline() {
        List<String> found = new ArrayList<>();
        for (int i = Math.max(0, start - NEAR); i < layout.size() && found.isEmpty(); i++) {
            if (!layout.isBody(i) && Byline.opens(layout.text(i))) {
                found.addAll(Byline.people(layout.text(i)));
            }
        }
        return found;
    }

    /** A date between headline and body, or one that says it is the day of publication, unless the text is about another time. */
    private @Nullable Published published() {
        for (int i = 0; i < layout.size(); i++) {
            String text = layout.text(i);
            boolean between = headline >= 0 && i > headline && i < start;
            if (layout.isBody(i)
                    || text.length() > 120
                    || (!between && !SAYS.matcher(text).find())) {
                continue;
            }
            Optional<WrittenDate> date = WrittenDate.first(text, true);
            if (date.isPresent()
                    && (between || (i + NEAR > start && i < layout.bodyEnd() + NEAR))
                    && !isLater(date.get())) {
                return new Published(PartialDate.of(date.get().date()), Certainty.STATED, "header", null, text);
            }
        }
        return null;
    }

    /** Whether a date lies years behind everything that the body dates. */
    private boolean isLater(WrittenDate date) {
        int latest = 0;
        Matcher m = YEAR.matcher(Assembly.text(layout.body()));
        while (m.find()) {
            latest = Math.max(latest, Integer.parseInt(m.group(1)));
        }
        return latest > 0 && date.date().getYear() - latest > 3;
    }
}
