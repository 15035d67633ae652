package dev.throughline.web.page;

import dev.throughline.acquire.ReportId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files that the pages lean on, all from the program's own jars, each under an address that changes with its content. */
public final class Assets {

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    /** A file as it is sent. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Asset(byte[] bytes, String mediaType, String version) {}

    private Assets() {}

    public static Assets load() {
        Assets assets = new Assets();
        assets.add("style.css", "/dev/throughline/web/style.css", "text/css; charset=utf-8");
        assets.add("page.js", "/dev/throughline/web/page.js", "text/javascript; charset=utf-8");
        assets.add("icon.svg", "/dev/throughline/web/icon.svg", "image/svg+xml");
        assets.add("htmx.js", HTMX, "text/javascript; charset=utf-8");
        return assets;
    }

    private void add(String name, String resource, String mediaType) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            byte[] bytes = in.readAllBytes();
            assets.put(name, new Asset(bytes, mediaType, ReportId.of(bytes).brief()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    String address(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no page leans on " + name);
        }
        return "/assets/" + name + "?v=" + asset.version();
    }
}
