package dev.throughline.bench;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Report;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * What the way from a page's bytes to its article costs beside a bare parse, by turns, on one thread by its own processor time, so
 * that other work on the machine matters little: {@code PageSpeed FOLDER [ROUNDS]}.
 */
public final class PageSpeed {

    private static final int WARM = 8;

    private PageSpeed() {}

    public static void main(String[] args) throws IOException {
        List<Report> reports = PageFiles.read(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        Acquirer acquirer = new Acquirer(Limits.STANDARD);
        List<ToIntFunction<Report>> ways = List.of(
                report -> Jsoup.parse(text(report)).childNodeSize(),
                report -> Parser.htmlParser()
                        .setTrackPosition(true)
                        .parseInput(text(report), "")
                        .childNodeSize(),
                report -> acquirer.acquire(report).hashCode());
        double[][] seconds = new double[ways.size()][rounds];
        for (int round = -WARM; round < rounds; round++) {
            for (int way = 0; way < seconds.length; way++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                int sink = 0;
                for (Report report : reports) {
                    sink += ways.get(way).applyAsInt(report);
                }
                double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
                if (round >= 0) {
                    seconds[way][round] = spent + (sink == 1 ? 1e-12 : 0);
                }
            }
        }
        List<String> names = List.of("jsoup alone", "jsoup with positions", "the article");
        for (int way = 0; way < seconds.length; way++) {
            Arrays.sort(seconds[way]);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %6.1f pages a second (median), %6.1f (best), %.2f times the bare parse%n",
                    names.get(way),
                    reports.size() / seconds[way][rounds / 2],
                    reports.size() / seconds[way][0],
                    seconds[way][rounds / 2] / seconds[0][rounds / 2]);
        }
    }

    private static String text(Report report) {
        return new String(report.bytes(), StandardCharsets.UTF_8);
    }
}
