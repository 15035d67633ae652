package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.reconcile.Vocabulary;
import dev.throughline.reconcile.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is put forward in the reports of a story that are no copies: the statements, and what the narrator puts beside them. */
final class Assertions {

    private static final int LEAST = 4;
    private static final Pattern LEANS =
            Pattern.compile("(?i)^[\\s“\"]*(?:that )?(?:it|this|that)\\b(?! \\p{L}+ing\\b)");
    /** A sentence that goes on about what the one before it is about. */
    private static final Pattern LINKED = Pattern.compile(
            "(?i)[\\s“\"]*(?:although|though|but|however|still|yet|while|it|they|this|that|these|those|such|its|their|the)\\b");

    private static final Pattern OPEN =
            Pattern.compile("(?i)\\W*(?:how|what|when|where|who|whom|whose|why|which|whether|if)\\b");
    private static final Set<String> DIFFERING =
            Set.of("differ", "differed", "differs", "disagree", "disagreed", "disagrees", "disagreeing");
    private static final Set<String> VOTING = Set.of("vote", "voted", "votes", "voting");
    private static final Set<String> CLAUSE =
            Set.of("that", "to", "if", "whether", "he", "she", "it", "they", "we", "i");
    private static final Pattern SAME = Pattern.compile("(?i)\\b(?:the same|such an?|similar)\\b");
    private static final Set<String> SAYING = Set.of(
            "said",
            "say",
            "says",
            "saying",
            "told",
            "tell",
            "tells",
            "added",
            "adding",
            "noted",
            "according",
            "stated",
            "reported",
            "reportedly",
            "claimed",
            "announced",
            "wrote",
            "read",
            "insisted",
            "stressed",
            "explained",
            "confirmed",
            "quoted",
            "described",
            "warned",
            "suggested",
            "asked",
            "called",
            "cited",
            "citing");
    private static final int FEW = 5;
    private static final int MOST_DAYS = 31;

    private final StoryIndex index;
    private final Passages passages;
    private final Calendar calendar;
    private final Vocabulary vocabulary;
    private final Polarity polarity;
    private final Degrees degrees;
    private final Set<String> saying = new HashSet<>();

    Assertions(StoryIndex index, Passages passages, Calendar calendar, Vocabulary vocabulary, Polarity polarity) {
        this.index = index;
        this.passages = passages;
        this.calendar = calendar;
        this.vocabulary = vocabulary;
        this.polarity = polarity;
        this.degrees = new Degrees(vocabulary);
        SAYING.forEach(word -> saying.addAll(vocabulary.concepts(word)));
    }

    List<Assertion> of(Story story) {
        List<Assertion> all = new ArrayList<>();
        for (Reading reading : story.readings()) {
            ReportId report = reading.article().report().id();
            if (index.original(report).equals(report) && !passages.of(report).isEmpty()) {
                List<Assertion> said = new ArrayList<>();
                for (Statement statement : reading.statements()) {
                    if (isOwn(statement, reading.statements())) {
                        said.add(statement(report, statement, said));
                    }
                }
                all.addAll(said);
                for (Passage passage : passages.of(report)) {
                    String own = own(passage, reading);
                    if (3 * letters(own) >= letters(passage.text())
                            && vocabulary.concepts(own).size() >= LEAST) {
                        all.add(narrator(passage, own));
                    }
                }
            }
        }
        return all;
    }

