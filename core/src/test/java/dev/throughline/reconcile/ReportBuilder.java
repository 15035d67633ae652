package dev.throughline.reconcile;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Imprint;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.SourceMap;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.Event;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.extract.Statement.Act;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the reading of an invented report: sentences first, then what a reader finds in them, each by its words. */
public final class ReportBuilder {

    private final String name;
    private final List<Span> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Entity> entities = new TreeMap<>();
    private final List<Entity> inOrder = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private @Nullable String outlet;
    private @Nullable String published;

    private ReportBuilder(String name) {
        this.name = name;
    }

    /** A report whose id is the hash of its name; where that is an address, it stood there. */
    public static ReportBuilder report(String name, String... sentences) {
        ReportBuilder builder = new ReportBuilder(name);
        for (String sentence : sentences) {
            if (!builder.text.isEmpty()) {
                builder.text.append(' ');
            }
            int start = builder.text.length();
            builder.text.append(sentence);
            builder.sentences.add(new Span(Span.Part.TEXT, start, start + sentence.length(), sentence));
        }
        return builder;
    }

    public static ReportId id(String name) {
        return ReportId.of(name.getBytes(StandardCharsets.UTF_8));
    }

    public ReportBuilder outlet(String name) {
        outlet = name;
        return this;
    }

    public ReportBuilder published(String date) {
        published = date;
        return this;
    }

    /** An entity with its mentions: each the first place of the words. */
    public ReportBuilder entity(EntityType type, String name, String... mentions) {
        List<Mention> found = new ArrayList<>();
        for (String mention : mentions.length == 0 ? new String[] {name} : mentions) {
            found.add(new Mention(span(mention), Mention.Kind.NAME));
        }
        return add(new Entity("e" + (inOrder.size() + 1), type, name, List.of(), found));
    }

    public ReportBuilder person(String name, String... mentions) {
        return entity(EntityType.PERSON, name, mentions);
    }

    public ReportBuilder place(String name) {
        return entity(EntityType.PLACE, name);
    }

    /** A person with the role that the report gives. */
    public ReportBuilder official(String role, String name) {
        Mention mention = new Mention(span(name), Mention.Kind.NAME);
        return add(new Entity("e" + (inOrder.size() + 1), EntityType.PERSON, name, List.of(role), List.of(mention)));
    }

    private ReportBuilder add(Entity entity) {
        entities.put(entity.name(), entity);
        inOrder.add(entity);
        return this;
    }

    public ReportBuilder time(String words, String value, Time.Precision precision) {
        times.add(new Time("t" + (times.size() + 1), span(words), value, precision));
        return this;
    }

    public ReportBuilder day(String words, String value) {
        return time(words, value, Time.Precision.DAY);
    }

    /** A quotation: the content in its marks. */
    public ReportBuilder quote(@Nullable String source, String cue, String content) {
        return statement(Statement.Kind.DIRECT, Act.ASSERT, source, cue, content);
    }

    public ReportBuilder said(@Nullable String source, Act act, String cue, String content) {
        boolean marks = content.contains("“");
        return statement(marks ? Statement.Kind.MIXED : Statement.Kind.INDIRECT, act, source, cue, content);
    }

    public ReportBuilder statement(Statement.Kind kind, Act act, @Nullable String source, String cue, String content) {
        Statement.Source who = null;
        if (source != null) {
            Entity entity = entities.get(source);
            who = new Statement.Source(span(source), entity == null ? null : entity.id(), entity == null, null);
        }
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                kind,
                act,
                who,
                List.of(span(cue)),
                List.of(span(content)),
                List.of(),
                null,
                null,
                false,
                1));
        return this;
    }

    /** Something that happened; actor, target and the words of its time may be null. */
    public ReportBuilder event(
            EventType type, String trigger, @Nullable String actor, @Nullable String target, @Nullable String time) {
        return event(type, Event.Status.HAPPENED, trigger, actor, target, time);
    }

    public ReportBuilder event(
            EventType type,
            Event.Status status,
            String trigger,
            @Nullable String actor,
            @Nullable String target,
            @Nullable String time) {
        String when = times.stream()
                .filter(t -> t.span().text().equals(time))
                .map(Time::id)
                .findFirst()
                .orElse(null);
        events.add(new Event(
                "v" + (events.size() + 1),
                type,
                null,
                List.of(),
                span(trigger),
                List.of(),
                ids(actor),
                ids(target),
                null,
                when,
                status,
                null,
                1));
        return this;
    }

    public ReportBuilder figure(String words, int value, String unit, String measure) {
        return figure(words, value, value, false, unit, measure, null);
    }

    public ReportBuilder figure(
            String words,
            @Nullable Integer min,
            @Nullable Integer max,
            boolean approximate,
            String unit,
            String measure,
            @Nullable String asOf) {
        figures.add(new Figure(
                "f" + (figures.size() + 1),
                span(words),
                min == null ? null : BigDecimal.valueOf(min),
                max == null ? null : BigDecimal.valueOf(max),
                approximate,
                unit,
                null,
                measure,
                measure,
                List.of(),
                asOf == null ? null : new PartialDate(asOf),
                null));
        return this;
    }

    public Reading build() {
        Published when = published == null
                ? null
                : new Published(new PartialDate(published), Published.Certainty.STATED, "given", null, null);
        Article article = new Article(
                new Article.ReportRef(id(name), "reports/" + name, text.length()),
                "text/plain",
                name.startsWith("http") ? name : null,
                null,
                null,
                outlet,
                List.of(),
                null,
                when,
                Imprint.NONE,
                "en",
                text.toString(),
                new SourceMap("UTF-8", List.of(new SourceMap.Run(0, text.length(), 0, text.length(), true))),
                List.of());
        return new Reading(article, sentences, inOrder, times, statements, events, figures);
    }

    private List<String> ids(@Nullable String entity) {
        if (entity == null) {
            return List.of();
        }
        Entity found = entities.get(entity);
        if (found == null) {
            throw new IllegalArgumentException("name the entity first: " + entity);
        }
        return List.of(found.id());
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the report does not say: " + words);
        }
        return new Span(Span.Part.TEXT, start, start + words.length(), words);
    }
}
