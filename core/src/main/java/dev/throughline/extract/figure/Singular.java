package dev.throughline.extract.figure;

import java.util.Locale;
import java.util.Map;

/** The singular of a plural noun. */
final class Singular {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("geese", "goose"),
            Map.entry("mice", "mouse"),
            Map.entry("oxen", "ox"),
            Map.entry("halves", "half"),
            Map.entry("knives", "knife"),
            Map.entry("wolves", "wolf"),
            Map.entry("loaves", "loaf"),
            Map.entry("calves", "calf"),
            Map.entry("leaves", "leaf"),
            Map.entry("shelves", "shelf"),
            Map.entry("thieves", "thief"),
            Map.entry("selves", "self"),
            Map.entry("criteria", "criterion"),
            Map.entry("phenomena", "phenomenon"),
            Map.entry("analyses", "analysis"),
            Map.entry("heroes", "hero"),
            Map.entry("potatoes", "potato"),
            Map.entry("tomatoes", "tomato"),
            Map.entry("torpedoes", "torpedo"),
            Map.entry("gases", "gas"),
            Map.entry("houses", "house"),
            Map.entry("horses", "horse"),
            Map.entry("nurses", "nurse"),
            Map.entry("people", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("crises", "crisis"),
            Map.entry("buses", "bus"),
            Map.entry("series", "series"),
            Map.entry("species", "species"),
            Map.entry("aircraft", "aircraft"),
            Map.entry("bases", "base"),
            Map.entry("cases", "case"),
            Map.entry("allies", "ally"),
            Map.entry("viruses", "virus"),
            Map.entry("movies", "movie"),
            Map.entry("headquarters", "headquarters"),
            Map.entry("matches", "match"));

    private Singular() {}

    static String of(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        if (lower.endsWith("men") && lower.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "man";
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (lower.endsWith("sses") || lower.endsWith("shes") || lower.endsWith("ches") || lower.endsWith("xes")) {
            return noun.substring(0, noun.length() - 2);
        }
        if (noun.matches("\\p{Lu}{2,}s")) {
            return noun.substring(0, noun.length() - 1);
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
        return plural && lower.length() > 2 ? noun.substring(0, noun.length() - 1) : noun;
    }
}
