package dev.throughline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Figure;
import dev.throughline.extract.TaggedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureExtractorTest {

    private static final FigureExtractor EXTRACTOR = new FigureExtractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "More/JJR than/IN 40/CD miners/NNS walked/VBD out/RP ./. | More than 40 miners: 40..null person",
                "At/IN least/JJS 12/CD ships/NNS sank/VBD ./. | At least 12 ships: 12..null ship",
                "Up/IN to/TO 300/CD homes/NNS burned/VBD ./. | Up to 300 homes: null..300 home",
                "Nearly/RB 20/CD boats/NNS left/VBD ./. | Nearly 20 boats: 20..20~ boat",
                "About/IN 1,500/CD Chilean/JJ miners/NNS struck/VBD ./. | About 1,500 Chilean miners: 1500..1500~ person",
                "Dozens/NNS of/IN nurses/NNS quit/VBD ./. | Dozens of nurses: 12..120~ person",
                "Tens/NNS of/IN thousands/NNS of/IN voters/NNS came/VBD ./. | Tens of thousands of voters: 10000..100000~ person",
                "Two/CD thousand/CD pilgrims/NNS came/VBD ./. | Two thousand pilgrims: 2000..2000 person",
                "An/DT additional/JJ 90/CD buses/NNS ran/VBD ./. | An additional 90 buses: 90..90 bus",
                "They/PRP sent/VBD between/IN 200/CD and/CC 300/CD guards/NNS ./. | 200 and 300 guards: 200..300 person",
                "It/PRP cost/VBD $/$ _3.5/CD billion/CD ./. | $3.5 billion: 3500000000..3500000000 USD",
                "It/PRP rose/VBD 7/CD %/NN to/TO $/$ _84/CD ./. | 7%: 7..7 percent ; $84: 84..84 USD",
                "A/DT 30-nation/JJ pact/NN failed/VBD ./. | 30-nation pact: 30..30 nation",
                "A/DT 900-strong/JJ garrison/NN fled/VBD ./. | 900-strong garrison: 900..900 person",
                "The/DT 72-hour/JJ truce/NN held/VBD ./. | 72-hour truce: 72..72 hour",
                "They/PRP held/VBD 60/CD cows/NNS in/IN Peru/NNP and/CC another/DT 15/CD in/IN Chile/NNP ./. | 60 cows: 60..60 cow ; another 15: 15..15 cow",
                "There/EX were/VBD no/DT casualties/NNS ./. | no casualties: 0..0 person",
                "He/PRP asked/VBD for/IN a/DT third/JJ year/NN ./. | a third year: 3..3 year",
                "A/DT 44-year-old/JJ baker/NN left/VBD ./. | 44-year-old baker: 44..44 year of age",
                "It/PRP was/VBD one/CD of/IN the/DT largest/JJS farms/NNS ./. | one of the largest farms: 1..1 farm",
                "The/DT past/JJ five/CD years/NNS were/VBD dry/JJ ./. | five years: 5..5 year",
                "The/DT two/CD countries/NNS agreed/VBD ./. | The two countries: 2..2 country",
                "Two/CD thirds/NNS of/IN voters/NNS stayed/VBD home/RB ./. | Two thirds of voters: 0.6666666666666666..0.6666666666666666 share",
                "It/PRP cost/VBD $/$ _2/CD a/DT barrel/NN ./. | $2 a barrel: 2..2 USD per barrel",
                "Shares/NNS rose/VBD 2p/CD to/TO 118.5p/CD ./. | 2p: 2..2 penny ; 118.5p: 118.5..118.5 penny",
                "It/PRP will/MD be/VB $/$ _1.2/CD -/: $/$ _1.5/CD billion/CD ./. | $1.2 - $1.5 billion: 1200000000..1500000000 USD",
                "Inflation/NN eased/VBD to/TO 2.1/CD from/IN 2.4/CD percent/NN ./. | 2.1: 2.1..2.1 percent ; 2.4 percent: 2.4..2.4 percent",
                "It/PRP has/VBZ 4.5/CD out/IN of/IN 5/CD stars/NNS ./. | 4.5: 4.5..4.5 star ; 5 stars: 5..5 star",
                "The/DT lake/NN is/VBZ 12/CD m/NN deep/JJ ./. | 12 m: 12..12 metre",
                "It/PRP sold/VBD for/IN 3/CD million/CD won/VBN ./. | 3 million won: 3000000..3000000 KRW",
                "They/PRP quarrel/VBP over/IN one/CD of/IN the/DT oldest/JJS farms/NNS ./. | one of the oldest farms: 1..1 farm",
                "She/PRP is/VBZ 41/CD ./. | 41: 41..41 year of age",
                "He/PRP paid/VBD half/PDT a/DT million/CD euros/NNS ./. | half a million euros: 500000..500000 EUR",
            })
    void readsBoundsAndUnits(String tagged, String expected) {
        assertThat(figures(tagged).stream().map(FigureExtractorTest::line).collect(Collectors.joining(" ; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "The/DT B-17/NNP landed/VBD ./.",
        "Article/NNP 5/CD was/VBD invoked/VBN ./.",
        "It/PRP began/VBD in/IN 1979/CD ./.",
        "Maria/NNP ,/, 21/CD ,/, a/DT baker/NN ,/, left/VBD ./.",
        "They/PRP met/VBD at/IN 10:30/CD ./.",
        "Trading/NN began/VBD at/IN 0810/CD GMT/NNP ./.",
        "The/DT 14th/JJ Street/NNP bridge/NN closed/VBD ./.",
    })
    void leavesNumbersThatCountNothing(String tagged) {
        assertThat(figures(tagged)).isEmpty();
    }

    @Test
    void saysWhatIsMeasuredInWordsOfTheText() {
        assertThat(figures("Some/DT 700/CD Danish/JJ medics/NNS are/VBP currently/RB stationed/VBN in/IN Mali/NNP ./."))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.measure()).isEqualTo("Danish medics in Mali");
                    assertThat(figure.asOf()).isNotNull().extracting("value").isEqualTo("2021-03-09");
                });
    }

    @Test
    void takesTheDateOfTheSentence() {
        assertThat(figures("On/IN May/NNP 3/CD ,/, 2019/CD ,/, 80/CD miners/NNS died/VBD ./."))
                .singleElement()
                .satisfies(figure -> assertThat(figure.asOf())
                        .isNotNull()
                        .extracting("value")
                        .isEqualTo("2019-05-03"));
    }

    private static List<Figure> figures(String tagged) {
        return EXTRACTOR.figures(TaggedText.of(tagged, "2021-03-09"), List.of(), List.of());
    }

    private static String line(Figure figure) {
        return figure.span().text() + ": " + figure.min() + ".." + figure.max() + (figure.approximate() ? "~ " : " ")
                + figure.unit();
    }
}
