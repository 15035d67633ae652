package dev.throughline.acquire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pages and texts built to cost as much as they can are read or refused within two seconds of the processor; {@code
 * -Dthroughline.large=20971520} makes them as large as the limit allows.
 */
class LargePageTest {

    private static final int LARGE = Integer.getInteger("throughline.large", 1 << 19);
    private static final String PROSE =
            "The ferry was late on Monday, the harbour said, and nobody knows when the next will come. ";
    private static final String HEAD = "<!doctype html><html><head><title>The ferry was late</title></head><body>";
    private static final List<String> OPENINGS = List.of(HEAD, HEAD + "<script>", "");
    /** What a page is filled with, over and over. */
    private static final List<String> PIECES = List.of(
            "<p>a</p>",
            "&amp;",
            "&",
            "<a href=x>link</a> ",
            "word ",
            "word. ",
            "word\n",
            "<b>",
            "<!--x-->",
            "<p ",
            "\"\\\"",
            "{\"a\":[",
            "1",
            ".",
            "“",
            "© 2031 ",
            "By Ida Holm and ",
            "http://a.example/2031/02/04/ ",
            "<table><tr><td>x",
            "2031-02-04 ",
            "\"text\":\"word word word word word word word word word word word word\",",
            "<p>" + PROSE + "</p>");
    /** Elements of which a page holds as many as may be, with as much prose in each as fits; {@code @} is the prose. */
    private static final List<String> ELEMENTS = List.of(
            "<p>@</p>",
            "<li><a href=x>@</a>",
            "<div class='article-body related-links share newsletterSignup'><p>@</p></div>",
            "<figure><figcaption>@ Photo: Ida Holm</figcaption></figure>",
            "<div><form><input type=email></form>@</div>",
            "<h1>@</h1>",
            "<div>@",
            "<b><p>@",
            "<a href=x><div>@",
            "<table><tr><td>@",
            "<table><b>@",
            "@<br><br>");

    /** The bound is for a process that has read some pages. */
    @BeforeAll
    static void warm() {
        for (int i = 0; i < 20; i++) {
            Pages.all().forEach((name, page) -> AcquireFuzzTest.check(page, name));
        }
    }

    @Test
    void standsAHundredThousandNestedElements() {
        for (String element : List.of("<div>", "<span>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>")) {
            int tags = (int) element.chars().filter(c -> c == '<').count();
            check(element.repeat(100_000 / tags) + "<p>" + PROSE, element);
        }
    }

    @Test
    void standsPagesOfOnePiece() {
        for (String piece : PIECES) {
            for (String opening : OPENINGS) {
                check(opening + piece.repeat((LARGE - opening.length()) / piece.length()), opening + piece);
            }
        }
    }

    @Test
    void standsAsManyElementsAsMayBe() {
        for (String element : ELEMENTS) {
            int count = Math.min(Limits.STANDARD.blocks() - 10, LARGE / 200);
            int each = LARGE / count - element.length();
            String prose = PROSE.repeat(each / PROSE.length() + 1).substring(0, each);
            check(HEAD + element.replace("@", prose).repeat(count), element);
        }
    }

    @Test
    void standsALargeSayingOfWhatAPageIs() {
        String prose = PROSE.repeat(LARGE / PROSE.length() - 4);
        for (String page : List.of(
                "<title>" + prose + "</title><p>" + PROSE,
                "<title>" + "The ferry | late - ".repeat(LARGE / 20) + "</title><p>" + PROSE,
                "<meta name=description content='" + prose + "'><p>" + PROSE,
                "<p class='" + "abc ".repeat(LARGE / 4 - 30) + "'>" + PROSE,
                "<p " + "a b c d e ".repeat(LARGE / 10 - 30) + ">" + PROSE,
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + prose
                        + "\"}</script><p>" + PROSE,
                "<script>x={\"text\":\"" + "\\u201c\\n\\\"".repeat(LARGE / 11) + "\"}</script><p>" + PROSE,
                PROSE + " ".repeat(LARGE - 300) + PROSE,
                PROSE + "\0".repeat(LARGE - 300))) {
            check(page, page.substring(0, 60));
        }
    }

    @Test
    void standsPlainTextsOfManyLines() {
        List<String> texts = new ArrayList<>();
        for (String end : List.of("\n", "\n\n", "\r")) {
            int each = Math.max(40, LARGE / (Limits.STANDARD.blocks() - 10));
            String line = PROSE.repeat(each / PROSE.length() + 1).substring(0, each) + end;
            texts.add(line.repeat(LARGE / line.length()));
        }
        texts.add("the ferry was late on Monday, the harbour said, and nobody\n".repeat(LARGE / 60));
        texts.forEach(text -> check(text, text.substring(0, 60)));
    }

    private static void check(String page, String what) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        AcquireFuzzTest.check(bytes.length <= LARGE ? bytes : Arrays.copyOf(bytes, LARGE), what);
    }
}
