package dev.throughline.extract.figure;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures without a number: "no casualties", "a third year". */
final class Nought {

    private static final Pattern NTH_YEAR = Pattern.compile(
            "(?i)\\ban? (?:\\(?\\p{L}+\\)? )?(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (year|month|week|day|decade)\\b");
    private static final List<String> NTH =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final String body;
    private final List<Token> tokens;
    private final Words words;
    private final Tree tree;
    private final MeasureReader measures;

    Nought(String body, List<Token> tokens, Words words, Tree tree, MeasureReader measures) {
        this.body = body;
        this.tokens = tokens;
        this.words = words;
        this.tree = tree;
        this.measures = measures;
    }

    List<Draft> noughts(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
            Token no = tokens.get(i);
            if (no.text().equalsIgnoreCase("no")) {
                int noun = i + 1;
                while (noun + 1 < sentence.endToken() && tokens.get(noun).tag().equals("JJ")) {
                    noun++;
                }
                Token head = tokens.get(noun);
                if (words.isLost(head.text())) {
                    String name = Singular.of(head.text());
                    Counted what = new Counted(i + 1, noun + 1, name, head.end(), false);
                    NavigableSet<Integer> measure = measures.measure(what, sentence.endToken());
                    String unit = words.isPerson(name) ? "person" : name;
                    BigDecimal none = BigDecimal.ZERO;
                    drafts.add(new Draft(no.start(), head.end(), none, none, false, unit, null, measure, measure));
                }
            }
        }
        return drafts;
    }

    List<Draft> nthYears(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        Matcher matcher = NTH_YEAR.matcher(body).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            BigDecimal value = BigDecimal.valueOf(NTH.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 2L);
            NavigableSet<Integer> measure = new TreeSet<>();
            int last = tree.tokenAt(matcher.end() - 1);
            for (int i = tree.tokenAt(matcher.start()) + 1; i <= last; i++) {
                if (tokens.get(i).isWord()) {
                    measure.add(i);
                }
            }
            drafts.add(new Draft(
                    matcher.start(), matcher.end(), value, value, false, matcher.group(2), null, measure, measure));
        }
        return drafts;
    }
}
