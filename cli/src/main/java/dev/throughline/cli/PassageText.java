package dev.throughline.cli;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.tell.Passage;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A passage laid out for a terminal: where it stands, its paragraphs, the words asked for marked. */
final class PassageText {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final String INDENT = "    ";

    private final Console.Shape shape;

    PassageText(Console.Shape shape) {
        this.shape = shape;
    }

    String of(Teller story, Passage passage) {
        Article article = passage.reading().article();
        StringBuilder text = new StringBuilder();
        if (article.title() != null) {
            add(text, "", emphasis(SafeText.of(article.title())));
        }
        add(text, "", SafeText.of(where(story, passage.reading())));
        facts(passage).forEach(fact -> add(text, "", SafeText.of(fact)));
        for (Span paragraph : passage.paragraphs()) {
            text.append('\n');
            add(text, INDENT, marked(paragraph, passage.marked()));
        }
        return text.toString();
    }

    private void add(StringBuilder text, String indent, String words) {
        for (String line : Wrap.lines(words, shape.width() - indent.length())) {
            text.append(indent).append(line).append('\n');
        }
    }

    /** Outlet, date, place, and the report's names. */
    private static String where(Teller story, Reading reading) {
        Article article = reading.article();
        List<String> parts = new ArrayList<>();
        if (article.outlet() != null) {
            parts.add(article.outlet());
        }
        parts.add(when(story, article));
        if (article.dateline() != null) {
            parts.add(article.dateline().place());
        }
        parts.add(article.report().uri());
        parts.add(article.report().id().brief());
        return String.join(" · ", parts);
    }

    private static String when(Teller story, Article article) {
        Published published = article.published();
        if (published != null) {
            return published.date().value();
        }
        return story.reportsNamed(article.report().id().value()).stream()
                .map(Reported::when)
                .filter(w -> w != null)
                .findFirst()
                .map(w -> "undated, from the other reports " + w)
                .orElse("undated");
    }

    private static List<String> facts(Passage passage) {
        if (!passage.kind().equals("statement")) {
            return List.of();
        }
        String local = passage.id().substring(passage.id().indexOf('-') + 1);
        return passage.reading().statements().stream()
                .filter(s -> s.id().equals(local))
                .map(PassageText::fact)
                .toList();
    }

    private static String fact(Statement statement) {
        List<String> parts = new ArrayList<>();
        Statement.Source source = statement.source();
        parts.add(source == null ? "no source" : source.span().text() + (source.anonymous() ? " (unnamed)" : ""));
        if (source != null && source.role() != null && !source.span().text().contains(source.role())) {
            parts.add(source.role());
        }
        parts.add(word(statement.act()) + ", " + word(statement.kind()));
        if (!statement.via().isEmpty()) {
            parts.add(
                    "via " + statement.via().stream().map(Statement.Relay::name).collect(Collectors.joining(" / ")));
        }
        return String.join(" · ", parts);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The paragraph with every marked piece of it between marks; pieces that overlap are marked as one. */
    private String marked(Span paragraph, List<Span> marks) {
        StringBuilder text = new StringBuilder();
        int at = paragraph.start();
        for (Span mark : marks) {
            int start = Math.max(at, mark.start());
            int end = Math.min(mark.end(), paragraph.end());
            if (mark.in() == Span.Part.TEXT && start < end) {
                text.append(SafeText.of(cut(paragraph, at, start)));
                text.append(emphasis(SafeText.of(cut(paragraph, start, end))));
                at = end;
            }
        }
        return text.append(SafeText.of(cut(paragraph, at, paragraph.end()))).toString();
    }

    private static String cut(Span paragraph, int start, int end) {
        return paragraph.text().substring(start - paragraph.start(), end - paragraph.start());
    }

    /** Bold on a terminal with colours, stars elsewhere. */
    private String emphasis(String text) {
        return shape.colour() ? BOLD + text + PLAIN : "**" + text + "**";
    }
}
