package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Marked;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatementExtractorTest {

    /** {@code nested KIND ACT source=entity anonymous via to @time: content}. */
    private static List<String> statements(String marked) {
        Reading reading = Marked.read(marked);
        return reading.statements().stream().map(s -> line(reading, s)).toList();
    }

    private static String line(Reading reading, Statement s) {
        StringBuilder line = new StringBuilder(s.nested() ? "nested " : "")
                .append(s.kind())
                .append(' ')
                .append(s.act());
        if (s.source() != null) {
            line.append(" by ").append(s.source().span().text());
            String id = s.source().entity();
            reading.entities().stream()
                    .filter(e -> e.id().equals(id))
                    .forEach(e -> line.append('=').append(e.name()));
            line.append(s.source().anonymous() ? " (anonymous)" : "");
        }
        if (!s.via().isEmpty()) {
            line.append(" via ")
                    .append(s.via().stream().map(Statement.Relay::name).collect(Collectors.joining(", ")));
        }
        if (s.addressee() != null) {
            line.append(" to ").append(s.addressee().span().text());
        }
        if (s.time() != null) {
            line.append(" @").append(s.time());
        }
        return line.append(": ")
                .append(s.content().stream().map(c -> c.text()).collect(Collectors.joining(" / ")))
                .toString();
    }

    @Test
    void tellsDirectFromIndirectFromMixedSpeech() {
        assertThat(statements("[c1 “We stay,”] [s1 {P Reed}] [q1 said]."))
                .containsExactly("DIRECT ASSERT by Reed=Reed: “We stay,”");
        assertThat(statements("[s1 {P Reed}] [q1 said] [c1 that they stay]."))
                .containsExactly("INDIRECT ASSERT by Reed=Reed: that they stay");
        assertThat(statements("[s1 {P Reed}] [q1 said] [c1 that they “never” left]."))
                .containsExactly("MIXED ASSERT by Reed=Reed: that they “never” left");
    }

    @Test
    void takesWhoIsDescribedForAnonymousAndWhoSpeaksForANamedBodyNot() {
        assertThat(statements("[s1 A senior harbor official] [q1 said] [c1 that they stay]."))
                .containsExactly(
                        "INDIRECT ASSERT by A senior harbor official=senior harbor official (anonymous): that they stay");
        assertThat(statements("[s1 A {O Red Cross} spokesman] [q1 said] [c1 that they stay]."))
                .containsExactly("INDIRECT ASSERT by A Red Cross spokesman=Red Cross spokesman: that they stay");
        assertThat(statements("[s1 The letter] [q1 reads] [c1 “We stay.”]"))
                .containsExactly("DIRECT ASSERT by The letter=letter: “We stay.”");
        assertThat(statements("[s1 Experts] [q1 say] [c1 that they stay]."))
                .containsExactly("INDIRECT ASSERT by Experts=Experts (anonymous): that they stay");
        assertThat(statements("[s1 The {O Harbor Office}] [q1 said] [c1 that they stay]."))
                .containsExactly("INDIRECT ASSERT by The Harbor Office=Harbor Office: that they stay");
    }

    @Test
    void putsWhoRelaysIntoTheChain() {
        assertThat(statements("[c1 “We stay,”] [s1 {P Reed}] [q1 said], according to {O Reuters}."))
                .containsExactly("DIRECT ASSERT by Reed=Reed via Reuters: “We stay,”");
        assertThat(
                        statements(
                                "[s1 {P Reed}] [q1 stressed], state broadcaster {O Radio Norland} claimed, [c1 that they stay]."))
                .containsExactly("INDIRECT ASSERT by Reed=Reed via Radio Norland: that they stay");
        assertThat(statements("[c1 The truth of the letter] [q1 was reportedly confirmed] to {O Reuters}."))
                .containsExactly("INDIRECT CONFIRM via Reuters: The truth of the letter");
    }

    @Test
    void readsWhatIsSaidInsideOfWhatIsSaid() {
        assertThat(statements("[s1 {O Reuters}] [q1 reported] [c1 that a harbor source said that they stay]."))
                .containsExactly(
                        "INDIRECT ASSERT by Reuters=Reuters: that a harbor source said that they stay",
                        "nested INDIRECT ASSERT by a harbor source=harbor source (anonymous) via Reuters: that they stay");
        assertThat(statements(
                        "According to [s1 {O Sky News}’ harbor editor, {P Dora Hale}], [c1 a harbor source says that they stay]."
                                .replace("According to", "[q1 According to]")))
                .contains(
                        "nested INDIRECT ASSERT by a harbor source=harbor source (anonymous) via Sky News, Dora Hale: that they stay");
    }

    @Test
    void takesWhomAnOutletCitesForTheSource() {
        assertThat(statements("[s1 {O Reuters}] [q1 reported] [c1 that they stay], citing minister {P Ida Berg}."))
                .containsExactly("INDIRECT ASSERT by minister Ida Berg=Ida Berg via Reuters: that they stay");
    }

    @Test
    void findsToWhomAndWhenItWasSaid() {
        assertThat(statements("[s1 {P Reed}] [q1 told] reporters on {T Monday} [c1 that they stay]."))
                .containsExactly("INDIRECT ASSERT by Reed=Reed to reporters @t1: that they stay");
        assertThat(statements("[s1 {P Reed}] [q1 called on] both sides [c1 to cooperate]."))
                .containsExactly("INDIRECT REQUEST by Reed=Reed to both sides: to cooperate");
    }

    @Test
    void givesAQuotationAloneToWhoWasSpeaking() {
        assertThat(statements("[c1 “We stay,”] [s1 {P Reed}] [q1 said].\n\n[c2 “And we fight.”]"))
                .containsExactly(
                        "DIRECT ASSERT by Reed=Reed: “We stay,”", "DIRECT ASSERT by Reed=Reed: “And we fight.”");
        assertThat(statements("[c1 “We stay,”] [s1 {P Reed}] [q1 said].\n\nThere was fog.\n\n[c2 “And we fight.”]"))
                .containsExactly("DIRECT ASSERT by Reed=Reed: “We stay,”", "DIRECT ASSERT: “And we fight.”");
    }

    @Test
    void readsTheActOffTheCue() {
        assertThat(act("denied", "that they stay")).isEqualTo("DENY");
        assertThat(act("would not confirm or deny", "that they stay")).isEqualTo("REFUSE");
        assertThat(act("declined to comment", "on it")).isEqualTo("REFUSE");
        assertThat(act("said", "he was not aware of a list")).isEqualTo("ASSERT");
        assertThat(act("warned", "that they would attack the port")).isEqualTo("THREATEN");
        assertThat(act("warned", "that storms would close the port")).isEqualTo("ASSERT");
        assertThat(act("urged", "them to stay")).isEqualTo("REQUEST");
        assertThat(act("demanded", "that they stay")).isEqualTo("DEMAND");
        assertThat(act("asked", "whether they stay")).isEqualTo("QUESTION");
        assertThat(act("asked", "them to stay")).isEqualTo("REQUEST");
        assertThat(act("insisted", "that they stay")).isEqualTo("ASSERT");
        assertThat(act("confirmed", "that they stay")).isEqualTo("CONFIRM");
        assertThat(act("estimated", "that ten stay")).isEqualTo("ESTIMATE");
        assertThat(act("believed", "that ten stay")).isEqualTo("BELIEVE");
        assertThat(act("rejected", "the plan")).isEqualTo("DENY");
    }

    private static String act(String cue, String content) {
        return Marked.read("[s1 {P Reed}] [q1 " + cue + "] [c1 " + content + "].")
                .statements()
                .getFirst()
                .act()
                .name();
    }
}
