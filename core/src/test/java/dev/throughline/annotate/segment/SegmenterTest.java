package dev.throughline.annotate.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private final Segmenter segmenter = new Segmenter();

    private List<String> sentences(String text) {
        return segmenter.segment(text).sentences().stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }

    private String tokens(String text) {
        return String.join(
                " ",
                segmenter.segment(text).tokens().stream().map(t -> t.in(text)).toList());
    }

    private List<String> quotations(String text) {
        return segmenter.segment(text).quotations().stream()
                .map(q -> (q.continues() ? "…" : "") + q.span().text() + (q.closed() ? "" : "…"))
                .toList();
    }

    @Test
    void keepsRanksInitialsAndNumbersInTheirSentence() {
        assertThat(sentences("Brig. Gen. W. H. Miller III met Maj. Gen. Ann B. Cole at Gate No. 5. They spoke."))
                .containsExactly("Brig. Gen. W. H. Miller III met Maj. Gen. Ann B. Cole at Gate No. 5.", "They spoke.");
    }

    @Test
    void endsASentenceBehindAnAbbreviationWhereTheNextWordOpensOne() {
        assertThat(
                        sentences(
                                "He left the U.S. The plane landed at 9 a.m. on Monday. It cost $3.5 million. U.S. Navy ships came."))
                .containsExactly(
                        "He left the U.S.",
                        "The plane landed at 9 a.m. on Monday.",
                        "It cost $3.5 million.",
                        "U.S. Navy ships came.");
    }

    @Test
    void saysNoAndEndsThere() {
        assertThat(sentences("Her answer was no. Nobody asked again.")).hasSize(2);
    }

    @Test
    void splitsInsideAndBehindAQuotation() {
        assertThat(sentences("“We saw smoke. [It] was thick.” The mayor’s aide left."))
                .containsExactly("“We saw smoke.", "[It] was thick.”", "The mayor’s aide left.");
    }

    @Test
    void keepsTheSpeakerWithAQuestion() {
        assertThat(sentences("“Is the bridge safe?” asked Cole. “Who knows?” Miller said. “Why?” The crowd left."))
                .containsExactly(
                        "“Is the bridge safe?” asked Cole.", "“Who knows?” Miller said.", "“Why?”", "The crowd left.");
    }

    @Test
    void goesOnBehindAnEllipsisInsideASentence() {
        assertThat(sentences("We will ... wait for Cole… and see. Then ... The end."))
                .containsExactly("We will ... wait for Cole… and see.", "Then ...", "The end.");
    }

    @Test
    void endsASentenceWhereItsParagraphEnds() {
        assertThat(sentences("A headline without a stop\n\nthe text begins\n \n\nand ends"))
                .containsExactly("A headline without a stop", "the text begins", "and ends");
    }

    @Test
    void endsASentenceWhereAnUnwrappedLineEnds() {
        String long1 =
                "The council of the old harbour town has decided that the bridge will be closed for the whole of the winter";

        assertThat(sentences("A standfirst without a stop\n" + long1 + "\nThe ferry runs."))
                .containsExactly("A standfirst without a stop", long1, "The ferry runs.");
        assertThat(sentences("The bridge, said\nAnn Cole, is closed.")).hasSize(1);
    }

    @Test
    void cutsClitics() {
        assertThat(tokens("It doesn’t matter; Iraq's and [Cole]’s can't, they'll, O'Neil cannot—we’ve gonna."))
                .isEqualTo(
                        "It does n’t matter ; Iraq 's and [ Cole ] ’s ca n't , they 'll , O'Neil can not — we ’ve gon na .");
    }

    @Test
    void keepsTheApostropheOfAnArabicName() {
        assertThat(tokens("Rabia’ Al-Hamdi met the workers’ union."))
                .isEqualTo("Rabia’ Al-Hamdi met the workers ’ union .");
    }

    @Test
    void keepsNumbersAbbreviationsAndHyphenatedWordsWhole() {
        assertThat(
                        tokens(
                                "The U.S.-led CJTF-OIR lost 1,250.5% at 9:30 a.m. in the ’90s, AT&T and Times/CBS said (per D-N.Y.)."))
                .isEqualTo(
                        "The U.S.-led CJTF-OIR lost 1,250.5 % at 9:30 a.m. in the ’90s , AT&T and Times/CBS said ( per D-N.Y. ) .");
    }

    @Test
    void cutsBetweenSentencesThatTouch() {
        assertThat(sentences("The convoy left.It never came back."))
                .containsExactly("The convoy left.", "It never came back.");
    }

    @Test
    void keepsAddressesWhole() {
        assertThat(tokens("See https://example.org/a?b=1, mail to press@example.org or @cole_ann."))
                .isEqualTo("See https://example.org/a?b=1 , mail to press@example.org or @cole_ann .");
    }

    @Test
    void findsEveryStyleOfQuotation() {
        assertThat(quotations(
                        "“Go,” she said. \"Stay,\" he said. «Non», ‘a plan’ and 'one more'; the workers’ and Ann's."))
                .containsExactly("“Go,”", "\"Stay,\"", "«Non»", "‘a plan’", "'one more'");
    }

    @Test
    void takesTheOutermostMarks() {
        assertThat(quotations("“They call it ‘the workers’ road’ here,” she said. ‘He said “no” again,’ they wrote."))
                .containsExactly("“They call it ‘the workers’ road’ here,”", "‘He said “no” again,’");
    }

    @Test
    void goesOnIntoTheNextParagraph() {
        assertThat(quotations("She said: “We stay.\n\n“We always stay.\n\n“Always.” She left."))
                .containsExactly("“We stay.…", "…“We always stay.…", "…“Always.”");
    }

    @Test
    void containsAStrayMark() {
        assertThat(quotations("A stray “ mark “here” stays.\n\nAnother” one.\n\nThen “this” is fine, 6\" wide."))
                .containsExactly("“here”", "“this”");
    }

    @Test
    void findsMarksTheWrongWayRound() {
        assertThat(quotations("He said ”yes” and “no“ at once.")).containsExactly("”yes”", "“no“");
    }

    @Test
    void losesNoCharacterOfAnyText() {
        String letters = "ab.A’'“”\"‘ \n\n-–1,:$%@/[]().…!?é\uD83D\uDE00&`s";
        java.util.Random random = new java.util.Random(17);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            String body = text.toString();
            Segmentation pieces = segmenter.segment(body);
            String joined = String.join(
                    "", pieces.tokens().stream().map(t -> t.in(body)).toList());
            assertThat(joined).as("seed 17, text %d: %s", n, body).isEqualTo(body.replaceAll("[ \n]", ""));
            assertThat(pieces.sentences().stream()
                            .mapToInt(s -> s.endToken() - s.firstToken())
                            .sum())
                    .isEqualTo(pieces.tokens().size());
        }
    }
}
