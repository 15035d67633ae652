package dev.throughline.web;

import dev.throughline.acquire.Limits;
import dev.throughline.store.Store;
import dev.throughline.web.add.Addresses;
import dev.throughline.web.add.Desk;
import dev.throughline.web.api.Api;
import dev.throughline.web.guard.Binding;
import dev.throughline.web.guard.Guard;
import dev.throughline.web.page.ApiPage;
import dev.throughline.web.page.Assets;
import dev.throughline.web.page.Layout;
import dev.throughline.web.story.Editions;
import dev.throughline.web.story.Search;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The server: pages for readers, the same for programs, on one port. */
public final class WebServer implements AutoCloseable {

    private static final long FORM = 1L << 20;

    private final Binding binding;
    private final Editions editions;
    private final Search search;
    private final Desk desk;
    private final Javalin javalin;

    private WebServer(Binding binding, Supplier<Store> stores, Limits limits, @Nullable Addresses addresses) {
        this.binding = binding;
        this.editions = new Editions(stores);
        this.search = new Search(stores);
        this.desk = new Desk(limits, stores, addresses);
        Guard guard = new Guard(binding);
        Layout layout = new Layout(Assets.load());
        PageRoutes pages = new PageRoutes(editions, search, layout, guard);
        this.javalin = Javalin.create(config -> {
            settings(config, limits);
            config.routes.before(guard::admit);
            pages.add(config.routes);
            new AddRoutes(desk, pages).add(config.routes);
            new CorrectionRoutes(editions, search, Clock.systemUTC()).add(config.routes);
            Api api = new Api(editions, search);
            api.add(config.routes);
            config.routes.get(
                    "/api",
                    pages.page((edition, ask) -> ApiPage.of(api.handlers().keySet())));
            new Failures(layout, limits.bytes()).add(config.routes);
        });
    }

    /**
     * Starts a server.
     *
     * @param stores opens the store
     * @param limits of the reports that readers bring
     * @param addresses fetches the addresses that readers bring, null where none are taken
     */
    public static WebServer start(
            Binding binding, Supplier<Store> stores, Limits limits, @Nullable Addresses addresses) {
        WebServer server = new WebServer(binding, stores, limits, addresses);
        try {
            server.javalin.start(binding.host(), binding.port());
            server.editions.begin();
            return server;
        } catch (JavalinBindException e) {
            server.close();
            throw new UncheckedIOException(new BindException(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void settings(JavalinConfig config, Limits limits) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = FORM;
        config.http.defaultContentType = "text/html";
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        config.jetty.multipartConfig.maxFileSize(limits.bytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(4 * limits.bytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where a reader on this machine finds it, with the token where one is asked for. */
    public String address() {
        String host = binding.host().equals("0.0.0.0") || binding.host().equals("::") ? "127.0.0.1" : binding.host();
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port() + "/" + (binding.token() == null ? "" : "?token=" + binding.token());
    }

    @Override
    public void close() {
        javalin.stop();
        desk.close();
        search.close();
        editions.close();
    }
}
