package dev.throughline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.linear.LinearModel;
import dev.throughline.annotate.linear.Scorer;
import dev.throughline.bench.train.Examples.Choice;
import dev.throughline.bench.train.Examples.Example;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static long[] features(String... names) {
        Features features = new Features();
        for (String name : names) {
            features.add(name);
        }
        return features.toArray();
    }

    @Test
    void learnsWhichWordMakesAQuestion() {
        List<Example> examples = List.of(
                new Example(features("who", "came"), 0),
                new Example(features("she", "came"), 1),
                new Example(features("who", "left"), 0),
                new Example(features("she", "left"), 1));

        LinearModel model = LinearModel.read(
                ByteBuffer.wrap(Examples.classify(List.of("question", "statement"), examples, 30, 0.5, 1)
                        .finish(1, 0)));

        float[] scores = new float[2];
        model.score(new Features().set(features("who", "slept")), scores);
        assertThat(Scorer.best(scores, 2)).isZero();
        model.score(new Features().set(features("she", "slept")), scores);
        assertThat(Scorer.best(scores, 2)).isEqualTo(1);
    }

    @Test
    void learnsToPreferTheNearerCandidate() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            choices.add(new Choice(List.of(features("far", "n" + i), features("near", "m" + i)), 1));
        }

        LinearModel model =
                LinearModel.read(ByteBuffer.wrap(Examples.rank(choices, 5, 1).finish(1, 0)));

        assertThat(model.score(new Features().set(features("near"))))
                .isGreaterThan(model.score(new Features().set(features("far"))));
    }

    @Test
    void makesTheSameModelOfTheSameSeed() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(new Example(features("a" + i % 7, "b" + i % 3), i % 2));
        }

        assertThat(Examples.classify(List.of("even", "odd"), examples, 3, 0.1, 7)
                        .finish(1, 0))
                .isEqualTo(Examples.classify(List.of("even", "odd"), examples, 3, 0.1, 7)
                        .finish(1, 0));
    }
}
