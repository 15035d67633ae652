package dev.throughline.reconcile;

import dev.throughline.acquire.Article;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose piece an article is: told by the outlet that it names and the address that it stood at. */
public final class Newsroom {

    private Newsroom() {}

    /** Whether two articles are of one outlet or stood on one page. */
    public static boolean isOne(Article one, Article other) {
        URI address = address(one);
        URI otherAddress = address(other);
        if (address != null
                && otherAddress != null
                && (address.getHost() + address.getPath()).equals(otherAddress.getHost() + otherAddress.getPath())) {
            return true;
        }
        String outlet = one.outlet();
        String otherOutlet = other.outlet();
        return outlet != null && otherOutlet != null && plain(outlet).equals(plain(otherOutlet));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The page that an article stood on, its address without what only says how a reader came there; null for a file, and for
     * the front page of a site, which is a new one every day.
     */
    public static @Nullable String page(Article article) {
        URI address = address(article);
        if (address == null || address.getPath() == null || address.getPath().length() < 2) {
            return null;
        }
        String query = address.getQuery() == null
                ? ""
                : Arrays.stream(address.getQuery().split("&", -1))
                        .filter(field -> !field.startsWith("utm_"))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return plain(address.getHost()).replaceFirst("^www\\.", "")
                + address.getPath().replaceFirst("/$", "") + "?" + query;
    }

    private static @Nullable URI address(Article article) {
        String given = article.address();
        String address = given == null ? article.report().uri() : given;
        try {
            URI parsed = address.startsWith("http") ? URI.create(address) : null;
            return parsed == null || parsed.getHost() == null ? null : parsed;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
