package dev.throughline.extract;

import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tags the words of a test's sentences by a short list and by their endings: enough for sentences written for it. */
final class PlainTagger {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:Gen|Brig|Sen|Mr|Mrs|Ms|Dr|Lt|Col)\\.|(?:\\p{Lu}\\.)+|n['’]t|['’]s\\b|['’](?=\\s)|[\\p{L}\\p{N}]+(?:[-'’][\\p{L}]+)*?(?=n['’]t|['’]s\\b|[^\\p{L}\\p{N}'’-]|['’]\\s|$)|[\\p{L}\\p{N}]+|\\S");

    private static final Map<String, String> TAGS = new TreeMap<>();

    static {
        put("DT", "the a an this that these those some any another all no every each both");
        put(
                "IN",
                "of in on at by for with from about after before during as if because while into over under between against since until though although than whether per");
        put("TO", "to");
        put("CC", "and or but nor");
        put("PRP", "he she it they we i you him them us me himself herself");
        put("PRP$", "his its their our my your");
        put("WP", "who what");
        put("WDT", "which");
        put("WRB", "when where why how");
        put("MD", "would will could can may might should must");
        put("VBZ", "is has says reads claims reports denies insists tells notes adds wants");
        put(
                "VBD",
                "was were had did said told wrote spoke went met left came began read thought knew quit fell sent gave made saw stood held saw took ran put did");
        put("VBP", "are have do say think believe report");
        put(
                "VB",
                "be leave confirm deny comment stay discuss pay withdraw close open resign attack strike send agree cooperate");
        put("VBN", "been given taken done gone");
        put("RB", "not n't never also reportedly now still later already only soon here there so very again");
        put(
                "JJ",
                "new senior former western foreign anonymous former military top coalition great local safe ready early public");
        put("CD", "one two three four five ten");
        put("POS", "'s ’s ' ’");
        put("NN", "thing speaking coalition defense defence morning evening meeting building");
        put("NNS", "people police");
    }

    private PlainTagger() {}

    private static void put(String tag, String words) {
        Pattern.compile(" ").splitAsStream(words).forEach(word -> TAGS.putIfAbsent(word, tag));
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            String word = m.group();
            int i = tokens.size();
            Token before = i == 0 ? null : tokens.get(i - 1);
            tokens.add(new Token(i, m.start(), m.end(), word, tag(word, before), i, "root"));
        }
        return tokens;
    }

    private static String tag(String word, @Nullable Token before) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean starts = before == null || before.text().matches("[.?!“”:]");
        String known = TAGS.get(lower);
        if (lower.equals("that") && before != null && before.tag().matches("VB[DZP]|NN.*|RB")) {
            return "IN";
        }
        if (lower.equals("her")) {
            return "PRP$";
        }
        if (known != null && (starts || word.equals(lower))) {
            return known;
        }
        if (word.equals("“")) {
            return "``";
        }
        if (word.equals("”")) {
            return "''";
        }
        if (!Character.isLetterOrDigit(word.codePointAt(0))) {
            return word;
        }
        if (Character.isDigit(word.charAt(0))) {
            return "CD";
        }
        if (Character.isUpperCase(word.charAt(0)) && !starts) {
            return "NNP";
        }
        if (Character.isUpperCase(word.charAt(0)) && !lower.endsWith("s") && !lower.matches(".*(ly|ed|ing)")) {
            return "NNP";
        }
        boolean afterNoun = before != null && before.tag().matches("NN.*|PRP|WP|RB|,|''|CC|MD|V.*");
        if (lower.endsWith("ed") && lower.length() > 3) {
            return afterNoun ? "VBD" : "VBN";
        }
        if (lower.endsWith("ing") && lower.length() > 4) {
            return "VBG";
        }
        if (lower.endsWith("ly")) {
            return "RB";
        }
        if (Set.of("iraqi", "russian", "iranian").contains(lower)) {
            return "JJ";
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? "NNS" : "NN";
    }
}
