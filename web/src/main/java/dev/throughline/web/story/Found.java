package dev.throughline.web.story;

import dev.throughline.store.Passage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The statements that a search found, the best first.
 *
 * @param byId each under its id in the story
 * @param all in how many places the words stand
 * @param complete whether these are all
 */
public record Found(Map<String, Passage> byId, int all, boolean complete) {
    public Found {
        byId = new LinkedHashMap<>(byId);
    }
}
