package dev.throughline.bench.train;

import dev.throughline.annotate.linear.LinearEncoder;
import dev.throughline.annotate.linear.LinearModel;
import dev.throughline.annotate.linear.ModelFile;
import dev.throughline.annotate.name.LinearNameTagger;
import dev.throughline.annotate.syntax.DependencyParser;
import dev.throughline.annotate.syntax.PosTagger;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the reader's linear models: {@code Train SHARED/data reader.model [tagger|parser|names ...]}. Sections not asked for are
 * kept as they are.
 */
public final class Train {
    private static final long SEED = 20261121;
    private static final int FOLDS = 3;
    private static final int PARSER_EPOCHS = 5;
    private static final int PARSER_FEATURES = 200_000;
    private static final int NAME_EPOCHS = 6;
    private static final int NAME_FEATURES = 200_000;
    private static final int GOLD_WEIGHT = 2;

    private Train() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: Train SHARED/data reader.model [tagger parser names]");
            System.exit(64);
        }
        Corpora corpora = new Corpora(Path.of(args[0]));
        Path file = Path.of(args[1]);
        Set<String> asked = args.length == 2
                ? Set.of("tagger", "parser", "names")
                : Set.of(List.of(args).subList(2, args.length).toArray(String[]::new));
        ModelFile model =
                Files.exists(file) ? ModelFile.read(Files.readAllBytes(file), file.toString()) : ModelFile.empty();
        if (asked.contains("tagger") || asked.contains("parser")) {
            model = syntax(corpora, asked, model);
        }
        if (asked.contains("names")) {
            model = names(corpora, model);
        }
        byte[] bytes = model.bytes();
        Files.write(file, bytes);
        System.err.printf("%s: %,d bytes%n", file, bytes.length);
    }

    private static ModelFile syntax(Corpora corpora, Set<String> asked, ModelFile before) throws IOException {
        ModelFile model = before;
        List<ParsedSentence> silver = ParsedSentence.silver(corpora.polnear("train"));
        List<ParsedSentence> gum = corpora.gumTrees("train");
        List<ParsedSentence> all = new ArrayList<>(silver);
        all.addAll(gum);
        System.err.printf("%d silver sentences, %d gold%n", silver.size(), gum.size());
        if (asked.contains("tagger")) {
            model = put(model, PosTagger.SECTION, LinearEncoder.thin(TaggerTrainer.train(all, 8, SEED), 0.4f));
        }
        PosTagger tagger = new PosTagger(model.linear(PosTagger.SECTION).orElseThrow());
        List<ParsedSentence> silverDev = ParsedSentence.silver(corpora.polnear("dev"));
        List<ParsedSentence> gumDev = corpora.gumTrees("dev");
        System.err.printf(
                "tags right: %.4f of polnear dev (silver), %.4f of GUM dev%n",
                TaggerTrainer.accuracy(tagger, silverDev), TaggerTrainer.accuracy(tagger, gumDev));
        if (asked.contains("parser")) {
            Learner learner = ParserTrainer.train(all, jackknifed(all), PARSER_EPOCHS, SEED);
            byte[] bytes = LinearEncoder.thin(learner.finish(4, 0.1, PARSER_FEATURES), 1.2f);
            model = put(model, DependencyParser.SECTION, bytes);
            DependencyParser parser = new DependencyParser(model.expectLinear(DependencyParser.SECTION));
            System.err.printf(
                    "polnear dev (silver) %s, GUM dev %s%n",
                    ParserTrainer.score(parser, silverDev, tags(tagger, silverDev)),
                    ParserTrainer.score(parser, gumDev, tags(tagger, gumDev)));
            speed(tagger, parser, silverDev);
        }
        return model;
    }

    /** Machine-made labels of the right kind of text, and people's labels of others, those three times. */
    private static ModelFile names(Corpora corpora, ModelFile before) throws IOException {
        PosTagger tagger = new PosTagger(before.linear(PosTagger.SECTION).orElseThrow());
        List<NamedText> texts = new ArrayList<>(NamedText.silver(corpora.polnear("train")));
        List<NamedText> gold = new ArrayList<>();
        for (String conllu : corpora.gum("train").values()) {
            gold.add(GumNames.read(conllu));
        }
        gold.addAll(NamedText.columns(corpora.entities("wikigold.conllu"), 1, 2));
        gold.addAll(NamedText.columns(corpora.entities("wnut17-train.conll"), 0, 1));
        gold.addAll(Re3dNames.read(Corpora.tar(corpora.entities("re3d.tgz"))));
        System.err.printf("%d silver texts, %d gold%n", texts.size(), gold.size());
        for (int i = 0; i < GOLD_WEIGHT; i++) {
            texts.addAll(gold);
        }
        NameTrainer trainer = new NameTrainer(tagger);
        Learner learner = trainer.train(texts, NAME_EPOCHS, SEED);
        List<NamedText> dev = NamedText.silver(corpora.polnear("dev"));
        byte[] bytes = LinearEncoder.thin(learner.finish(2, 0.05, NAME_FEATURES), 1);
        ModelFile model = put(before, LinearNameTagger.SECTION, bytes);
        LinearNameTagger names = new LinearNameTagger(model.expectLinear(LinearNameTagger.SECTION));
        System.err.printf("polnear dev (silver) %s%n", trainer.score(names, dev));
        return model;
    }

    private static ModelFile put(ModelFile model, String section, byte[] bytes) {
        System.err.printf("%s: %,d bytes%n", section, bytes.length);
        return model.with(section, bytes);
    }

    private static List<String[]> tags(PosTagger tagger, List<ParsedSentence> sentences) {
        return sentences.stream().map(s -> tagger.tag(s.words())).toList();
    }

    /** The tags that a tagger gives that has not seen the sentence: the parser shall learn from the mistakes it will meet. */
    private static List<String[]> jackknifed(List<ParsedSentence> all) {
        List<String[]> tags =
                new ArrayList<>(all.stream().map(ParsedSentence::tags).toList());
        for (int fold = 0; fold < FOLDS; fold++) {
            List<ParsedSentence> others = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (i / 200 % FOLDS != fold) {
                    others.add(all.get(i));
                }
            }
            PosTagger tagger = new PosTagger(LinearModel.read(ByteBuffer.wrap(TaggerTrainer.train(others, 4, SEED))));
            for (int i = 0; i < all.size(); i++) {
                if (i / 200 % FOLDS == fold) {
                    tags.set(i, tagger.tag(all.get(i).words()));
                }
            }
        }
        return tags;
    }

    private static void speed(PosTagger tagger, DependencyParser parser, List<ParsedSentence> sentences) {
        for (int round = 0; round < 4; round++) {
            long words = 0;
            long start = System.nanoTime();
            for (ParsedSentence sentence : sentences) {
                parser.parse(sentence.words(), tagger.tag(sentence.words()));
                words += sentence.tags().length;
            }
            System.err.printf("%,.0f words a second%n", words / ((System.nanoTime() - start) / 1e9));
        }
    }
}
