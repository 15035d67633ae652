package dev.throughline.annotate.time;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Time.Precision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows one text from its first expression to its last, keeping the time told of last and, in a history, how far it has come. */
final class Course {

    private final Article article;
    private final List<Word> words;
    private final List<Match> matches;
    private final Clauses clauses;
    private final Modifiers modifiers;
    private final @Nullable Moment published;
    private final boolean narrative;
    private final Headings headings;
    private final List<Time> times = new ArrayList<>();

    private @Nullable Moment told;
    private @Nullable Moment flow;
    private @Nullable Moment heading;
    private int flowEnd;
    private @Nullable Moment quarter;
    private @Nullable Moment last;
    private int lastEnd;
    private int toldSentence = -9;
    private int quarterSentence = -9;

    Course(Article article, List<Word> words, List<Match> matches, Clauses clauses, Modifiers modifiers) {
        this.article = article;
        this.words = words;
        this.matches = matches;
        this.clauses = clauses;
        this.modifiers = modifiers;
        published = Moment.of(
                article.published() == null ? null : article.published().date());
        narrative = Narrative.isNarrative(matches, published);
        headings = Headings.of(words, matches);
    }

    List<Time> times() {
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            int sentence = clauses.sentence(match);
            if (headings.isHeading(i)) {
                heading = null;
            }
            Moment ahead = MissingYear.ahead(matches, i);
            Moment day = heading;
            Context context = new Context(
                    day != null && day.day() > 0 ? day : published,
                    ahead != null ? ahead : told,
                    ahead != null ? ahead : course(match),
                    sentence - quarterSentence <= 8 ? quarter : null,
                    ahead != null || sentence - toldSentence <= 1,
                    ahead != null || sentence == toldSentence,
                    narrative,
                    clauses.direction(match));
            Meaning meaning = match.rule().verb().equals("also") ? also(match) : Resolver.meaning(match, context);
            if (meaning != null) {
                times.add(time(match, meaning));
                if (headings.isHeading(i)) {
                    heading = meaning.moment();
                }
                follow(match, meaning, sentence, context);
                lastEnd = match.end();
                last = meaning.moment();
            }
        }
        return List.copyOf(times);
    }

    /** The second of two joined days or years: {@code May 4 and 5}, {@code 1914-18}. */
    private @Nullable Meaning also(Match match) {
        Moment first = last;
        if (first == null || lastEnd != match.start() - 1) {
            return null;
        }
        if (first.day() > 0) {
            int day = Calendar.number(match.value("day"), match.value("nth"));
            int year = Calendar.number(match.value("year"));
            Moment second = new Moment(year > 0 ? year : first.year(), first.month(), day);
            return day > first.day() && second.isReal() ? Meaning.of(second) : null;
        }
        int year = Calendar.number(match.value("year2"), match.value("day"));
        boolean later = first.month() == 0
                && clauses.words().get(match.start()).text().length() == 2
                && year > first.year() % 100;
        return later ? Meaning.of(new Moment(first.year() / 100 * 100 + year, 0, 0)) : null;
    }

    private void follow(Match match, Meaning meaning, int sentence, Context context) {
        Moment moment = meaning.moment();
        if (meaning.value().equals("P9M")
                || meaning.value().equals("P6M")
                || meaning.value().equals("P1Y")) {
            quarter = null;
        }
        if (meaning.precision() == Precision.WEEK
                && !narrative
                && !meaning.value().startsWith("X")) {
            told = new Moment(Integer.parseInt(meaning.value().substring(0, 4)), 0, 0);
            toldSentence = sentence;
        }
        if (moment == null || moment.year() == 0) {
            return;
        }
        if (meaning.precision() == Precision.QUARTER && !isCompared(moment)) {
            quarter = moment;
            quarterSentence = sentence;
        }
        String verb = match.rule().verb();
        if (narrative && (verb.equals("shift") || verb.equals("ago") || verb.equals("this"))) {
            return;
        }
        told = moment;
        toldSentence = sentence;
        if (narrative && !isAside(match, moment, context)) {
            flow = moment;
            flowEnd = match.end();
        }
    }

    /** How far a history has come: under a dated heading its year, until the paragraph names another. */
    private @Nullable Moment course(Match match) {
        Moment year = heading;
        Moment now = flow;
        boolean other = year != null && now != null && now.year() != year.year();
        return other && clauses.startsParagraph(match, flowEnd) ? year : now;
    }

    /** Whether a quarter is not the one that is reported: it lies before that, or ahead. */
    private boolean isCompared(Moment moment) {
        Moment now = quarter;
        Moment today = published;
        return (now != null && now.year() > moment.year()) || (today != null && moment.year() > today.year());
    }

    /** A time that a history only mentions: {@code the conference of 1954}, {@code was planned for 1976}. */
    private boolean isAside(Match match, Moment moment, Context context) {
        Moment before = flow;
        if (before == null || clauses.opens(match)) {
            return false;
        }
        if (match.rule().argument(1).equals("p")) {
            return true;
        }
        if (moment.month() > 0) {
            return clauses.follows(match, "by") || (moment.year() != before.year() && clauses.isInBrackets(match));
        }
        if (moment.year() == before.year()) {
            return before.month() > 0;
        }
        return context.future()
                || moment.year() > before.year() + 4
                || (moment.year() < before.year() && !clauses.startsParagraph(match, lastEnd));
    }

    private Time time(Match match, Meaning meaning) {
        int start = words.get(match.start()).start();
        int end = words.get(match.end() - 1).end();
        return new Time(
                "t" + (times.size() + 1),
                article.span(start, end),
                meaning.value(),
                meaning.precision(),
                modifiers.of(match, meaning));
    }
}
