package dev.throughline.bench;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Span;
import dev.throughline.contract.ReadingJson;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.SameStatement;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every group of claims of a story with its rule, to be read as a reporter would: {@code ClaimGroups READINGS}, which
 * {@code extract} wrote.
 */
public final class ClaimGroups {
    private ClaimGroups() {}

    public static void main(String[] args) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            readings.add(ReadingJson.read(args[0], line));
        }
        Story story = Reconciler.load().reconcile(readings);
        StoryIndex index = new StoryIndex(story);
        int groups = 0;
        for (SameStatement same : story.statements()) {
            if (same.kind() == SameStatement.Kind.CLAIM) {
                groups++;
                System.out.println("\n" + same.rule());
                same.members().forEach(ref -> System.out.println("  " + line(ref, index)));
            }
        }
        System.out.println("\n" + groups + " groups in " + readings.size() + " reports");
    }

    private static String line(Ref ref, StoryIndex index) {
        Statement statement = index.statement(ref);
        Statement.Source source = statement.source();
        return index.published(ref.report()).map(PartialDate::value).orElse("undated") + " "
                + (source == null ? "nobody" : source.span().text()) + ": "
                + statement.content().stream().map(Span::text).collect(Collectors.joining(" … "));
    }
}
