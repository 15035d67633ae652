package dev.throughline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Annotator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The passages of our own: those that the rules were tuned on, and those that were written afterwards, without a look at the
 * rules, and are held back.
 *
 * <p>Read twice: with the outermost attributions and the names that they are marked with, which tests the rules; and from
 * their plain words, as a report would be.
 */
class PassagesTest {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\n(?=\\S)");
    private static final List<String> BARRED = List.of("anonymous", "nested", "relay", "sourceless");

    private record Passage(String marked, List<PassageScore.Expected> expected) {}

    @Test
    void tellsRelaysAnonymityNestingAndMissingSources() throws IOException {
        List<Passage> passages = passages("passages.txt");
        List<Passage> held = passages("passages-held.txt");
        List<Passage> nested = passages("passages-nested.txt");
        List<Passage> odd = everySecond(nested, 0);
        List<Passage> even = everySecond(nested, 1);
        try (Annotator annotator = Annotator.load()) {
            Extractor extractor = new Extractor();
            Function<String, Reading> marked = text -> extractor.extract(withMarks(annotator, text));
            Function<String, Reading> plain = text ->
                    extractor.extract(annotator.annotate(Marked.text(text).article()));
            PassageScore tuned = score(passages, marked);
            PassageScore tunedPlain = score(passages, plain);
            PassageScore heldMarked = score(held, marked);
            PassageScore heldPlain = score(held, plain);
            PassageScore oddPlain = score(odd, plain);
            tuned.errors.forEach(System.out::println);
            tunedPlain.errors.forEach(e -> System.out.println("plain " + e));
            print("tuned on, attributions given", tuned);
            print("tuned on, from the plain words", tunedPlain);
            oddPlain.errors.forEach(e -> System.out.println("nested " + e));
            print("of nesting, odd (tuned on), attributions given", score(odd, marked));
            print("of nesting, odd (tuned on), from the plain words", oddPlain);
            print("of nesting, even, attributions given", score(even, marked));
            print("of nesting, even, from the plain words", score(even, plain));
            print("held back, attributions given", heldMarked);
            print("held back, from the plain words", heldPlain);
            assertThat(passages).hasSizeGreaterThanOrEqualTo(370);
            assertThat(held).hasSizeGreaterThanOrEqualTo(72);
            assertThat(nested).hasSizeGreaterThanOrEqualTo(60);
            assertThat(BARRED).allSatisfy(name -> {
                PassageScore.Count c = tunedPlain.counts.getOrDefault(name, new PassageScore.Count(0, 0, 0));
                assertThat(c.recall()).isGreaterThanOrEqualTo(0.85);
                assertThat(c.precision()).isGreaterThanOrEqualTo(0.85);
            });
        }
    }

    private static List<Passage> everySecond(List<Passage> passages, int from) {
        List<Passage> chosen = new ArrayList<>();
        for (int i = from; i < passages.size(); i += 2) {
            chosen.add(passages.get(i));
        }
        return chosen;
    }

    private static PassageScore score(List<Passage> passages, Function<String, Reading> reader) {
        PassageScore score = new PassageScore();
        for (Passage passage : passages) {
            score.add(passage.marked(), passage.expected(), reader.apply(passage.marked()));
        }
        return score;
    }

    private static void print(String title, PassageScore score) {
        System.out.println(title);
        score.counts.forEach((name, c) -> System.out.printf(
                Locale.ROOT,
                "  %-10s recall %.2f precision %.2f of %d%n",
                name,
                c.recall(),
                c.precision(),
                c.right() + c.missed()));
    }

    /** Our own sentences, tags, trees and quotations, with the names and attributions that are marked. */
    private static AnnotatedText withMarks(Annotator annotator, String marked) {
        AnnotatedText hand = Marked.text(marked);
        AnnotatedText own = annotator.annotate(hand.article());
        return new AnnotatedText(
                own.article(),
                own.paragraphs(),
                own.sentences(),
                own.tokens(),
                own.quotations(),
                hand.names(),
                own.times(),
                hand.attributions());
    }

    /** Blocks that end with their expected lines; a passage may have several paragraphs. */
    private static List<Passage> passages(String file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String part : BLANK_LINE.split(text(file), -1)) {
            if (part.startsWith("#")) {
                continue;
            }
            open.append(open.isEmpty() ? "" : "\n\n").append(part.strip());
            int lines = open.indexOf("\n= ");
            if (lines >= 0) {
                passages.add(new Passage(open.substring(0, lines), expected(open.substring(lines + 1))));
                open.setLength(0);
            }
        }
        return passages;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PassagesTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<PassageScore.Expected> expected(String lines) {
        return lines.lines()
                .filter(line -> !line.strip().equals("= nothing"))
                .map(line -> List.of(line.substring(2).split("\\|", -1)))
                .map(part -> new PassageScore.Expected(
                        part.get(0).strip().equals("-") ? null : part.get(0).strip(),
                        part.get(1).strip(),
                        part.get(2).contains("anonymous"),
                        part.get(2).contains("nested"),
                        part.get(2).contains("via ")
                                ? part.get(2)
                                        .substring(part.get(2).indexOf("via ") + 4)
                                        .strip()
                                : ""))
                .toList();
    }
}
