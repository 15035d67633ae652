package dev.throughline.extract.entity;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trims the tagger's names to what is compared: no title, no possessive mark, no bare adjective of a country. */
final class NameReader {

    /** Titles that a single name does without less well than with: {@code Pope Francis}. */
    private static final Set<String> KEPT = Set.of("king", "queen", "prince", "princess", "pope");

    private static final Pattern PREFIX = Pattern.compile("^(anti|counter|pro|non|ex|post|pre|mid)[-–](?=\\p{Lu})");
    private static final Pattern PARTICIPLE = Pattern.compile(
            "[-–](led|backed|based|born|run|style|funded|allied|linked|controlled|dominated|occupied|aligned|sponsored|trained|brokered|made|owned|held|imposed|proxied|mediated)$");

    private final Lexicon lexicon;

    NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameMention> read(Passage passage) {
        List<NameMention> read = new ArrayList<>();
        int taken = 0;
        for (Name name : passage.annotated().names()) {
            Optional<NameMention> mention = mention(passage, name);
            if (mention.isPresent() && mention.get().first() >= taken) {
                read.add(mention.get());
                taken = mention.get().end();
            }
        }
        return read;
    }

    private Optional<NameMention> mention(Passage passage, Name name) {
        int first = passage.tokenFrom(name.span().start());
        int end = passage.tokenBefore(name.span().end());
        while (end > first && isTrailing(passage, end - 1)) {
            end--;
        }
        while (first < end && (passage.isQuoteMark(first) || passage.tag(first).equals("DT"))) {
            first++;
        }
        String gender = "";
        boolean titled = false;
        if (name.type() == NameType.PERSON) {
            while (first < end - 1
                    && lexicon.isHonorific(passage.word(first))
                    && !(end - first == 2 && KEPT.contains(passage.word(first)))) {
                gender = stronger(gender, lexicon.genderOfHonorific(passage.word(first)));
                titled = true;
                first++;
            }
        }
        if (first >= end) {
            return Optional.empty();
        }
        for (int t = first - 1; t >= Math.max(0, first - 3) && lexicon.isHonorific(passage.word(t)); t--) {
            if (Character.isUpperCase(passage.token(t).text().charAt(0))) {
                gender = stronger(gender, lexicon.genderOfHonorific(passage.word(t)));
                titled = true;
            }
        }
        Span span = withoutParticiple(passage, withoutPossessive(passage, passage.span(first, end)));
        NameForm form = NameForm.of(span.text());
        boolean plural =
                passage.tag(end - 1).equals("NNPS") || passage.tag(end - 1).equals("NNS");
        NameType type = name.type();
        if (end - first == 1 && (type == NameType.OTHER || type == NameType.GROUP)) {
            if (plural) {
                type = NameType.GROUP;
            } else if (lexicon.isDemonym(form.key())) {
                return Optional.empty();
            }
        }
        return Optional.of(new NameMention(span, type, name.score(), form, first, end, gender, titled));
    }

    private static boolean isTrailing(Passage passage, int token) {
        return passage.tag(token).equals("POS")
                || passage.isQuoteMark(token)
                || passage.word(token).equals(",");
    }

    /** {@code U.S.-led}, {@code Iran-backed}, {@code anti-Nato}: the name before or after the hyphen. */
    private static Span withoutParticiple(Passage passage, Span span) {
        Matcher prefix = PREFIX.matcher(span.text());
        if (prefix.find() && prefix.end() < span.text().length()) {
            return passage.annotated().article().span(span.start() + prefix.end(), span.end());
        }
        Matcher m = PARTICIPLE.matcher(span.text());
        return m.find() && m.start() > 0
                ? passage.annotated().article().span(span.start(), span.start() + m.start())
                : span;
    }

    private static Span withoutPossessive(Passage passage, Span span) {
        String text = span.text();
        int cut = text.endsWith("'s") || text.endsWith("’s") ? 2 : text.endsWith("'") || text.endsWith("’") ? 1 : 0;
        return cut == 0 || text.length() <= cut
                ? span
                : passage.annotated().article().span(span.start(), span.end() - cut);
    }

    private static String stronger(String known, String found) {
        return known.isEmpty() ? found : known;
    }
}
