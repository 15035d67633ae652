package dev.throughline.tell;

import dev.throughline.acquire.Article;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a report is called.
 *
 * @param label its outlet, or the name of its file: for those who named the file
 * @param outlet its outlet, or the site it stood on; null where it names neither
 * @param title its headline, or how its text begins
 */
record Name(String label, @Nullable String outlet, String title) {

    private static final int LONGEST = 90;
    private static final int SHORTEST = 40;

    static Name of(Article article) {
        String outlet = article.outlet();
        return new Name(
                outlet == null ? file(article) : outlet, outlet == null ? site(article) : outlet, title(article));
    }

    /** The last part of the address without its ending. */
    private static String file(Article article) {
        String uri = article.report().uri();
        String name = uri.substring(uri.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return name.isEmpty() ? uri : dot > 0 ? name.substring(0, dot) : name;
    }

    private static @Nullable String site(Article article) {
        String address = article.address() == null ? article.report().uri() : article.address();
        try {
            String host = address.startsWith("http") ? URI.create(address).getHost() : null;
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String title(Article article) {
        String title = article.title();
        if (title != null) {
            return title;
        }
        String text = article.text();
        if (text.length() <= LONGEST) {
            return text.isEmpty() ? file(article) : text.replace('\n', ' ');
        }
        int cut = Math.max(text.lastIndexOf(' ', LONGEST), SHORTEST);
        return text.substring(0, cut).replace('\n', ' ') + " …";
    }
}
