package dev.throughline.acquire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A report's bytes as characters.
 *
 * @param text all of them, a byte order mark included, so that offsets lead back to bytes
 * @param charset what they were decoded with
 */
public record Decoded(String text, Charset charset) {

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([a-z0-9_:.\\-]{2,30})");
    private static final int DECLARED_WITHIN = 4096;
    private static final int SAMPLE = 4096;

    /**
     * Decodes by, in this order: byte order mark, the zeros of UTF-16, UTF-8 where it is that without a fault, the page's own
     * declaration, what the stream that held it says, UTF-8 with few faults, and Windows-1252, which takes any byte.
     *
     * @param said the charset that the stream names, null where it names none
     */
    public static Decoded of(byte[] bytes, @Nullable String said) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Charset charset = charset(bytes, text, said);
        return new Decoded(charset.equals(StandardCharsets.UTF_8) ? text : new String(bytes, charset), charset);
    }

    private static Charset charset(byte[] bytes, String text, @Nullable String said) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        boolean utf8 = isUtf8(bytes, text);
        // Bytes that shift between character sets are plain ASCII to look at.
        if (utf8 && text.indexOf('\u001B') < 0) {
            return StandardCharsets.UTF_8;
        }
        Charset declared = declared(bytes);
        if (declared == null && said != null) {
            declared = named(said.strip().toLowerCase(Locale.ROOT));
        }
        boolean modal = declared != null && declared.name().startsWith("ISO-2022");
        if (utf8 && !modal) {
            return StandardCharsets.UTF_8;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return declared;
        }
        return mostlyUtf8(text) ? StandardCharsets.UTF_8 : windows1252();
    }

    /** UTF-16 without a mark: Latin text leaves every other byte zero. */
    private static @Nullable Charset wide(byte[] bytes) {
        int n = Math.min(bytes.length & ~1, SAMPLE);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = n / 2;
        if (pairs >= 4 && odd * 10 > pairs * 7 && even * 10 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs >= 4 && even * 10 > pairs * 7 && odd * 10 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] bytes, String text) {
        if (text.indexOf('\uFFFD') < 0) {
            return true;
        }
        // The character that stands for a fault can also be the page's own.
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A page with a torn character or two is still UTF-8; Windows-1252 text has next to no lawful sequences. */
    private static boolean mostlyUtf8(String text) {
        int faults = 0;
        int lawful = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                faults++;
            } else if (c > 0x7f) {
                lawful++;
            }
        }
        return lawful > faults * 4;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        while (head.indexOf('<') >= 0 && m.find()) {
            Charset charset = named(m.group(1).toLowerCase(Locale.ROOT));
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    /** The charset that browsers take a declared name for. */
    private static @Nullable Charset named(String name) {
        try {
            return switch (name) {
                case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> windows1252();
                case "iso-8859-9" -> Charset.forName("windows-1254");
                case "gb2312", "gbk", "x-gbk" -> Charset.forName("GB18030");
                case "shift_jis", "shift-jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
                case "ks_c_5601-1987", "euc-kr" -> Charset.forName("x-windows-949");
                // A page whose declaration can be read byte by byte is not in UTF-16, whatever it says.
                case "utf-16", "utf-16le", "utf-16be", "unicode" -> StandardCharsets.UTF_8;
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset windows1252() {
        return Charset.forName("windows-1252");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where in the bytes a character of the decoded text begins. */
    static int byteOffset(byte[] bytes, Charset charset, int character) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(character);
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(in, out, true);
        return in.position();
    }
}
