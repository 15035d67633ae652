package dev.throughline.acquire.stream;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which entries of an archive are looked at: not the hidden ones, and not the pictures and frames of a page that was saved. */
final class Entry {

    private static final Pattern PAGE = Pattern.compile("(?i)(.+)\\.(?:x?html?|mhtml?)");
    private static final Pattern FRAME = Pattern.compile("saved_resource(?:\\(\\d+\\))?\\.html");
    private static final String FOLDER = "_files/";

    private final Set<String> pages = new HashSet<>();

    /** A name with slashes, and nothing in front that leads out of the archive. */
    static String name(String written) {
        String name = written.replace('\\', '/');
        while (name.startsWith("/") || name.startsWith("./") || name.startsWith("../")) {
            name = name.substring(name.indexOf('/') + 1);
        }
        return name;
    }

    /** A name whose bytes were read as Latin-1. */
    static String decoded(String latin) {
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return latin;
        }
    }

    boolean isLookedAt(String name) {
        if (name.isEmpty() || name.endsWith("/") || name.startsWith("__MACOSX/")) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.startsWith(".")) {
                return false;
            }
        }
        int folder = name.toLowerCase(Locale.ROOT).lastIndexOf(FOLDER);
        if (folder > 0
                && (pages.contains(name.substring(0, folder))
                        || FRAME.matcher(name.substring(name.lastIndexOf('/') + 1))
                                .matches())) {
            return false;
        }
        Matcher page = PAGE.matcher(name);
        if (page.matches()) {
            pages.add(page.group(1));
        }
        return true;
    }
}
