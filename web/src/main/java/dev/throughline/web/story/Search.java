package dev.throughline.web.story;

import dev.throughline.store.Passage;
import dev.throughline.store.Store;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the store on behalf of many readers at once: each asks a connection of its own, which is kept for the next. */
public final class Search implements AutoCloseable {

    private static final int MOST = 1000;
    private static final int KEPT = 8;

    private final Supplier<Store> stores;
    private final Deque<Store> idle = new ArrayDeque<>();

    public Search(Supplier<Store> stores) {
        this.stores = stores;
    }

    /** The statements in which all words stand: the best of them. */
    public Found statements(String words) {
        return statements(words, MOST);
    }

    /** All statements in which all words stand, to be narrowed further. */
    public Found allStatements(String words) {
        return statements(words, Integer.MAX_VALUE);
    }

    private Found statements(String words, int most) {
        List<Passage> passages = with(store -> store.search(words, Store.Scope.STATEMENTS, most));
        Map<String, Passage> byId = new LinkedHashMap<>();
        for (Passage passage : passages) {
            byId.putIfAbsent(passage.report().brief() + "-" + passage.statement(), passage);
        }
        boolean complete = passages.size() < most;
        return new Found(
                byId, complete ? byId.size() : with(store -> store.count(words, Store.Scope.STATEMENTS)), complete);
    }

    /** Asks a connection that nobody else uses meanwhile. */
    public <T> T with(Function<Store, T> question) {
        Store store = taken();
        if (store == null) {
            store = stores.get();
        }
        boolean sound = false;
        try {
            T answer = question.apply(store);
            sound = true;
            return answer;
        } finally {
            if (!sound || !kept(store)) {
                store.close();
            }
        }
    }

    private synchronized @Nullable Store taken() {
        return idle.pollFirst();
    }

    private synchronized boolean kept(Store store) {
        return idle.size() < KEPT && idle.offerFirst(store);
    }

    @Override
    public synchronized void close() {
        idle.forEach(Store::close);
        idle.clear();
    }
}
