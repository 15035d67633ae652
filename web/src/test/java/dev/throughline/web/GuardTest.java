package dev.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.web.guard.Binding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    private Served served(Binding binding) {
        return Served.of(folder.resolve("story.db"), binding, Harbour.STORY);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "evil.example, 421",
        "127.0.0.1.evil.example, 421",
        "localhost.evil.example, 421"
    })
    void answersForItsOwnNamesOnly(String host, int status) throws IOException {
        try (Served served = served(Binding.local(0))) {
            assertThat(statusFor(served, host + ":" + served.server().port())).isEqualTo(status);
        }
    }

    /** Asked by hand: the client of the platform does not let one choose the name. */
    private static int statusFor(Served served, String host) throws IOException {
        try (Socket socket = new Socket(
                java.net.InetAddress.getLoopbackAddress(), served.server().port())) {
            socket.getOutputStream()
                    .write(("GET /api/corrections HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(in.readLine().split(" ", 3)[1]);
        }
    }

    @Test
    void allowsABrowserNothingThatAPageDoesNotNeed() {
        try (Served served = served(Binding.local(0))) {
            HttpResponse<String> response = served.get("/");
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
        }
    }

    @Test
    void asksForTheTokenWhereOthersCanCome() {
        try (Served served = served(new Binding("127.0.0.1", 0, TOKEN))) {
            assertThat(served.server().address()).endsWith("/?token=" + TOKEN);
            assertThat(served.get("/").statusCode()).isEqualTo(401);
            assertThat(served.get("/?token=wrong").statusCode()).isEqualTo(401);
            assertThat(served.get("/api/story", "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(served.get("/?token=" + TOKEN).statusCode()).isEqualTo(302);
            assertThat(served.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesNoFormThatItDidNotWrite() {
        try (Served served = served(Binding.local(0))) {
            String csrf = served.page("/disputes").expectFirst("[name=csrf]").val();
            assertThat(served.post("/corrections", "kind=dispute&reason=x").statusCode())
                    .isEqualTo(403);
            assertThat(served.post("/corrections", "csrf=" + "x" + csrf.substring(1) + "&kind=dispute")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.post(
                                    "/corrections",
                                    "csrf=" + csrf + "&kind=dispute&reason=x",
                                    "Origin",
                                    "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
