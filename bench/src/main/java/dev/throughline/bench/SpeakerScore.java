package dev.throughline.bench;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Annotator;
import dev.throughline.bench.train.Corpora;
import dev.throughline.bench.train.GumChains;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Extractor;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often speakers that are not named in full are led to the right person, against GUM's coreference chains.
 *
 * <p>A speaker is the source of a statement that our reader finds, where GUM has the source's head as the head of a mention of
 * a person (or group of persons) and the chain holds other words for that person: for a pronoun a name or noun, for a short
 * name a longer one, for a noun with {@code the} a mention before it. It is right where the words that the entity is called by
 * stand at a mention of the same chain; without an entity it is wrong. Arguments: {@code SHARED/data [all]}; {@code all}
 * prints every wrong one.
 */
public final class SpeakerScore {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> SPOKEN = Set.of("conversation", "court", "vlog");
    private static final Pattern TITLES =
            Pattern.compile("^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir)\\.? )+", Pattern.CASE_INSENSITIVE);

    /** What a speaker is called by at the place. */
    private enum Form {
        PRONOUN,
        SHORT_NAME,
        ROLE_NOUN,
        ANY_HE_OR_SHE
    }

    private static final class Count {
        private int right;
        private int wrong;
        private int unled;
    }

    private final Extractor extractor = new Extractor();
    private final Annotator annotator;
    private final boolean talkative;
    private final Map<String, Map<Form, Count>> counts = new LinkedHashMap<>();

