package dev.throughline.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads the pattern of one rule. */
final class PatternReader {

    private final List<String> pieces = new ArrayList<>();
    private final Map<String, Node> named;
    private final String source;
    private int at;

    PatternReader(String source, Map<String, Node> named) {
        this.source = source;
        this.named = named;
        StringTokenizer cutter = new StringTokenizer(source, " ()|?", true);
        while (cutter.hasMoreTokens()) {
            String piece = cutter.nextToken();
            if (!piece.isBlank()) {
                pieces.add(piece);
            }
        }
    }

    Node read() {
        Node node = either();
        if (at < pieces.size()) {
            throw new IllegalArgumentException("unexpected " + pieces.get(at) + " in the rule: " + source);
        }
        return node;
    }

    private Node either() {
        List<Node> choices = new ArrayList<>(List.of(sequence()));
        while (at < pieces.size() && pieces.get(at).equals("|")) {
            at++;
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.getFirst() : new Node.Either(choices);
    }

    private Node sequence() {
        List<Node> nodes = new ArrayList<>();
        while (at < pieces.size()
                && !pieces.get(at).equals("|")
                && !pieces.get(at).equals(")")) {
            Node node = atom(pieces.get(at++));
            if (at < pieces.size() && pieces.get(at).equals("?")) {
                at++;
                node = new Node.Maybe(node);
            }
            nodes.add(node);
        }
        return nodes.size() == 1 ? nodes.getFirst() : new Node.Sequence(nodes);
    }

    private Node atom(String piece) {
        if (piece.equals("(")) {
            Node inner = either();
            at++;
            return inner;
        }
        if (piece.startsWith("<")) {
            return new Node.Kind(piece.substring(1, piece.length() - 1));
        }
        if (piece.equals("[") || piece.equals("]")) {
            return new Node.Edge(piece);
        }
        if (piece.startsWith("$")) {
            Node node = named.get(piece);
            if (node == null) {
                throw new IllegalArgumentException(piece + " is not named above the rule: " + source);
            }
            return node;
        }
        return new Node.Literal(piece);
    }
}
