package dev.throughline.cli.export;

import dev.throughline.cli.view.Words;
import dev.throughline.survey.Dispute;
import dev.throughline.survey.FigureSeries;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Counted;
import dev.throughline.tell.Dated;
import dev.throughline.tell.Disputed;
import dev.throughline.tell.Person;
import dev.throughline.tell.Question;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Said;
import dev.throughline.tell.Teller;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A story as one HTML file that needs nothing else: timeline, disputes, figures, statements by speaker, people, and the
 * text of every report, to which each line links.
 */
public final class StoryPage {

    private final Teller story;
    private final ReportTexts texts;

    private StoryPage(Teller story) {
        this.story = story;
        this.texts = new ReportTexts();
    }

    /** The whole file. */
    public static String of(Teller story) {
        return new StoryPage(story).page();
    }

    private String page() {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "en");
        List<Reported> reports = story.reports();
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text("Throughline: " + count(reports.size(), "report"));
        head.appendElement("style").appendChild(new DataNode(style()));
        Element body = html.appendElement("body");
        header(body.appendElement("header"), reports);
        Element main = body.appendElement("main");
        timeline(section(main, "timeline", "Timeline"));
        disputes(section(main, "disputes", "Disputes"));
        figures(section(main, "figures", "Figures"));
        said(section(main, "said", "Who said what"));
        people(section(main, "people", "People, organizations, places"));
        Element all = section(main, "reports", "The reports");
        reports.forEach(r -> texts.append(all, r));
        return document.outerHtml() + "\n";
    }

    private static void header(Element header, List<Reported> reports) {
        header.appendElement("h1").text(count(reports.size(), "report") + ", one story");
        Element nav = header.appendElement("nav").attr("aria-label", "Parts of this page");
        for (String part : List.of("timeline", "disputes", "figures", "said", "people", "reports")) {
            nav.appendElement("a")
                    .attr("href", "#" + part)
                    .text(part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        header.appendElement("p")
                .addClass("note")
                .text(
                        "Every line below is cut from a report; its place leads to the words. What a report says is not thereby true.");
    }

    private static Element section(Element main, String id, String heading) {
        Element section = main.appendElement("section").id(id);
        section.appendElement("h2").text(heading);
        return section;
    }

    private void timeline(Element section) {
        Element list = section.appendElement("ol").addClass("days");
        for (Dated day : story.timeline()) {
            Element item = list.appendElement("li");
            item.appendElement("time")
                    .attr("datetime", day.day().date().value())
                    .text(day.day().date().value());
            Element lines = item.appendElement("div");
            day.lines().forEach(line -> quote(lines.appendElement("p"), line));
        }
        nothing(section, list);
    }

    private void disputes(Element section) {
        for (Disputed disputed : story.disputes()) {
            Dispute dispute = disputed.dispute();
            Element article = section.appendElement("article").id(dispute.id()).addClass("dispute");
            quote(article.appendElement("h3"), disputed.proposition());
            article.appendElement("p")
                    .addClass("note")
                    .text(word(dispute.kind()) + ", " + word(dispute.status()) + " · " + dispute.rule()
                            + wrong(dispute.id()));
            Element list = article.appendElement("ol").addClass("positions");
            for (int i = 0; i < dispute.positions().size(); i++) {
                Dispute.Position position = dispute.positions().get(i);
                Element item = list.appendElement("li").addClass(word(position.stance()));
                item.appendElement("time").text(Words.days(position.when()));
                Element words = item.appendElement("div");
                Element line = words.appendElement("p");
                line.appendElement("b").text(word(position.stance()));
                line.appendText(" ");
                line.appendElement("span")
                        .addClass("who")
                        .text(position.source() == null ? "the report itself" : position.source());
                quote(words.appendElement("p"), disputed.positions().get(i));
            }
        }
        nothing(section, section.selectFirst("article"));
    }

    /** What a reader said against it. */
    private String wrong(String subject) {
        return story.correction(subject)
                .map(c -> " · marked wrong by a reader: " + c.reason())
                .orElse("");
    }

    private void figures(Element section) {
        for (Counted counted : story.figures()) {
            FigureSeries series = counted.series();
            Element article = section.appendElement("article").addClass("series");
            article.appendElement("h3").text(series.measure().name());
            FigureChart.of(counted, texts).ifPresent(article::appendChild);
            Element table = article.appendElement("table");
            for (int i = 0; i < series.points().size(); i++) {
                FigureSeries.Point point = series.points().get(i);
                Element row = table.appendElement("tr");
                if (counted.conflicts(i)) {
                    row.addClass("conflict");
                }
                row.appendElement("td").appendElement("time").text(Words.days(point.when()));
                quote(row.appendElement("td"), counted.places().get(i));
                row.appendElement("td")
                        .text((point.source() == null ? "" : point.source())
                                + wrong(point.figure().storyId()));
            }
        }
        nothing(section, section.selectFirst("article"));
    }

    private void said(Element section) {
        Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
        for (Said said : story.said(Question.EVERYTHING)) {
            String speaker = said.speaker() == null ? "Nobody named" : said.speaker();
            bySpeaker.computeIfAbsent(speaker, k -> new ArrayList<>()).add(said);
        }
        bySpeaker.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Said>> e) ->
                                -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> speaker(section, entry.getKey(), entry.getValue()));
        nothing(section, section.selectFirst("details"));
    }

    private void speaker(Element section, String name, List<Said> statements) {
        Element details = section.appendElement("details").attr("open", "");
        Element summary = details.appendElement("summary");
        summary.appendElement("b").text(name);
        summary.appendText(" " + statements.size());
        Element list = details.appendElement("ol");
        for (Said said : statements) {
            Element item = list.appendElement("li").id(said.id());
            item.appendElement("time")
                    .text(said.when() == null ? "undated" : said.when().toString());
            Element words = item.appendElement("div");
            StringBuilder how = new StringBuilder(word(said.act()));
            if (said.anonymous()) {
                how.append(", not named");
            }
            if (said.role() != null && !said.role().equals(said.speaker())) {
                how.append(", ").append(said.role());
            }
            said.via().forEach(v -> how.append(" · via ").append(v));
            words.appendElement("p").addClass("note").text(how.toString());
            quote(words.appendElement("p"), said.words());
            for (Citation again : said.alsoIn()) {
                Element also = words.appendElement("p").addClass("note");
                also.text("also: ");
                quote(also, again);
            }
        }
    }

    private void people(Element section) {
        Element table = section.appendElement("table");
        for (Person person : story.people()) {
            if (person.statements() == 0 && person.reports() < 2) {
                continue;
            }
            Element row = table.appendElement("tr").id(person.id());
            row.appendElement("th").attr("scope", "row").text(person.name());
            row.appendElement("td").text(word(person.type()));
            row.appendElement("td")
                    .text(String.join(
                            ", ", person.spellings().stream().map(v -> v.text()).toList()));
            row.appendElement("td")
                    .text(String.join(
                            "; ", person.roles().stream().map(v -> v.text()).toList()));
            row.appendElement("td").text(count(person.statements(), "statement"));
            row.appendElement("td").text(count(person.reports(), "report"));
            Element where = row.appendElement("td");
            place(where, person.first());
        }
        nothing(section, table);
    }

    private void quote(Element into, Citation line) {
        quote(into, List.of(line));
    }

    /** The words, and the place they lead back to. */
    private void quote(Element into, List<Citation> lines) {
        into.appendElement("q")
                .text(String.join(" … ", lines.stream().map(Citation::text).toList()));
        into.appendText(" ");
        place(into, lines.getFirst());
    }

    private void place(Element into, Citation line) {
        into.appendElement("a")
                .addClass("place")
                .attr("href", "#" + texts.anchor(line))
                .text(line.place());
    }

    private static void nothing(Element section, @Nullable Element content) {
        if (content == null || content.childNodeSize() == 0) {
            section.appendElement("p").addClass("note").text("None found.");
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private static String style() {
        try (InputStream in = StoryPage.class.getResourceAsStream("story.css")) {
            if (in == null) {
                throw new IllegalStateException("story.css is missing beside " + StoryPage.class.getName());
            }
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
