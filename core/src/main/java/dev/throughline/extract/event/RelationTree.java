package dev.throughline.extract.event;

import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Where the words of a sentence stand to two actors in its tree. */
final class RelationTree {

    private static final Set<String> TELLING = Set.of("VB", "NN", "JJ", "RP");
    private static final int LONGEST = 60;

    private final List<Token> tokens;
    private final Stretch source;
    private final Stretch target;
    private final NavigableSet<Integer> joining = new TreeSet<>();
    private final NavigableSet<Integer> under = new TreeSet<>();

    RelationTree(List<Token> tokens, Stretch source, Stretch target, int first, int end) {
        this.tokens = tokens;
        this.source = source;
        this.target = target;
        List<Integer> fromSource = upwards(source);
        List<Integer> fromTarget = upwards(target);
        Integer meeting = meeting(fromSource, fromTarget, first, end);
        addPath(fromSource, meeting);
        addPath(fromTarget, meeting);
        joining.add(meeting);
        under.addAll(joining);
        for (int i = first; i < end; i++) {
            String tag = tokens.get(i).tag();
            boolean telling = tag.length() >= 2 && TELLING.contains(tag.substring(0, 2));
            boolean hangs = joining.contains(tokens.get(i).head())
                    && !isActor(tokens.get(i).head());
            if (telling && !isActor(i) && hangs) {
                under.add(i);
            }
        }
        addGovernor(source);
        addGovernor(target);
        under.addAll(joining);
    }

    private void addPath(List<Integer> upwards, int meeting) {
        if (upwards.contains(meeting)) {
            upwards.subList(0, upwards.indexOf(meeting) + 1).stream()
                    .filter(i -> !isActor(i))
                    .forEach(joining::add);
        }
    }

    private void addGovernor(Stretch actor) {
        if (!actor.isEmpty()) {
            joining.add(tokens.get(head(actor)).head());
        }
    }

    /** The lowest word above both; above the one there is; else the first root. */
    private int meeting(List<Integer> fromSource, List<Integer> fromTarget, int first, int end) {
        for (int i : fromSource) {
            if (fromTarget.contains(i)) {
                return i;
            }
        }
        for (int i : fromSource.isEmpty() ? fromTarget : fromSource) {
            if (!isActor(i)) {
                return i;
            }
        }
        for (int i = first; i < end; i++) {
            if (tokens.get(i).isRoot()) {
                return i;
            }
        }
        return first;
    }

    private List<Integer> upwards(Stretch actor) {
        List<Integer> way = new ArrayList<>();
        if (actor.isEmpty()) {
            return way;
        }
        int at = head(actor);
        way.add(at);
        while (!tokens.get(at).isRoot() && way.size() < LONGEST) {
            at = tokens.get(at).head();
            way.add(at);
        }
        return way;
    }

    /** The word of a run that hangs on none of the others. */
    int head(Stretch stretch) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            if (tokens.get(i).isRoot() || !stretch.holds(tokens.get(i).head())) {
                return i;
            }
        }
        return stretch.first();
    }

    Stretch source() {
        return source;
    }

    Stretch target() {
        return target;
    }

    /** The words on the way from one to the other, and those that each hangs on. */
    NavigableSet<Integer> joining() {
        return joining;
    }

    /** A word on the way, or a telling one that hangs on it. */
    boolean isNear(int token) {
        return under.contains(token);
    }

    boolean isActor(int token) {
        return source.holds(token) || target.holds(token);
    }

    boolean isBetween(int token) {
        Stretch one = source.isEmpty() ? target : source;
        Stretch other = target.isEmpty() ? source : target;
        return token >= Math.min(one.first(), other.first()) && token < Math.max(one.end(), other.end());
    }
}
