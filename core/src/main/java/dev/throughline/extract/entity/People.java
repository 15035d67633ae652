package dev.throughline.extract.entity;

import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings the names of people together: full names that agree, then surnames, then given names. */
final class People {

    private final WordList nicknames;
    private final WordList givenNames;

    People(WordList nicknames, WordList givenNames) {
        this.nicknames = nicknames;
        this.givenNames = givenNames;
    }

    List<Referent> group(Passage passage, List<Referent> bunches) {
        List<Referent> byLength = bunches.stream()
                .sorted(Comparator.comparingInt(
                                (Referent b) -> -b.names().getFirst().form().length())
                        .thenComparing(Referent::firstMention))
                .toList();
        List<Referent> people = new ArrayList<>();
        List<Referent> alone = new ArrayList<>();
        for (Referent bunch : byLength) {
            NameForm form = form(bunch);
            if (form.length() > 1) {
                List<Referent> same =
                        people.stream().filter(p -> agrees(p, form)).toList();
                if (same.size() > 1) {
                    bunch.names().forEach(n -> nearest(passage, same, n).add(n));
                } else if (same.size() == 1) {
                    same.getFirst().absorb(bunch);
                } else {
                    bunch.learnGender(givenNames.meaning(form.first()));
                    people.add(bunch);
                }
            } else {
                alone.add(bunch);
            }
        }
        List<Referent> full = List.copyOf(people);
        for (Referent bunch : alone) {
            place(passage, bunch, full, people);
        }
        return people;
    }

    private void place(Passage passage, Referent bunch, List<Referent> full, List<Referent> people) {
        NameForm form = form(bunch);
        List<Referent> bySurname = full.stream()
                .filter(p -> p.names().stream().anyMatch(n -> form.isTailOf(n.form())))
                .toList();
        List<Referent> candidates = bySurname.isEmpty()
                ? full.stream()
                        .filter(p -> p.names().stream()
                                .anyMatch(n -> n.form().length() > 1
                                        && n.form().first().equals(form.key())))
                        .toList()
                : bySurname;
        if (candidates.isEmpty() || (bySurname.isEmpty() && candidates.size() > 1)) {
            Optional<Referent> misspelled = people.stream()
                    .filter(p -> !full.contains(p) && Spelling.sameSurname(form(p).key(), form.key()))
                    .findFirst();
            if (misspelled.isPresent()) {
                misspelled.get().absorb(bunch);
            } else {
                bunch.learnGender(givenNames.meaning(form.key()));
                people.add(bunch);
            }
            return;
        }
        for (NameMention name : List.copyOf(bunch.names())) {
            List<Referent> agreeing = candidates.stream()
                    .filter(p -> name.gender().isEmpty()
                            || p.gender().isEmpty()
                            || name.gender().equals(p.gender()))
                    .toList();
            if (agreeing.isEmpty()) {
                // "Mrs. Brown" beside Peter Brown: somebody else
                Referent other = new Referent();
                other.add(name);
                Optional<Referent> known = people.stream()
                        .filter(p -> form(p).length() == 1
                                && form(p).key().equals(form.key())
                                && p.gender().equals(name.gender()))
                        .findFirst();
                known.ifPresentOrElse(k -> k.absorb(other), () -> people.add(other));
            } else {
                nearest(passage, agreeing, name).add(name);
            }
        }
    }

    /** Of several with one surname: the one last named in full in the same paragraph, else the one named most before. */
    private static Referent nearest(Passage passage, List<Referent> candidates, NameMention name) {
        int paragraph = passage.paragraphAt(name.span().start());
        Referent best = candidates.getFirst();
        long bestScore = Long.MIN_VALUE;
        for (Referent candidate : candidates) {
            long score = 0;
            for (NameMention known : candidate.names()) {
                if (known.span().start() < name.span().start()
                        && known.form().length() > name.form().length()) {
                    boolean here = passage.paragraphAt(known.span().start()) == paragraph;
                    score = here
                            ? Math.max(score, 1_000_000L + known.span().start())
                            : score + (score < 1_000_000L ? 1 : 0);
                }
            }
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    private boolean agrees(Referent person, NameForm form) {
        return person.names().stream().allMatch(n -> n.form().samePerson(form, nicknames, givenNames));
    }

    private static NameForm form(Referent bunch) {
        return bunch.names().getFirst().form();
    }
}
