package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Signs so plain that they overrule the learned weights: calls of the page, captions, what stands below the last sentence. */
final class BodyEdges {

    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)^(?:author|written by|posted by|about the author|tags?|filed under|share this|source|#\\w+)\\b.{0,80}$|^(?:#\\w+\\s*)+$");

    private static final Pattern INTERRUPTION = Pattern.compile(
            "(?iu)\\W*(?:advertise?ment|anzeige|publicidade?|publicité|(?:story|article) continues below.*|continue reading.*|scroll to continue.*|skip advertisement|sponsored(?: content)?)\\W*");

    private static final Pattern ADDRESSES =
            Pattern.compile("(?:https?://|www\\.)\\S++(?:\\s++(?:https?://|www\\.)\\S++){0,9}");

    private static final Pattern RIGHTS = Pattern.compile(
            "(?isu)^\\W*(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright (?:©|\\(c\\)|(?:19|20)\\d\\d)).{0,300}$");

    /** What pages call the lines between a headline and the text. */
    private static final Pattern HEADING_MARK = Pattern.compile(
            "(?iu)(?:^|[-_ ])(?:standfirst|dek|deck|subhead(?:line)?|byline|pub-?date|publish(?:ed)?-date|timestamp)(?:$|[-_ ])");

    private static final Pattern SUMMARY_MARK =
            Pattern.compile("(?iu)(?:^|[-_ ])(?:standfirst|dek|deck|lead|lede|subhead(?:line)?|summary)(?:$|[-_ ])");

    private static final Pattern CAPTION_MARK =
            Pattern.compile("(?iu)(?:^|[-_ ])(?:caption|cutline|(?:photo|image|picture)-?credit)(?:$|[-_ ])");

    /** How many lines above its first sentence a text can have. */
    private static final int HEAD = 5;

    /** What is longer is no line that a pattern here is about. */
    private static final int LONGEST_LINE = 600;

    private BodyEdges() {}

    static State[] trimmed(List<Block> blocks, State[] states) {
        for (int i = 0; i < states.length; i++) {
            if (states[i] == State.BODY && interrupts(blocks.get(i))) {
                states[i] = State.ASIDE;
            }
        }
        SignUpBoxes.leaveOut(blocks, states);
        openBelowHead(blocks, states);
        openAtProse(blocks, states);
        int end = states.length;
        while (end > 0 && (states[end - 1] != State.BODY || closes(blocks, end - 1))) {
            end--;
        }
        // A text of nothing but such lines is better kept than lost.
        for (int i = end; i < states.length && end > 0; i++) {
            states[i] = State.AFTER;
        }
        return states;
    }

    /** A text does not begin with its byline, its date, or what the page marks as a summary. */
    private static void openBelowHead(List<Block> blocks, State[] states) {
        int head = 0;
        for (int i = 0; i < states.length && head < HEAD; i++) {
            if (states[i] == State.BODY) {
                if (!isHead(blocks.get(i))) {
                    return;
                }
                states[i] = State.BEFORE;
                head++;
            }
        }
    }

    /** Whether the page marks a block as the summary under its headline. */
    static boolean isMarkedSummary(Block block) {
        return block.setting() != null
                && SUMMARY_MARK.matcher(block.setting().owner().className()).find();
    }

    private static boolean isMarkedCaption(Block block) {
        return block.setting() != null
                && block.text().length() < 400
                && CAPTION_MARK.matcher(block.setting().owner().className()).find();
    }

    private static boolean isHead(Block block) {
        String text = block.text();
        if (WrittenDate.isAll(text) || (Byline.opens(text) && !endsSentence(text))) {
            return true;
        }
        return block.setting() != null
                && text.length() < 400
                && HEADING_MARK.matcher(block.setting().owner().className()).find();
    }

    /** A scrape's text does not begin with lines that are no sentences, where sentences follow: those are its headline, summary and picture. */
    private static void openAtProse(List<Block> blocks, State[] states) {
        int first = 0;
        while (first < states.length && states[first] != State.BODY) {
            first++;
        }
        int prose = first;
        while (prose + 1 < states.length && prose - first < HEAD && opensBefore(blocks, prose)) {
            prose++;
        }
        if (prose + 1 < states.length
                && states[prose] == State.BODY
                && endsSentence(blocks.get(prose).text())) {
            for (int i = first; i < prose; i++) {
                states[i] = State.BEFORE;
            }
        }
    }

    private static boolean opensBefore(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        Block next = blocks.get(i + 1);
        boolean picture = next.gap() == 0 && next.text().length() < 80 && BlockKind.isCredit(next.text());
        return blocks.get(i).setting() == null && (isHeading(text) || picture || BlockKind.isCredit(text));
    }

    private static boolean isHeading(String text) {
        long blanks = text.chars().filter(c -> c == ' ').count();
        return blanks >= 3 && blanks < 35 && !endsSentence(text) && !text.endsWith(":");
    }

    private static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?…".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a block is no part of any text: without a word, a call of the page, a caption. */
    private static boolean interrupts(Block block) {
        String text = block.text();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        if (text.length() < 60 && (INTERRUPTION.matcher(text).matches() || BlockKind.isClock(text))) {
            return true;
        }
        if (isMarkedCaption(block)
                || (text.length() < LONGEST_LINE && ADDRESSES.matcher(text).matches())) {
            return true;
        }
        for (Element e = block.setting() == null ? null : block.setting().element(); e != null; e = e.parent()) {
            if (e.normalName().equals("figcaption")) {
                return true;
            }
            if (e.normalName().equals("p") || e.normalName().equals("article")) {
                break;
            }
        }
        return text.length() < 250 && (BlockKind.isCredit(text) || BlockKind.namesPhotographer(text));
    }

    /** Whether a line is a link without a sentence, or the heading of such links. */
    private static boolean leadsOn(Block block) {
        Setting s = block.setting();
        return s != null
                && ((s.linked() >= block.text().length() && !endsSentence(block.text()))
                        || BlockKind.isHeadingOfLinks(block.text()));
    }

    private static boolean closes(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        if (text.length() < LONGEST_LINE
                && (CLOSING.matcher(text).find() || RIGHTS.matcher(text).matches() || leadsOn(blocks.get(i)))) {
            return true;
        }
        // A sentence about an editor is a biography where a line in front of it says so, or where it asks to be
        // followed.
        String above = i > 0 ? blocks.get(i - 1).text() : "";
        boolean announced =
                above.length() < LONGEST_LINE && CLOSING.matcher(above).find();
        return BlockKind.isBio(text)
                && (announced
                        || text.contains("@")
                        || text.toLowerCase(java.util.Locale.ROOT).contains("follow "));
    }
}