    private Assertion statement(ReportId report, Statement statement, List<Assertion> before) {
        Ref ref = new Ref(report, statement.id());
        Line line = index.contentLine(ref);
        String content = statement.content().stream().map(Span::text).collect(Collectors.joining(" "));
        Set<String> concepts = new HashSet<>(vocabulary.concepts(content));
        Set<String> about = new HashSet<>(concepts);
        Statement.Source source = statement.source();
        if (source != null && source.entity() == null) {
            // A document that speaks is what the dispute may be about: "the letter says".
            about.addAll(vocabulary.concepts(source.span().text()));
        }
        String cue = statement.cue().stream().map(Span::text).collect(Collectors.joining(" "));
        // "Voted unanimously": how it is said may be what sources differ on.
        vocabulary.concepts(cue).stream().filter(c -> !saying.contains(c)).forEach(about::add);
        if (source != null && !saying.containsAll(vocabulary.concepts(cue))) {
            about.addAll(vocabulary.concepts(source.span().text()));
        }
        Polarity.Negated negated = polarity.of(cue.isEmpty() ? content : cue + " " + content);
        concepts.removeAll(negated.wording());
        if (LEANS.matcher(content).find() && !negated.phrases().contains(Polarity.Phrase.HEDGE)) {
            // "It was a mistake": what it is, the same speaker has just said.
            negated = negated.pointingAt(lastPointed(before));
            concepts.addAll(negated.pointed());
        }
        StoryEntity speaker = Sources.entity(statement, report, index);
        Passage passage = passages.at(report, line.span().start());
        boolean alone = !statement.nested() && isAlone(statement, passage, index.reading(report));
        return new Assertion(
                ref,
                isProposition(statement) ? line : passage.line(),
                alone && degrees.of(passage.text()).size() > degrees.of(content).size() ? passage.line() : line,
                passage.index(),
                Collections.unmodifiableSet(new LinkedHashSet<>(concepts)),
                Collections.unmodifiableSet(new LinkedHashSet<>(about)),
                Collections.unmodifiableSet(new LinkedHashSet<>(context(statement, content, about, passage, alone))),
                degrees.of(alone ? passage.text() : cue + " " + content),
                negated,
                Sources.name(statement, report, index),
                speaker == null ? null : speaker.id(),
                when(passages.at(report, line.span().start())),
                act(statement, cue, content),
                statement.kind() == Statement.Kind.DIRECT);
    }

    private static Act act(Statement statement, String cue, String content) {
        return switch (statement.act()) {
            // "He did not say how many would go" leaves it open.
            case REFUSE -> OPEN.matcher(content).lookingAt() ? Act.QUESTION : Act.REFUSE;
            // "The two differ over the future of the dam" denies nothing.
            case DENY -> Word.forms(cue).stream().anyMatch(DIFFERING::contains) ? Act.ASSERT : Act.DENY;
            // A vote for a thing wants it.
            case ASSERT -> Word.forms(cue).stream().anyMatch(VOTING::contains) ? Act.DEMAND : Act.ASSERT;
            default -> statement.act();
        };
    }

    /** Whether a sentence reports nothing but this statement: then all of it says how it was said. */
    private static boolean isAlone(Statement statement, Passage passage, Reading reading) {
        Span sentence = passage.line().span();
        return statement.content().stream().allMatch(sentence::covers)
                && reading.statements().stream()
                        .filter(s -> !s.id().equals(statement.id()) && !s.nested())
                        .noneMatch(s -> s.content().stream().anyMatch(sentence::overlaps));
    }

    private Set<String> context(
            Statement statement, String content, Set<String> about, Passage passage, boolean alone) {
        Set<String> context = new HashSet<>(about);
        if (alone) {
            context.addAll(vocabulary.concepts(passage.text()));
        }
        boolean links = LINKED.matcher(alone ? passage.text() : content).lookingAt()
                || SAME.matcher(content).find();
        if (links && passage.index() > 0 && statement.kind() != Statement.Kind.DIRECT) {
            context.addAll(vocabulary.concepts(
                    passages.of(passage.report()).get(passage.index() - 1).text()));
        }
        return context;
    }

    /**
     * Whether the words say something by themselves: a few that are no quotation, "the decision", do not, nor does what is
     * signed or sent.
     */
    private boolean isProposition(Statement statement) {
        if (statement.kind() == Statement.Kind.DIRECT) {
            return true;
        }
        List<String> forms =
                Word.forms(statement.content().stream().map(Span::text).collect(Collectors.joining(" ")));
        boolean told = statement.cue().stream().allMatch(cue -> saying.containsAll(vocabulary.concepts(cue.text())));
        return forms.size() > FEW
                && (told || statement.kind() == Statement.Kind.MIXED || CLAUSE.contains(forms.getFirst()));
    }

    /** What the last assertion of a report points at. */
    private static Set<String> lastPointed(List<Assertion> before) {
        return before.isEmpty() ? Set.of() : before.getLast().negated().pointed();
    }

