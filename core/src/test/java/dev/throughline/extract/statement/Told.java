package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Marked;
import dev.throughline.extract.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of a marked text on one line each: {@code (source) cue: content, via relays}, the nested ones after {@code >}. */
final class Told {

    private Told() {}

    static List<String> in(String marked) {
        return Marked.read(marked).statements().stream()
                .map(s -> (s.nested() ? "> " : "")
                        + (s.source() == null ? "-" : s.source().span().text())
                        + (s.source() != null && s.source().anonymous() ? "*" : "")
                        + s.via().stream()
                                .map(Statement.Relay::name)
                                .map(v -> " via " + v)
                                .collect(Collectors.joining())
                        + ": " + s.content().stream().map(Span::text).collect(Collectors.joining(" / ")))
                .toList();
    }
}
