package dev.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.throughline.contract.Schema;
import dev.throughline.web.guard.Binding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {

    private static final String FERRIES =
            Harbour.FERRIES.article().report().id().brief();

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.of(folder.resolve("story.db"), Binding.local(0), Harbour.STORY);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(served.get(path).body());
    }

    @Test
    void everyAddressIsDescribedAndAnswersAsDescribed() {
        JsonNode paths = json("/api/openapi.json").get("paths");
        List<String> described = new ArrayList<>(paths.propertyNames());
        List<String> served = ApiTest.served.page("/api").select("main code").eachText();
        assertThat(described).containsExactlyInAnyOrderElementsOf(served);
        for (String path : described) {
            JsonNode get = paths.get(path).get("get");
            var response = ApiTest.served.get(path.replace("{id}", FERRIES));
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            String type =
                    response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
            JsonNode content = get.get("responses").get("200").get("content");
            assertThat(content.propertyNames()).as(path).containsExactly(type);
            JsonNode required = content.get(type).get("schema").path("required");
            JsonNode body = JsonMapper.shared().readTree(type.contains("json") ? response.body() : "{}");
            required.forEach(name -> assertThat(body.has(name.asString()))
                    .as(path + " has " + name)
                    .isTrue());
            if (path.contains("{id}")) {
                assertThat(ApiTest.served.get(path.replace("{id}", "00000000")).statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void theDocumentsAreThoseOfTheContract() {
        assertThat(errors(Schema.STORY, served.get("/api/story").body())).isEmpty();
        assertThat(errors(Schema.READING, served.get("/api/reports/" + FERRIES).body()))
                .isEmpty();
    }

    private static String errors(Schema schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.text(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .toString()
                .replaceFirst("^\\[]$", "");
    }

    @Test
    void givesTheStatementsThatThePageShows() {
        List<String> ids = new ArrayList<>();
        json("/api/statements?q=sailed&act=deny")
                .get("statements")
                .forEach(s -> ids.add(s.get("id").asString()));
        assertThat(ids).containsExactly(Harbour.DENIAL.article().report().id().brief() + "-s1");
    }

    @Test
    void givesTheStatementsNearInMeaningNearestFirst() {
        List<Double> nearness = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        json("/api/near?q=boats+left+port").get("near").forEach(s -> {
            ids.add(s.get("id").asString());
            nearness.add(s.get("nearness").asDouble());
        });
        assertThat(ids).contains(Harbour.DENIAL.article().report().id().brief() + "-s1");
        assertThat(nearness).isSortedAccordingTo(Comparator.reverseOrder()).allMatch(n -> n >= 0.35 && n <= 1);
        assertThat(json("/api/near").get("near")).isEmpty();
    }

    @Test
    void theOffsetsOfAnnotationsCountInTheTextTheyName() {
        JsonNode page = json("/api/reports/" + FERRIES + "/annotations");
        String text = served.get("/api/reports/" + FERRIES + "/text").body();
        assertThat(page.get("items")).isNotEmpty().allSatisfy(item -> {
            JsonNode target = item.get("target").get(0);
            assertThat(target.get("source").asString()).isEqualTo(served.address("/api/reports/" + FERRIES + "/text"));
            JsonNode position = target.get("selector").get(1);
            assertThat(text.substring(
                            position.get("start").asInt(), position.get("end").asInt()))
                    .isEqualTo(target.get("selector").get(0).get("exact").asString());
        });
    }

    @Test
    void theFeedTellsWhatIsNewTheNewestFirst() {
        Document feed = Jsoup.parse(served.get("/feed.atom").body(), Parser.xmlParser());
        assertThat(feed.select("entry > updated").eachText())
                .containsExactly("2031-05-06T00:00:00Z", "2031-05-04T00:00:00Z");
        assertThat(feed.select("feed > id, feed > title, feed > updated, entry > id, entry > title"))
                .hasSize(7);
    }
}
