package dev.throughline.bench;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An invented report while it is written: every sentence with what a reader finds in it. */
final class InventedReport {

    private static final List<EventType> TYPES = List.of(EventType.values());

    private final String name;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    /** Begin and end of each sentence, and of whatever stands in it: spans are cut when the text is whole. */
    private final List<Stretch> sentences = new ArrayList<>();

    private final Map<String, EntityType> types = new LinkedHashMap<>();
    private final Map<String, List<Stretch>> mentions = new LinkedHashMap<>();
    private final List<Thing> things = new ArrayList<>();

    /** Where words begin and end. */
    private record Stretch(int start, int end) {}

    /** A statement, happening or count, by where its parts stand. */
    private sealed interface Thing {}

    private record Said(String speaker, Stretch source, Stretch cue, Stretch content, boolean direct)
            implements Thing {}

    private record Happened(String actor, Stretch trigger, String target, Stretch time, LocalDate on)
            implements Thing {}

    private record Counted(Stretch words, int value, String what) implements Thing {}

    InventedReport(String name, LocalDate day) {
        this.name = name;
        this.day = day;
    }

    void said(String speaker, String words, boolean direct) {
        int start = begin();
        Stretch source = names(speaker, EntityType.PERSON);
        text.append(' ');
        Stretch cue = put("said");
        text.append(direct ? " " : " that ");
        Stretch content = put(direct ? "“" + words + "”" : words);
        end(start);
        things.add(new Said(speaker, source, cue, content, direct));
    }

    void happened(String actor, String trigger, String target, String how, LocalDate on, String place) {
        int start = begin();
        names(actor, EntityType.ORGANIZATION);
        text.append(' ');
        Stretch did = put(trigger);
        text.append(' ');
        names(target, EntityType.PERSON);
        text.append(" in ");
        names(place, EntityType.PLACE);
        text.append(' ').append(how).append(" on ");
        Stretch time = put(on.toString());
        end(start);
        things.add(new Happened(actor, did, target, time, on));
    }

    void counted(int value, String what) {
        int start = begin();
        text.append("It counted ");
        Stretch words = put(value + " " + what);
        end(start);
        things.add(new Counted(words, value, what));
    }

    void sentence(String words) {
        int start = begin();
        put(words);
        end(start);
    }

    private int begin() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        return text.length();
    }

    private void end(int start) {
        text.append('.');
        sentences.add(new Stretch(start, text.length()));
    }

    private Stretch put(String words) {
        int start = text.length();
        text.append(words);
        return new Stretch(start, text.length());
    }

    private Stretch names(String who, EntityType type) {
        Stretch place = put(who);
        types.putIfAbsent(who, type);
        mentions.computeIfAbsent(who, k -> new ArrayList<>()).add(place);
        return place;
    }

    Reading reading() {
        String whole = text.toString();
        byte[] bytes = (name + "\n" + whole).getBytes(StandardCharsets.UTF_8);
        Published published = new Published(PartialDate.of(day), Published.Certainty.STATED, "given", null, null);
        Article article = Article.ofText("invented/" + name, bytes, whole, published);
        Map<String, String> ids = new LinkedHashMap<>();
        List<Entity> entities = new ArrayList<>();
        mentions.forEach((who, places) -> {
            ids.put(who, "e" + (ids.size() + 1));
            List<Mention> found = places.stream()
                    .map(p -> new Mention(article.span(p.start(), p.end()), Mention.Kind.NAME))
                    .toList();
            EntityType type = types.getOrDefault(who, EntityType.OTHER);
            entities.add(new Entity("e" + ids.size(), type, who, List.of(), found));
        });
        List<Time> times = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Thing thing : things) {
            switch (thing) {
                case Said it ->
                    statements.add(new Statement(
                            "s" + (statements.size() + 1),
                            it.direct ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
                            Statement.Act.ASSERT,
                            new Statement.Source(span(article, it.source), ids.get(it.speaker), false, null),
                            List.of(span(article, it.cue)),
                            List.of(span(article, it.content)),
                            List.of(),
                            null,
                            null,
                            false,
                            1));
                case Happened it -> {
                    String time = "t" + (times.size() + 1);
                    times.add(new Time(time, span(article, it.time), it.on.toString(), Time.Precision.DAY));
                    events.add(new Event(
                            "v" + (events.size() + 1),
                            TYPES.get(Math.floorMod(it.actor.hashCode(), TYPES.size())),
                            null,
                            List.of(),
                            span(article, it.trigger),
                            List.of(),
                            id(ids, it.actor),
                            id(ids, it.target),
                            null,
                            time,
                            Event.Status.HAPPENED,
                            null,
                            1));
                }
                case Counted it ->
                    figures.add(new Figure(
                            "f" + (figures.size() + 1),
                            span(article, it.words),
                            BigDecimal.valueOf(it.value),
                            BigDecimal.valueOf(it.value),
                            false,
                            "person",
                            null,
                            it.what,
                            it.what,
                            List.of(),
                            null,
                            null));
            }
        }
        List<Span> spans = sentences.stream().map(s -> span(article, s)).toList();
        return new Reading(article, spans, entities, times, statements, events, figures);
    }

    private static List<String> id(Map<String, String> ids, String who) {
        String id = ids.get(who);
        return id == null ? List.of() : List.of(id);
    }

    private static Span span(Article article, Stretch place) {
        return article.span(place.start(), place.end());
    }
}
