package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the names of one document agree: the same words have the type that most of their places have, a name found somewhere is
 * found where it was missed, the short form of a person's name is a person.
 */
final class NameAgreement {

    /** A name as a run of tokens. */
    record Found(int first, int end, NameType type, double score) {}

    private final Gazetteer gazetteer;
    private final NameRules rules;

    NameAgreement(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.rules = new NameRules(gazetteer);
    }

    List<Found> agree(List<Token> tokens, List<Found> found) {
        List<Found> trimmed = new ArrayList<>();
        for (Found name : found) {
            trimmed.addAll(rules.mended(tokens, name));
        }
        Map<String, EnumMap<NameType, Double>> votes = votes(tokens, trimmed);
        List<Found> agreed = new ArrayList<>();
        for (Found name : trimmed) {
            NameType type = winner(votes.get(key(tokens, name.first(), name.end())), name.type());
            agreed.add(new Found(name.first(), name.end(), type, name.score()));
        }
        agreed.addAll(missed(tokens, agreed, votes));
        agreed.sort(Comparator.comparingInt(Found::first));
        return agreed;
    }

    private static String key(List<Token> tokens, int first, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i < end; i++) {
            key.append(i == first ? "" : " ")
                    .append(Gazetteer.capital(tokens.get(i).text()));
        }
        return key.toString();
    }

    /** For each name, how much speaks for each type; a person's full name speaks for its last word too. */
    private Map<String, EnumMap<NameType, Double>> votes(List<Token> tokens, List<Found> names) {
        Map<String, EnumMap<NameType, Double>> votes = new HashMap<>();
        for (Found name : names) {
            vote(votes, key(tokens, name.first(), name.end()), name.type(), name.score());
            if (name.type() == NameType.PERSON && name.end() - name.first() > 1) {
                String last = tokens.get(name.end() - 1).text();
                if (last.length() > 2) {
                    vote(votes, last, NameType.PERSON, 1 + 2 * name.score());
                }
            }
            String first = tokens.get(name.first()).text();
            if (name.type() == NameType.ORGANIZATION
                    && name.end() - name.first() > 2
                    && gazetteer.typeOf(first).isEmpty()) {
                vote(votes, first, NameType.ORGANIZATION, name.score());
            }
        }
        return votes;
    }

    private static void vote(Map<String, EnumMap<NameType, Double>> votes, String key, NameType type, double weight) {
        votes.computeIfAbsent(key, k -> new EnumMap<>(NameType.class)).merge(type, weight, Double::sum);
    }

    private static NameType winner(@Nullable EnumMap<NameType, Double> votes, NameType own) {
        if (votes == null) {
            return own;
        }
        NameType best = own;
        for (Map.Entry<NameType, Double> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0.0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    /** Names of the document where the tagger saw none: capitalised as there, tagged as a proper noun. */
    private static List<Found> missed(
            List<Token> tokens, List<Found> found, Map<String, EnumMap<NameType, Double>> votes) {
        boolean[] taken = new boolean[tokens.size() + 1];
        Map<String, Integer> lengths = new HashMap<>();
        for (Found name : found) {
            for (int i = name.first(); i < name.end(); i++) {
                taken[i] = true;
            }
            lengths.merge(tokens.get(name.first()).text(), name.end() - name.first(), Math::max);
            lengths.merge(tokens.get(name.end() - 1).text(), 1, Math::max);
        }
        List<Found> missed = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int longest = taken[i] ? 0 : lengths.getOrDefault(tokens.get(i).text(), 0);
            for (int n = Math.min(longest, tokens.size() - i); n > 0; n--) {
                EnumMap<NameType, Double> vote = votes.get(key(tokens, i, i + n));
                if (vote != null && fits(tokens, taken, i, i + n, vote)) {
                    missed.add(new Found(i, i + n, winner(vote, NameType.OTHER), 0.5));
                    i += n - 1;
                    break;
                }
            }
        }
        return missed;
    }

    private static boolean fits(
            List<Token> tokens, boolean[] taken, int first, int end, EnumMap<NameType, Double> vote) {
        double sure = vote.values().stream().mapToDouble(Double::doubleValue).sum();
        boolean proper = false;
        for (int i = first; i < end; i++) {
            if (taken[i]) {
                return false;
            }
            proper |= tokens.get(i).tag().startsWith("NNP");
        }
        String text = tokens.get(first).text();
        boolean alone = (first == 0 || !taken[first - 1]) && !taken[end];
        return proper
                && alone
                && sure > 0.8
                && Character.isUpperCase(text.codePointAt(0))
                && (end - first > 1 || text.length() > 2 || text.equals(text.toUpperCase(Locale.ROOT)));
    }
}