    /**
     * Whether a statement stands for itself: of two with the same words, the one nearer to who said them, if the other only
     * relays it, else the longer one.
     */
    private static boolean isOwn(Statement statement, List<Statement> all) {
        if (statement.content().getFirst().in() != Span.Part.TEXT) {
            return false;
        }
        for (Statement other : all) {
            if (!other.id().equals(statement.id())) {
                boolean relayed = !other.via().isEmpty()
                        && covers(statement, other)
                        && 5 * length(other) >= 2 * length(statement);
                boolean inside = covers(other, statement)
                        && !answers(statement, other)
                        && (statement.via().isEmpty() || 5 * length(statement) < 2 * length(other));
                boolean same = covers(other, statement) && covers(statement, other);
                if (same
                        ? statement.via().size() < other.via().size()
                                || (statement.via().size() == other.via().size()
                                        && statement.nested()
                                        && !other.nested())
                                || (statement.via().size() == other.via().size()
                                        && statement.nested() == other.nested()
                                        && all.indexOf(other) < all.indexOf(statement))
                        : relayed || inside) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether somebody else, of whom a statement tells, denies, refuses or confirms something: that is a stand of its own. */
    private static boolean answers(Statement inner, Statement outer) {
        Statement.Source own = inner.source();
        Statement.Source teller = outer.source();
        boolean stands = inner.act() == Act.DENY || inner.act() == Act.REFUSE || inner.act() == Act.CONFIRM;
        return stands
                && own != null
                && own.entity() != null
                && (teller == null || !own.entity().equals(teller.entity()));
    }

    private static boolean covers(Statement one, Statement other) {
        return other.content().stream().allMatch(span -> one.content().stream().anyMatch(whole -> whole.covers(span)));
    }

    private static int length(Statement statement) {
        return statement.content().stream()
                .mapToInt(span -> span.text().length())
                .sum();
    }

    private Assertion narrator(Passage passage, String own) {
        Polarity.Negated negated = polarity.of(own);
        Set<String> concepts = new HashSet<>(vocabulary.concepts(own));
        concepts.removeAll(negated.wording());
        Set<String> context = new HashSet<>(concepts);
        if (passage.index() > 0 && LINKED.matcher(passage.text()).lookingAt()) {
            context.addAll(vocabulary.concepts(
                    passages.of(passage.report()).get(passage.index() - 1).text()));
        }
        return new Assertion(
                null,
                passage.line(),
                passage.line(),
                passage.index(),
                Collections.unmodifiableSet(new LinkedHashSet<>(concepts)),
                Collections.unmodifiableSet(new LinkedHashSet<>(concepts)),
                Collections.unmodifiableSet(new LinkedHashSet<>(context)),
                degrees.of(own),
                negated,
                null,
                null,
                when(passage),
                Act.ASSERT,
                false);
    }

    private @Nullable DateRange when(Passage passage) {
        List<DateRange> named = passage.times().stream()
                .flatMap(t -> calendar.time(passage.report(), t).stream())
                .filter(range -> range.days() <= MOST_DAYS)
                .distinct()
                .toList();
        return named.size() == 1
                ? named.getFirst()
                : calendar.written(passage.report()).orElse(null);
    }

    /** The words of a sentence that are nobody else's: outside every statement's content, cue and named source. */
    private static String own(Passage passage, Reading reading) {
        Span sentence = passage.line().span();
        StringBuilder own = new StringBuilder(sentence.text());
        for (Statement statement : reading.statements()) {
            statement.content().forEach(span -> blank(own, sentence, span));
            statement.cue().forEach(span -> blank(own, sentence, span));
            Statement.Source source = statement.source();
            if (source != null && sentence.covers(source.span())) {
                blank(own, sentence, source.span());
            }
        }
        return own.toString();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private static void blank(StringBuilder own, Span sentence, Span span) {
        int start = Math.max(sentence.start(), span.start()) - sentence.start();
        int end = Math.min(sentence.end(), span.end()) - sentence.start();
        for (int i = start; i < end; i++) {
            own.setCharAt(i, i == start ? '.' : ' ');
        }
    }
}
