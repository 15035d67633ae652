package dev.throughline.annotate.name;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a text as a whole says of the names found in it: headlines believed only where the text agrees, missed names found, types made one. */
final class NameCompletion {

    private final Gazetteer gazetteer;
    private final NameAgreement agreement;

    NameCompletion(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        agreement = new NameAgreement(gazetteer);
    }

    List<Name> names(Article article, List<Sentence> sentences, List<Token> tokens, List<NameAgreement.Found> tagged) {
        List<NameAgreement.Found> found = new ArrayList<>();
        List<NameAgreement.Found> inHeadlines = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : sentences) {
            boolean headline = isHeadline(tokens.subList(sentence.firstToken(), sentence.endToken()));
            for (; at < tagged.size() && tagged.get(at).first() < sentence.endToken(); at++) {
                (headline ? inHeadlines : found).add(tagged.get(at));
            }
        }
        found.addAll(known(article, tokens, inHeadlines, found));
        addUnseen(tokens, found);
        List<Name> names = new ArrayList<>();
        for (NameAgreement.Found name : agreement.agree(tokens, found)) {
            int start = tokens.get(name.first()).start();
            Token last = tokens.get(name.end() - 1);
            int suffix = name.end() - name.first() == 1 ? suffix(last.text()) : -1;
            if (suffix < 0) {
                Span span = article.span(start, last.end());
                boolean dated =
                        article.dateline() != null && article.dateline().span().covers(span);
                names.add(new Name(span, dated ? NameType.PLACE : name.type(), name.score()));
            } else {
                NameType type =
                        gazetteer.typeOf(last.text().substring(0, suffix)).orElse(name.type());
                names.add(new Name(article.span(start, start + suffix), type, name.score()));
            }
        }
        return names;
    }

    /** Where every word has a capital the model sees names too readily: those of several words count that the text knows as well. */
    private static List<NameAgreement.Found> known(
            Article article,
            List<Token> tokens,
            List<NameAgreement.Found> inHeadlines,
            List<NameAgreement.Found> found) {
        if (found.isEmpty()) {
            return inHeadlines;
        }
        Set<String> keys = new HashSet<>();
        found.forEach(n -> keys.add(text(article, tokens, n)));
        return inHeadlines.stream()
                .filter(n -> n.end() - n.first() == 1 || keys.contains(text(article, tokens, n)))
                .toList();
    }

    private static String text(Article article, List<Token> tokens, NameAgreement.Found name) {
        return article.text()
                .substring(
                        tokens.get(name.first()).start(),
                        tokens.get(name.end() - 1).end());
    }

    /** A word in capitals that acts, as {@code CJTF} in {@code CJTF will move}, is an organization where the model saw nothing; a given name is a person. */
    private void addUnseen(List<Token> tokens, List<NameAgreement.Found> found) {
        boolean[] taken = new boolean[tokens.size()];
        for (NameAgreement.Found name : found) {
            Arrays.fill(taken, name.first(), name.end(), true);
        }
        for (Token token : tokens) {
            boolean acts = token.relation().startsWith("nsubj")
                    && tokens.get(token.head()).tag().startsWith("V");
            if (!taken[token.index()] && acts && token.tag().startsWith("NNP") && isAcronym(token.text())) {
                found.add(new NameAgreement.Found(token.index(), token.index() + 1, NameType.ORGANIZATION, 0.6));
            } else if (!taken[token.index()]
                    && token.tag().equals("NNP")
                    && gazetteer.isOnlyGivenName(token.text())
                    && !isProper(tokens, token.index() + 1)
                    && !isProper(tokens, token.index() - 1)) {
                found.add(new NameAgreement.Found(token.index(), token.index() + 1, NameType.PERSON, 0.6));
            }
        }
    }

    private static boolean isProper(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).tag().startsWith("NNP");
    }

    private static boolean isAcronym(String text) {
        return text.length() > 2
                && text.length() < 12
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')
                && Character.isUpperCase(text.charAt(0));
    }

    /** Where {@code -led} or {@code -backed} begins behind a name, or -1. */
    static int suffix(String word) {
        int hyphen = word.lastIndexOf('-');
        boolean small = hyphen > 0
                && word.length() - hyphen > 2
                && word.substring(hyphen + 1).chars().allMatch(Character::isLowerCase);
        return small && Character.isUpperCase(word.codePointAt(0)) ? hyphen : -1;
    }

    private static boolean isHeadline(List<Token> tokens) {
        return DocumentContext.isHeadline(tokens.stream().map(Token::text).toArray(String[]::new));
    }
}
