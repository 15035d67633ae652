package dev.throughline.annotate.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of a rule's pattern. */
sealed interface Node {

    /** What follows a node: told of every place where it can end. */
    @FunctionalInterface
    interface Next {
        void at(int place, @Nullable Capture captured);
    }

    void match(List<Word> words, int at, @Nullable Capture captured, Next next);

    /** Adds the literals and kinds ({@code <kind>}) that it can begin with; true where it may also be empty. */
    boolean first(Set<String> starts);

    /** One of the given words. */
    record Literal(String text) implements Node {
        @Override
        public void match(List<Word> words, int at, @Nullable Capture captured, Next next) {
            if (at < words.size() && words.get(at).text().equals(text)) {
                next.at(at + 1, captured);
            }
        }

        @Override
        public boolean first(Set<String> starts) {
            starts.add(text);
            return false;
        }
    }

    /** A word with a sense of the kind; the sense is captured. */
    record Kind(String kind) implements Node {
        @Override
        public void match(List<Word> words, int at, @Nullable Capture captured, Next next) {
            if (at < words.size()) {
                for (Sense sense : words.get(at).senses()) {
                    if (sense.kind().equals(kind)) {
                        next.at(at + 1, new Capture(kind, sense.value(), at, captured));
                        return;
                    }
                }
            }
        }

        @Override
        public boolean first(Set<String> starts) {
            starts.add("<" + kind + ">");
            return false;
        }
    }

    /** A mark of width nothing: {@code [} where the expression begins, {@code ]} where it ends. */
    record Edge(String mark) implements Node {
        @Override
        public void match(List<Word> words, int at, @Nullable Capture captured, Next next) {
            next.at(at, new Capture(mark, "", at, captured));
        }

        @Override
        public boolean first(Set<String> starts) {
            return true;
        }
    }

    /** A node or nothing. */
    record Maybe(Node node) implements Node {
        @Override
        public void match(List<Word> words, int at, @Nullable Capture captured, Next next) {
            node.match(words, at, captured, next);
            next.at(at, captured);
        }

        @Override
        public boolean first(Set<String> starts) {
            node.first(starts);
            return true;
        }
    }

    /** One of several nodes. */
    record Either(List<Node> nodes) implements Node {
        @Override
        public void match(List<Word> words, int at, @Nullable Capture captured, Next next) {
            for (Node node : nodes) {
                node.match(words, at, captured, next);
            }
        }

        @Override
        public boolean first(Set<String> starts) {
            boolean empty = false;
            for (Node node : nodes) {
                empty |= node.first(starts);
            }
            return empty;
        }
    }

    /** Nodes one after the other; a hyphen may stand between any two. */
    record Sequence(List<Node> nodes) implements Node {
        @Override
        public void match(List<Word> words, int at, @Nullable Capture captured, Next next) {
            step(words, at, at, captured, next, 0);
        }

        private void step(List<Word> words, int from, int at, @Nullable Capture captured, Next next, int node) {
            if (node == nodes.size()) {
                next.at(at, captured);
                return;
            }
            nodes.get(node)
                    .match(words, at, captured, (place, caught) -> step(words, from, place, caught, next, node + 1));
            if (at > from && at < words.size() && words.get(at).text().equals("-")) {
                nodes.get(node).match(words, at + 1, captured, (place, caught) -> {
                    if (place > at + 1) {
                        step(words, from, place, caught, next, node + 1);
                    }
                });
            }
        }

        @Override
        public boolean first(Set<String> starts) {
            for (Node node : nodes) {
                if (!node.first(starts)) {
                    return false;
                }
            }
            return true;
        }
    }
}
