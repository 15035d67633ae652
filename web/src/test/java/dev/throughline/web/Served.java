package dev.throughline.web;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Report;
import dev.throughline.extract.Reading;
import dev.throughline.store.SqliteStore;
import dev.throughline.store.Store;
import dev.throughline.web.guard.Binding;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A store of readings behind a server, and a reader who asks it. */
final class Served implements AutoCloseable {

    private final WebServer server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Served(WebServer server) {
        this.server = server;
    }

    static Served of(Path file, Binding binding, Collection<Reading> readings) {
        keep(file, readings);
        return new Served(WebServer.start(binding, () -> SqliteStore.open(file), Limits.STANDARD, null));
    }

    static void keep(Path file, Collection<Reading> readings) {
        try (Store store = SqliteStore.open(file)) {
            for (Reading reading : readings) {
                Article article = reading.article();
                store.keep(
                        new Report(
                                article.report().id(),
                                article.report().uri(),
                                article.text().getBytes(StandardCharsets.UTF_8),
                                Given.NOTHING,
                                Envelope.NONE),
                        reading);
            }
        }
    }

    WebServer server() {
        return server;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** A form sent as a browser sends it; what is given twice stands twice. */
    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** A form with one file. */
    HttpResponse<String> upload(String csrf, String name, byte[] content) {
        String edge = "-----edge";
        byte[] head = ("--" + edge + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf + "\r\n--"
                        + edge
                        + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(address("/add")))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArray(head),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofByteArray(foot)))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page that must be there. */
    Document page(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " gave " + response.statusCode() + ": " + response.body());
        }
        return Jsoup.parse(response.body(), address(path));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
