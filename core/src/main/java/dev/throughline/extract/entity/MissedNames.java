package dev.throughline.extract.entity;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that the tagger missed: a surname that stands elsewhere with its given name, a word after {@code Mr.}, a single
 * name that stands elsewhere twice.
 */
final class MissedNames {

    private static final double SCORE = 0.5;
    private static final int SHORTEST = 4;
    private static final Set<String> COURTESY = Set.of("mr.", "mrs.", "ms.", "mr", "mrs", "ms");

    private final Lexicon lexicon;

    MissedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameMention> with(Passage passage, List<NameMention> known) {
        boolean[] taken = new boolean[passage.size()];
        Set<String> surnames = new HashSet<>();
        Map<String, List<NameMention>> singles = new HashMap<>();
        for (NameMention name : known) {
            for (int t = name.first(); t < name.end(); t++) {
                taken[t] = true;
            }
            if (name.type() == NameType.PERSON && name.form().length() > 1) {
                surnames.add(passage.token(name.end() - 1).text());
            }
            if (name.end() - name.first() == 1 && name.span().text().length() >= SHORTEST) {
                singles.computeIfAbsent(name.span().text(), n -> new ArrayList<>())
                        .add(name);
            }
        }
        List<NameMention> all = new ArrayList<>(known);
        for (int t = 0; t < passage.size(); t++) {
            String text = passage.token(t).text();
            if (taken[t] || !Character.isUpperCase(text.charAt(0))) {
                continue;
            }
            boolean titled =
                    COURTESY.contains(passage.word(t - 1)) && passage.tag(t).startsWith("NNP");
            boolean surname = surnames.contains(text) && !nextIsName(passage, t, taken);
            List<NameMention> same = singles.getOrDefault(text, List.of());
            if (!titled && !surname && same.size() > 1 && !nextIsName(passage, t, taken) && !isTime(passage, t)) {
                NameMention like = same.getFirst();
                all.add(new NameMention(
                        passage.span(t, t + 1), like.type(), SCORE, like.form(), t, t + 1, like.gender(), false));
                taken[t] = true;
                continue;
            }
            if (titled || surname) {
                int end = t + 1;
                while (titled && end < passage.size() && passage.tag(end).equals("NNP") && !taken[end]) {
                    end++;
                }
                String gender = titled ? lexicon.genderOfHonorific(passage.word(t - 1)) : "";
                all.add(new NameMention(
                        passage.span(t, end),
                        NameType.PERSON,
                        SCORE,
                        NameForm.of(passage.span(t, end).text()),
                        t,
                        end,
                        gender,
                        titled));
                for (int i = t; i < end; i++) {
                    taken[i] = true;
                }
            }
        }
        all.sort(Comparator.comparingInt(NameMention::first));
        return all;
    }

    private static boolean isTime(Passage passage, int t) {
        int at = passage.token(t).start();
        return passage.annotated().times().stream()
                .anyMatch(time -> time.span().start() <= at && at < time.span().end());
    }

    /** {@code the Clinton Foundation}, {@code King Street}: part of a longer name. */
    private static boolean nextIsName(Passage passage, int t, boolean[] taken) {
        return (t + 1 < taken.length && (taken[t + 1] || passage.tag(t + 1).startsWith("NNP")))
                || (t > 0
                        && passage.tag(t - 1).equals("NNP")
                        && !taken[t - 1]
                        && !passage.word(t - 1).endsWith("."));
    }
}
