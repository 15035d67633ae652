package dev.throughline.extract.entity;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds who and what a report is about: groups its names, then leads descriptions and pronouns back to them. */
public final class EntityExtractor {

    private final Lexicon lexicon;
    private final NameReader nameReader;
    private final MissedNames missedNames;
    private final NameGrouper grouper;
    private final RoleReader roles;
    private final CoordinatedSource coordinatedSource;
    private final Pronouns pronouns = new Pronouns();

    public EntityExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nameReader = new NameReader(lexicon);
        this.missedNames = new MissedNames(lexicon);
        this.grouper = new NameGrouper(new Bodies(lexicon, WordList.of("aliases")));
        this.roles = new RoleReader(lexicon);
        this.coordinatedSource = new CoordinatedSource(lexicon);
    }

    /** The entities in the order of their first mentions. */
    public List<Entity> entities(Passage passage) {
        List<NameMention> names = missedNames.with(passage, nameReader.read(passage));
        List<Referent> named = grouper.group(passage, names);
        named.forEach(r -> roles.read(passage, r));
        Scene scene = new Scene(passage, named, lexicon);
        Nominals nominals = new Nominals(lexicon);
        scan(scene, named, nominals);
        nominals.nameLater(scene, named);
        Pronouns.firstPersons(scene);
        markSpeakers(scene);
        coordinatedSource.read(scene);
        List<Referent> kept = scene.referents().stream()
                .filter(r -> r.isNamed() || r.speaks())
                .filter(Referent::hasMentions)
                .sorted(Comparator.comparing(Referent::firstMention))
                .toList();
        List<Entity> entities = new ArrayList<>();
        for (Referent referent : kept) {
            entities.add(referent.entity("e" + (entities.size() + 1)));
        }
        return List.copyOf(entities);
    }

    /** Reads names, descriptions and pronouns in the order of the text, so that each finds what came before it. */
    private void scan(Scene scene, List<Referent> named, Nominals nominals) {
        Passage passage = scene.passage();
        Map<Integer, NameMention> names = new TreeMap<>();
        Map<Integer, Referent> owners = new TreeMap<>();
        for (Referent referent : named) {
            for (NameMention name : referent.names()) {
                names.put(name.first(), name);
                owners.put(name.first(), referent);
            }
        }
        // an apposition stands for its name
        for (Referent referent : named) {
            referent.entity("e0").mentions().stream()
                    .filter(m -> m.kind() == Mention.Kind.NOMINAL)
                    .forEach(m -> scene.cover(m.span(), referent));
        }
        int t = 0;
        while (t < passage.size()) {
            NameMention name = names.get(t);
            if (name != null) {
                scene.mention(owners.getOrDefault(t, named.getFirst()), t, name.end(), Mention.Kind.NAME);
                t = name.end();
                joint(scene, name);
                continue;
            }
            Optional<Chunk> chunk = passage.chunkAt(t);
            if (passage.tag(t).startsWith("PRP") || passage.tag(t).startsWith("W")) {
                pronouns.read(scene, t);
            } else if (chunk.isPresent()
                    && chunk.get().head() == t
                    && scene.referentAt(t).isEmpty()) {
                nominals.read(scene, chunk.get());
            }
            t++;
        }
    }

    /** {@code Brandt and Vogt} who speak or do something together are a group of two. */
    private static void joint(Scene scene, NameMention second) {
        Passage passage = scene.passage();
        int and = passage.chunkAt(second.first()).map(Chunk::first).orElse(second.first()) - 1;
        if (!passage.word(and).equals("and")) {
            return;
        }
        Optional<Attribution> attribution = scene.speaking(and);
        int start = attribution
                .map(a -> CoordinatedSource.start(passage, a.source().getFirst()))
                .orElseGet(() -> passage.chunkAt(and - 1).map(Chunk::first).orElse(and));
        boolean first = passage.chunkAt(and - 1).filter(c -> c.first() == start).isPresent();
        Optional<Referent> left = scene.referentAt(and - 1);
        Optional<Referent> right = scene.referentAt(second.first());
        if (!first
                || left.isEmpty()
                || right.isEmpty()
                || left.get() == right.get()
                || !left.get().isNamed()) {
            return;
        }
        boolean acting = left.get().isPerson()
                && right.get().isPerson()
                && passage.tag(second.end()).startsWith("VB");
        if (attribution.isEmpty() && !acting) {
            return;
        }
        int from = nameStart(left.get(), start, and);
        Referent both = new Referent(
                EntityType.GROUP, passage.span(from, second.end()).text().replaceAll("\\s+", " "), true);
        scene.referents().add(both);
        both.add(passage.span(from, second.end()), Mention.Kind.NAME);
        if (attribution.isPresent()) {
            both.speak();
            both.spoke();
        }
        scene.present(both, from);
    }

    private static int nameStart(Referent who, int from, int to) {
        return who.names().stream()
                .map(NameMention::first)
                .filter(f -> f >= from && f < to)
                .findFirst()
                .orElse(from);
    }

    private static void markSpeakers(Scene scene) {
        Passage passage = scene.passage();
        for (Attribution attribution : passage.annotated().attributions()) {
            for (Span source : attribution.source()) {
                passage.headIn(source).flatMap(c -> scene.referentAt(c.head())).ifPresent(Referent::speak);
            }
        }
    }
}
