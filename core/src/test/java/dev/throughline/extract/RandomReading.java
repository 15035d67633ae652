package dev.throughline.extract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.DateCandidate;
import dev.throughline.acquire.Excluded;
import dev.throughline.acquire.Imprint;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.SourceMap;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Readings with every field filled at random from a seed, characters beyond the basic plane included; they mean nothing. */
public final class RandomReading {

    private static final String[] WORDS = {
        "troops", "said", "“no”", "é", "naïve", "𝒳", "🛢", "\t", "\"", "\\", "\u0007", "عراق", "\u2028", "</p>",
        "=1+1", "x"
    };

    private final Random random;
    private final String text;
    private final String title;
    private List<Entity> entities = List.of();
    private List<Time> times = List.of();
    private List<Statement> statements = List.of();

    private RandomReading(long seed) {
        this.random = new Random(seed);
        this.text = words(5 + random.nextInt(60));
        this.title = words(1 + random.nextInt(6));
    }

    /** The reading of that seed. */
    public static Reading of(long seed) {
        RandomReading r = new RandomReading(seed);
        Article article = r.article();
        List<Span> sentences = Stream.concat(Stream.of(r.spanOfText()), r.some(i -> r.spanOfText()).stream())
                .toList();
        r.entities = r.some(r::entity);
        r.times = r.some(i -> new Time(
                "t" + i,
                r.span(),
                "2020-01-0" + i,
                r.one(Time.Precision.values()),
                i % 2 == 0 ? null : r.one(Time.Modifier.values())));
        r.statements = r.some(r::statement);
        return new Reading(article, sentences, r.entities, r.times, r.statements, r.some(r::event), r.some(r::figure));
    }

    private Article article() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Article(
                new Article.ReportRef(ReportId.of(bytes), "made/" + random.nextInt() + ".txt", bytes.length),
                "text/plain",
                maybe(() -> "https://strait.example/" + random.nextInt()),
                title,
                maybe(() -> words(3)),
                maybe(() -> words(1)),
                some(i -> words(2)),
                maybe(() -> new Article.Dateline("Basra", spanOfText())),
                maybe(() -> new Published(
                        new PartialDate(List.of("2020", "2020-02", "2020-02-29").get(random.nextInt(3))),
                        one(Published.Certainty.values()),
                        "header",
                        maybe(this::span),
                        maybe(() -> words(2)))),
                new Imprint(
                        maybe(() -> words(1)),
                        some(i -> new DateCandidate(
                                new PartialDate("2020-02-29"),
                                maybe(() -> "+01:00"),
                                one(DateCandidate.Role.values()),
                                "meta",
                                words(2),
                                maybe(() -> words(3))))),
                "en",
                text,
                new SourceMap(
                        "UTF-8",
                        List.of(
                                new SourceMap.Run(0, 2, 7, 9, true),
                                new SourceMap.Run(2, text.length(), 9, 12, false))),
                some(i -> new Excluded(one(Excluded.Kind.values()), words(3), words(1))));
    }

    private Entity entity(int number) {
        return new Entity(
                "e" + number,
                one(Entity.EntityType.values()),
                words(2),
                some(i -> words(1)),
                List.of(new Entity.Mention(span(), one(Entity.Mention.Kind.values()))));
    }

    private Statement statement(int number) {
        return new Statement(
                "s" + number,
                one(Statement.Kind.values()),
                one(Statement.Act.values()),
                maybe(() -> new Statement.Source(
                        span(), oneOf(entities, Entity::id), random.nextBoolean(), maybe(() -> words(1)))),
                some(i -> span()),
                Stream.of(spanOfText(), spanOfText()).sorted().toList(),
                some(i -> new Statement.Relay(words(1), oneOf(entities, Entity::id), span())),
                maybe(() -> new Statement.Addressee(oneOf(entities, Entity::id), span())),
                oneOf(times, Time::id),
                random.nextBoolean(),
                random.nextInt(1001) / 1000.0);
    }

    private Event event(int number) {
        return new Event(
                "v" + number,
                one(Event.EventType.values()),
                maybe(() -> "meet"),
                random.nextBoolean() ? List.of("military", "legal") : List.of(),
                span(),
                random.nextBoolean()
                        ? List.of(new Participant(
                                one(Participant.Role.values()),
                                span(),
                                oneOf(entities, Entity::id),
                                maybe(() -> "NOR"),
                                maybe(() -> "GOV")))
                        : List.of(),
                entities.stream()
                        .map(Entity::id)
                        .filter(e -> random.nextBoolean())
                        .toList(),
                entities.stream()
                        .map(Entity::id)
                        .filter(e -> random.nextBoolean())
                        .toList(),
                oneOf(entities, Entity::id),
                oneOf(times, Time::id),
                one(Event.Status.values()),
                oneOf(statements, Statement::id),
                random.nextDouble());
    }

    private Figure figure(int number) {
        return new Figure(
                "f" + number,
                span(),
                new BigDecimal(List.of("5E+3", "2.50", "-7", "0", "1000000").get(random.nextInt(5))),
                maybe(() -> new BigDecimal(random.nextInt(1_000_000))),
                random.nextBoolean(),
                "person",
                maybe(() -> one(Figure.Change.values())),
                words(1),
                words(2),
                List.of(span(), span()),
                maybe(() -> new PartialDate("2021-05")),
                oneOf(statements, Statement::id));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private Span span() {
        return random.nextInt(5) == 0 ? cut(Span.Part.TITLE, title) : spanOfText();
    }

    private Span spanOfText() {
        return cut(Span.Part.TEXT, text);
    }

    private Span cut(Span.Part part, String from) {
        int points = from.codePointCount(0, from.length());
        int start = from.offsetByCodePoints(0, random.nextInt(points));
        int rest = from.codePointCount(start, from.length());
        int end = from.offsetByCodePoints(start, 1 + random.nextInt(rest));
        return new Span(part, start, end, from.substring(start, end));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The id of one of them, or null. */
    private <T> @Nullable String oneOf(List<T> things, Function<T, String> id) {
        int chosen = random.nextInt(things.size() + 1);
        return chosen == things.size() ? null : id.apply(things.get(chosen));
    }

    private <T> @Nullable T maybe(Supplier<? extends @Nullable T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> some(IntFunction<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value.apply(values.size() + 1));
        }
        return values;
    }
}