    private SpeakerScore(Annotator annotator, boolean talkative) {
        this.annotator = annotator;
        this.talkative = talkative;
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: SpeakerScore SHARED/data [all]");
            System.exit(64);
        }
        Corpora corpora = new Corpora(Path.of(args[0]));
        try (Annotator annotator = Annotator.load()) {
            SpeakerScore score = new SpeakerScore(annotator, args.length > 1);
            for (String part : List.of("dev", "train")) {
                for (Map.Entry<String, String> file : corpora.gum(part).entrySet()) {
                    String genre = file.getKey().split("_", 3)[1];
                    String set = genre.equals("news") ? "news" : SPOKEN.contains(genre) ? "spoken" : "written";
                    score.add(set + ", " + part, file.getKey(), GumChains.read(file.getValue()));
                }
            }
            score.print();
        }
    }

    private void add(String set, String name, GumChains gold) {
        Article article = Article.ofText(name + ".txt", gold.text().getBytes(StandardCharsets.UTF_8), gold.text());
        Reading reading = extractor.extract(annotator.annotate(article));
        Map<String, Entity> entities = new TreeMap<>();
        reading.entities().forEach(e -> entities.put(e.id(), e));
        Map<Integer, Statement.Source> sources = new TreeMap<>();
        for (Statement s : reading.statements()) {
            if (s.source() != null) {
                sources.putIfAbsent(s.source().span().start(), s.source());
            }
        }
        for (Statement.Source source : sources.values()) {
            Optional<GumChains.Mention> at = atSource(gold, source.span());
            if (at.isPresent()) {
                Form form = form(gold, at.get(), source.span());
                if (form != null) {
                    count(
                            set,
                            name,
                            form,
                            gold,
                            at.get(),
                            entities.get(source.entity() == null ? "" : source.entity()));
                }
            }
        }
        for (GumChains.Mention m : gold.mentions()) {
            String word = m.span().text().toLowerCase(Locale.ROOT);
            if ((word.equals("he") || word.equals("she")) && hasNoun(gold, m)) {
                Entity led = reading.entities().stream()
                        .filter(e ->
                                e.mentions().stream().anyMatch(x -> x.span().equals(m.span())))
                        .findFirst()
                        .orElse(null);
                count(set, name, Form.ANY_HE_OR_SHE, gold, m, led);
            }
        }
    }

    /** The mention whose head is the first that stands in the source: the shortest where several share it. */
    private static Optional<GumChains.Mention> atSource(GumChains gold, Span source) {
        return gold.mentions().stream()
                .filter(m -> m.type().equals("person")
                        && source.covers(m.head())
                        && m.span().start() <= source.start() + 8)
                .filter(m -> m.span().start() >= source.start() - 12)
                .min(Comparator.comparingInt(
                                (GumChains.Mention m) -> Math.abs(m.span().start() - source.start()))
                        .thenComparing(m -> m.span().end(), Comparator.reverseOrder()));
    }

    private static @Nullable Form form(GumChains gold, GumChains.Mention mention, Span source) {
        String words = mention.span().text();
        if (PRONOUNS.contains(source.text().toLowerCase(Locale.ROOT))) {
            return hasNoun(gold, mention) ? Form.PRONOUN : null;
        }
        String bare = TITLES.matcher(words).replaceFirst("");
        if (mention.headTag().startsWith("NNP") && bare.indexOf(' ') < 0) {
            boolean longer = chain(gold, mention).stream()
                    .anyMatch(m -> m.headTag().startsWith("NNP")
                            && m.span().text().length() > bare.length() + 2
                            && m.span().text().contains(" " + bare.replaceFirst("['’]s?$", "")));
            return longer ? Form.SHORT_NAME : null;
        }
        boolean definite = words.toLowerCase(Locale.ROOT).startsWith("the ");
        boolean before = chain(gold, mention).stream()
                .anyMatch(m -> m.span().start() < mention.span().start() && isNoun(m));
        return definite
                        && mention.headTag().startsWith("NN")
                        && !mention.headTag().startsWith("NNP")
                        && before
                ? Form.ROLE_NOUN
                : null;
    }

    private static List<GumChains.Mention> chain(GumChains gold, GumChains.Mention mention) {
        return gold.mentions().stream()
                .filter(m -> m.chain() == mention.chain())
                .toList();
    }

    private static boolean hasNoun(GumChains gold, GumChains.Mention mention) {
        return chain(gold, mention).stream().anyMatch(SpeakerScore::isNoun);
    }

    private static boolean isNoun(GumChains.Mention mention) {
        return mention.headTag().startsWith("NN");
    }

    private void count(
            String set, String name, Form form, GumChains gold, GumChains.Mention mention, @Nullable Entity led) {
        Count count = counts.computeIfAbsent(set, s -> new TreeMap<>()).computeIfAbsent(form, f -> new Count());
        List<Entity.Mention> called = led == null ? List.of() : called(led);
        if (called.isEmpty()) {
            count.unled++;
        } else if (called.stream().anyMatch(c -> isRight(gold, mention, form, c.span()))) {
            count.right++;
            return;
        } else {
            count.wrong++;
        }
        if (talkative) {
            int start = Math.max(0, mention.span().start() - 300);
            System.out.printf(
                    "%n%s %s: %s -> %s%n   %s[%s]%s%n",
                    form,
                    name,
                    mention.span().text(),
                    led == null ? "nobody" : led.name(),
                    gold.text().substring(start, mention.span().start()).replace('\n', ' '),
                    mention.span().text(),
                    gold.text()
                            .substring(
                                    mention.span().end(),
                                    Math.min(
                                            gold.text().length(), mention.span().end() + 60))
                            .replace('\n', ' '));
        }
    }

    /** The places where the words stand that an entity is called by: its name, else its nouns. */
    private static List<Entity.Mention> called(Entity entity) {
        List<Entity.Mention> named = entity.mentions().stream()
                .filter(m -> m.span().text().replaceAll("\\s+", " ").equals(entity.name()))
                .toList();
        return named.isEmpty()
                ? entity.mentions().stream()
                        .filter(m -> m.kind() != Entity.Mention.Kind.PRONOUN)
                        .toList()
                : named;
    }

    /** They stand at the head of a mention of the chain; for a short name they are several words. */
    private static boolean isRight(GumChains gold, GumChains.Mention mention, Form form, Span called) {
        return (form != Form.SHORT_NAME || called.text().indexOf(' ') > 0)
                && chain(gold, mention).stream()
                        .filter(SpeakerScore::isNoun)
                        .anyMatch(m -> called.covers(m.head())
                                || (m.span().covers(called) && m.span().end() - called.end() < 2));
    }

    private void print() {
        Map<String, Map<Form, int[]>> sums = new TreeMap<>();
        counts.forEach((set, forms) -> forms.forEach((form, c) -> {
            line(set, form, c.right, c.wrong, c.unled);
            int[] sum = sums.computeIfAbsent(set.replaceFirst(",.*", ""), s -> new TreeMap<>())
                    .computeIfAbsent(form, f -> new int[3]);
            sum[0] += c.right;
            sum[1] += c.wrong;
            sum[2] += c.unled;
        }));
        sums.forEach((set, forms) -> forms.forEach((form, s) -> line(set, form, s[0], s[1], s[2])));
    }

    private static void line(String set, Form form, int right, int wrong, int unled) {
        int all = right + wrong + unled;
        System.out.printf(
                Locale.ROOT,
                "%-22s %-14s %4d  right %.3f  wrong %3d  led to nobody %3d%n",
                set,
                form.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                all,
                (double) right / all,
                wrong,
                unled);
    }
}
