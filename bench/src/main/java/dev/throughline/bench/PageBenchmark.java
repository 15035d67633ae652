package dev.throughline.bench;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Pages a second on one thread, from bytes to article, beside a bare parse of the same pages: {@code PageBenchmark FOLDER}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class PageBenchmark {

    /** The folder with the pages. */
    @Param("../shared/data/article-extraction/html")
    public String folder = "";

    private final Acquirer acquirer = new Acquirer(Limits.STANDARD);
    private List<Report> reports = List.of();
    private int next;

    @Setup
    public void load() throws IOException {
        reports = PageFiles.read(Path.of(folder));
    }

    @Benchmark
    public Document bareParse() {
        return Jsoup.parse(new String(report().bytes(), StandardCharsets.UTF_8));
    }

    @Benchmark
    public Acquisition article() {
        return acquirer.acquire(report());
    }

    private Report report() {
        next = (next + 1) % reports.size();
        return reports.get(next);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PageBenchmark.class.getSimpleName())
                        .param("folder", args[0])
                        .build())
                .run();
    }
}
