package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of 2008 and of 2026, an AMP page and a live blog go through one build. */
class WholePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"2008", "2026", "amp", "liveblog"})
    void tellsTheArticleFromAllThatStandsAroundIt(String name) {
        assertThat(Pages.told(Acquired.article(Pages.page(name)))).isEqualTo(Pages.expected(name));
    }

    @Test
    void givesTheSameArticlesInFourPassesOnOneThreadAndOnTwoInAnyOrder() throws InterruptedException {
        Map<String, String> first = pass(0, 1);
        for (int pass = 1; pass < 4; pass++) {
            assertThat(pass(pass, 1 + pass % 2)).isEqualTo(first);
        }
    }

    private static Map<String, String> pass(int order, int threads) throws InterruptedException {
        List<String> names = new ArrayList<>(Pages.NAMES);
        Collections.shuffle(names, new Random(order));
        Map<String, String> told = Collections.synchronizedMap(new TreeMap<>());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            names.forEach(name -> pool.execute(() -> told.put(name, Pages.told(Acquired.article(Pages.page(name))))));
            pool.shutdown();
            assertThat(pool.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        }
        return told;
    }
}
