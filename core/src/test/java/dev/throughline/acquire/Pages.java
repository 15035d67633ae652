package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whole pages in the project's own words, as they were built in 2008 and are in 2026. */
final class Pages {

    static final List<String> NAMES = List.of("2008", "2026", "amp", "liveblog");

    private Pages() {}

    /** The bytes of all pages by their names; the old one in the charset of its time. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        NAMES.forEach(name -> pages.put(name, page(name)));
        return pages;
    }

    static byte[] page(String name) {
        Charset charset = name.equals("2008") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        return text(name + ".html").getBytes(charset);
    }

    /** What is expected of a page. */
    static String expected(String name) {
        return text(name + ".txt");
    }

    private static String text(String name) {
        try (InputStream in = Pages.class.getResourceAsStream("pages/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article as a person checks it: its facts, its text, and every other block with its kind. */
    static String told(Article article) {
        Published published = article.published();
        return "title: " + article.title()
                + "\noutlet: " + article.outlet()
                + "\nbyline: " + String.join(", ", article.byline())
                + "\npublished: "
                + (published == null ? "null" : published.date().value() + " (" + published.origin() + ")")
                + "\naddress: " + article.address()
                + "\n\n" + article.text() + "\n\n"
                + article.excluded().stream()
                        .map(e -> e.kind() + ": " + e.text().replace('\n', ' ') + " (" + e.reason() + ")\n")
                        .collect(Collectors.joining());
    }
}
