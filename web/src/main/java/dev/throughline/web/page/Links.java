package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses that a report gives. */
final class Links {
    private Links() {}

    /** A link where the address is one of the web; else its words. */
    static @Nullable Element outside(@Nullable String address) {
        if (address == null) {
            return null;
        }
        return isOfTheWeb(address)
                ? link("a.outside", address, Shown.line(address)).attr("rel", "noopener noreferrer external")
                : el("span", Shown.line(address));
    }

    static boolean isOfTheWeb(String address) {
        try {
            String scheme = URI.create(address).getScheme();
            return scheme != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("http")
                            || scheme.toLowerCase(Locale.ROOT).equals("https"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
