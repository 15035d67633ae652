package dev.throughline.annotate.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a history, which dates itself as it goes, from a report, which is read against the day it came out. */
final class Narrative {

    private static final int ENOUGH = 5;

    private Narrative() {}

    static boolean isNarrative(List<Match> matches, @Nullable Moment published) {
        int dated = 0;
        int old = 0;
        int near = 0;
        for (Match match : matches) {
            String year = match.has("bc") ? "0" : match.value("year");
            String verb = match.rule().verb();
            if (year != null) {
                dated++;
                old += published == null || Integer.parseInt(year) < published.year() - 1 ? 1 : 0;
            } else if (verb.equals("weekday") || verb.equals("shift") || verb.equals("ago") || verb.equals("weekend")) {
                near++;
            }
        }
        return dated >= ENOUGH && dated * 8 >= matches.size() && old * 10 >= dated * 6 && near * 6 <= matches.size();
    }
}
