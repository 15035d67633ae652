package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Passage;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entities of a report by the places that mention them. */
final class Mentions {

    private final Passage passage;
    private final TreeMap<Integer, Map<Entity, Mention>> byStart = new TreeMap<>();
    private final Map<String, Entity> byId = new HashMap<>();

    Mentions(Passage passage, List<Entity> entities) {
        this.passage = passage;
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            for (Mention mention : entity.mentions()) {
                byStart.computeIfAbsent(mention.span().start(), s -> new LinkedHashMap<>())
                        .put(entity, mention);
            }
        }
    }

    Entity entity(String id) {
        Entity entity = byId.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + id);
        }
        return entity;
    }

    /** Whom a source's words name: the entity at the head of its first noun phrase; the widest mention wins. */
    Optional<Entity> source(Span source) {
        Optional<Chunk> head = passage.headIn(source);
        return head.isPresent() ? atHead(head.get(), source) : within(source);
    }

    /** A source that is no noun phrase of its own: {@code his} before the noun that is the cue. */
    private Optional<Entity> within(Span source) {
        return byStart.subMap(source.start(), true, source.end(), false).values().stream()
                .flatMap(here -> here.entrySet().stream())
                .filter(e -> source.covers(e.getValue().span()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Entity> atHead(Chunk head, Span within) {
        int at = passage.token(head.head()).start();
        Entity best = null;
        int width = 0;
        for (Map<Entity, Mention> here :
                byStart.subMap(Math.min(within.start(), at), true, at, true).values()) {
            for (Map.Entry<Entity, Mention> e : here.entrySet()) {
                Span span = e.getValue().span();
                if (span.end() > at && span.end() <= within.end() + 2 && span.end() - span.start() > width) {
                    best = e.getKey();
                    width = span.end() - span.start();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The names that begin inside a span, in order. */
    List<Mention> namesIn(Span span) {
        return byStart.subMap(span.start(), true, span.end(), false).values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(m -> m.kind() == Mention.Kind.NAME && span.covers(m.span()))
                .toList();
    }

    Optional<Entity> of(Mention mention) {
        Map<Entity, Mention> here = byStart.get(mention.span().start());
        return here == null
                ? Optional.empty()
                : here.entrySet().stream()
                        .filter(e -> e.getValue().equals(mention))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** Whether the report names a place so. */
    boolean isPlace(String name) {
        return byId.values().stream()
                .anyMatch(e -> e.type() == EntityType.PLACE && e.name().equals(name));
    }

    static boolean isNamed(Entity entity) {
        return entity.mentions().stream().anyMatch(m -> m.kind() == Mention.Kind.NAME);
    }
}
