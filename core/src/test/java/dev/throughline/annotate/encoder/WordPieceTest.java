package dev.throughline.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private static final List<String> WORDS = List.of(
            "a",
            "b",
            "un",
            "##a",
            "##b",
            "##likely",
            "likely",
            "resume",
            "el",
            "##ia",
            ".",
            "-",
            "'",
            "$",
            "“",
            "中",
            "本",
            "x",
            "##x",
            "σ",
            "##σ",
            "##ς",
            "i",
            "and");

    private final Map<Integer, String> names = new TreeMap<>();
    private final WordPiece pieces = WordPiece.of(vocabulary());

    private String vocabulary() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 103; i++) {
            lines.add(i == WordPiece.UNKNOWN ? "[UNK]" : "[unused" + i + "]");
        }
        lines.addAll(WORDS);
        for (int i = 0; i < lines.size(); i++) {
            names.put(i, lines.get(i));
        }
        return String.join("\n", lines) + "\n";
    }

    private String read(String word) {
        return String.join(
                " ", Arrays.stream(pieces.pieces(word)).mapToObj(names::get).toList());
    }

    @Test
    void takesTheLongestPieces() {
        assertThat(read("unlikely")).isEqualTo("un ##likely");
        assertThat(read("Likely")).isEqualTo("likely");
        assertThat(read("ABBA")).isEqualTo("a ##b ##b ##a");
    }

    @Test
    void knowsNoPartOfAWordThatItCannotFinish() {
        assertThat(read("unlikelyz")).isEqualTo("[UNK]");
        assertThat(read("z.a")).isEqualTo("[UNK] . a");
    }

    @Test
    void cutsAtEveryMark() {
        assertThat(read("A.B.")).isEqualTo("a . b .");
        assertThat(read("a-b's")).isEqualTo("a - b ' [UNK]");
        assertThat(read("$a")).isEqualTo("$ a");
        assertThat(read("“a")).isEqualTo("“ a");
    }

    @Test
    void dropsAccents() {
        assertThat(read("Résumé")).isEqualTo("resume");
        assertThat(read("Re\u0301sume\u0301")).isEqualTo("resume");
        assertThat(read("İ")).isEqualTo("i");
    }

    @Test
    void setsIdeographsApart() {
        assertThat(read("日本中a")).isEqualTo("[UNK] 本 中 a");
    }

    @Test
    void readsOverControlCharactersAndWhatHasNoWidth() {
        assertThat(read("a\u0000\u0007b")).isEqualTo("a ##b");
        assertThat(read("a\u200b\u200d\ufeff\u00adb")).isEqualTo("a ##b");
        assertThat(read("a\ufffdb")).isEqualTo("a ##b");
        assertThat(read("\u007f")).isEqualTo("[UNK]");
    }

    @Test
    void cutsAtEveryKindOfSpace() {
        assertThat(read("a b\ta\nb")).isEqualTo("a b a b");
        assertThat(read("a\u00a0b\u3000a")).isEqualTo("a b a");
    }

    @Test
    void doesNotKnowAnEmoji() {
        assertThat(read("a😀")).isEqualTo("[UNK]");
        assertThat(read("😀")).isEqualTo("[UNK]");
    }

    @Test
    void makesASigmaSmallWhereverItStands() {
        assertThat(read("ΣΣ")).isEqualTo("σ ##σ");
    }

    @Test
    void doesNotReadPartsOfMoreThanAHundredCharacters() {
        assertThat(read("x".repeat(100))).isEqualTo("x" + " ##x".repeat(99));
        assertThat(read("x".repeat(101))).isEqualTo("[UNK]");
        assertThat(read("x".repeat(101) + ".a")).isEqualTo("[UNK] . a");
    }

    @Test
    void givesEveryWordAPiece() {
        assertThat(read("")).isEqualTo("[UNK]");
        assertThat(read("\u0301")).isEqualTo("[UNK]");
    }
}
