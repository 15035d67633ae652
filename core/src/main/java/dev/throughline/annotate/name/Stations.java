package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Broadcasters that are called by a number, {@code Channel 9}, {@code Radio 2}, which the encoder often passes over. */
final class Stations {

    private static final Set<String> ON_AIR = Set.of("Channel", "Radio", "TV");

    private Stations() {}

    /** The names found and the stations between them, in the order of the text. */
    static List<Found> among(List<Token> tokens, List<Found> found) {
        List<Found> all = new ArrayList<>();
        int next = 0;
        int end = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            while (next < found.size() && found.get(next).first() <= i) {
                Found whole = withNumber(tokens, found.get(next++));
                end = Math.max(end, whole.end());
                all.add(whole);
            }
            boolean free = end <= i && (next == found.size() || found.get(next).first() > i + 1);
            if (free && isStation(tokens, i)) {
                all.add(new Found(i, i + 2, NameType.ORGANIZATION, 1));
            }
        }
        all.addAll(found.subList(next, found.size()));
        return all;
    }

    private static Found withNumber(List<Token> tokens, Found name) {
        return isStation(tokens, name.end() - 1)
                ? new Found(name.first(), name.end() + 1, name.type(), name.score())
                : name;
    }

    static boolean isStation(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        String number = tokens.get(at + 1).text();
        return ON_AIR.contains(tokens.get(at).text())
                && number.length() <= 3
                && number.chars().allMatch(Character::isDigit)
                && tokens.get(at + 1).start() - tokens.get(at).end() == 1;
    }
}
