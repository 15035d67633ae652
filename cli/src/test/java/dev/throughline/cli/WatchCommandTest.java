package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of its own on this machine; nothing else is asked. */
class WatchCommandTest {

    private static final String PIER =
            "The old pier at Lindholm will be closed from Monday, the harbour master Ida Holm said on"
                    + " Friday.</p><p>Divers found that eleven of its forty piles have lost more than half of their wood.</p><p>\"Nobody should be"
                    + " on it in a storm,\" she said.</p><p>The council will decide in March whether to mend it or to build a new one of"
                    + " steel, which would cost about four million crowns and take two summers.";

    @TempDir
    private Path folder;

    private HttpServer server;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, String[]> headers = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        pages.put(
                "/feed.xml",
                "<rss version=\"2.0\"><channel><title>Strait News</title><item><title>Pier closes</title><link>"
                        + at("/item")
                        + "</link><pubDate>Fri, 05 Feb 2021 18:00:00 +0100</pubDate><content:encoded><![CDATA[<p>"
                        + PIER
                        + "</p>]]></content:encoded></item><item><title>Ferry late</title><link>" + at("/ferry")
                        + "</link><pubDate>Thu, 06 Feb 2020 18:00:00 +0100</pubDate><description>The ferry was late.</description></item>"
                        + "</channel></rss>");
        headers.put("/feed.xml", new String[] {"ETag", "\"one\""});
        pages.put(
                "/ferry",
                "<!doctype html><html><head><title>Ferry late</title></head><body><article><h1>The ferry was late again</h1><p>"
                        + PIER.replace("pier", "ferry").replace("March", "May") + "</p></article></body></html>");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String known = String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match"));
        asked.add(path + (known.equals("null") ? "" : " " + known));
        String[] header = headers.getOrDefault(path, new String[0]);
        for (int i = 0; i < header.length; i += 2) {
            exchange.getResponseHeaders().add(header[i], header[i + 1]);
        }
        String page = pages.get(path);
        int code = codes.getOrDefault(path, page == null ? 404 : 200);
        if (header.length > 1 && known.equals(header[1])) {
            code = 304;
        }
        byte[] body = code == 200 && page != null ? page.getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private TestRun watch(String... more) {
        String[] args = new String[more.length + 6];
        System.arraycopy(
                new String[] {
                    "watch",
                    "--once",
                    "--pace",
                    "0",
                    "--store",
                    folder.resolve("story.db").toString()
                },
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return TestRun.of(args);
    }

    @Test
    void keepsWhatIsNewAndAsksOnlyForWhatHasChanged() {
        TestRun first = watch("--allow-private", at("/feed.xml"));
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out())
                .containsPattern("2021-02-05  Pier closes \\[Strait News [0-9a-f]{8}]\n")
                .containsPattern("2020-02-06  The ferry was late again \\[Strait News [0-9a-f]{8}]\n")
                .contains("2 reports: 2 new. Kept in ");
        assertThat(asked).containsExactly("/robots.txt", "/feed.xml", "/ferry");
        asked.clear();
        TestRun second = watch("--allow-private", at("/feed.xml"));
        assertThat(second.code()).isZero();
        assertThat(asked).containsExactly("/robots.txt", "/feed.xml \"one\"");
        pages.computeIfPresent("/feed.xml", (path, feed) -> feed.replace("Ferry late", "Ferry late again"));
        headers.put("/feed.xml", new String[] {"ETag", "\"two\""});
        asked.clear();
        assertThat(watch("--allow-private", at("/feed.xml")).out()).contains("1 unchanged. Nothing changed in ");
        assertThat(asked).containsExactly("/robots.txt", "/feed.xml \"one\"");
    }

    @Test
    void asksNoAddressOfOnesOwnNetwork() {
        TestRun run = watch(at("/feed.xml"), "file:///etc/hostname");
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .contains(
                        "an address lies outside one's own network; got the private address ",
                        "Give --allow-private if it is meant.",
                        "file:///etc/hostname: an address is http or https, of a known host; got file. Check it.");
        assertThat(asked).isEmpty();
    }

    @Test
    void followsNoRedirectToAnotherScheme() {
        codes.put("/moved", 302);
        headers.put("/moved", new String[] {"Location", "file:///etc/hostname"});
        codes.put("/round", 301);
        headers.put("/round", new String[] {"Location", "/round"});
        TestRun run = watch("--allow-private", at("/moved"), at("/round"));
        assertThat(run.err())
                .contains(
                        "got file, by a redirect to file:///etc/hostname.",
                        "at most 5 redirects lead to a page; got more.");
    }

    @Test
    void honoursRobotsTxtAndRetryAfter() {
        pages.put("/robots.txt", "User-agent: *\nDisallow: /ferry\n");
        codes.put("/busy", 503);
        headers.put("/busy", new String[] {"Retry-After", "7200"});
        TestRun run = watch("--allow-private", at("/feed.xml"), at("/busy"), at("/feed.xml"));
        assertThat(run.err())
                .contains(
                        "the host's robots.txt allows it; got a rule against it. Save the page yourself, and read the file.")
                .contains("got the answer 503, and the wish to be asked again in 7200 s. It is asked again then.")
                .contains("a server may be asked; got its wish to be left alone for ");
        assertThat(asked).containsExactly("/robots.txt", "/feed.xml", "/busy");
    }

    @Test
    void givesUpADocumentThatIsTooLong() {
        pages.put("/long", "<p>" + "long ".repeat(100_000));
        assertThat(watch("--allow-private", "--max-bytes", "10000", at("/long")).err())
                .contains("a server answers; got more than 10000 bytes.");
    }

    @Test
    void endsCleanlyWhenTheProcessIsAskedTo() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.throughline.cli.Main",
                        "watch",
                        "--allow-private",
                        "--pace",
                        "0",
                        "--store",
                        folder.resolve("story.db").toString(),
                        at("/feed.xml"))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith("2021-02-05  Pier closes [Strait News ");
            assertThat(out.readLine()).startsWith("2020-02-06  The ferry was late again");
            // Not process.destroy(), which closes what is to be read.
            process.toHandle().destroy();
            assertThat(out.readLine()).startsWith("2 reports: 2 new. Kept in ");
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(TestRun.of("verify", "--store", folder.resolve("story.db").toString())
                        .out())
                .contains("every one stands in its report.");
    }
}
