package dev.throughline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A stream of invented news: a handful of stories run at a time, each for some sixty reports, with a cast, sayings, counts and
 * happenings of its own and a few officials and countries that all share.
 */
final class InventedStories {

    private static final int RUNNING = 8;
    private static final double ENDS = 1 / 60.0;
    private static final String[] STARTS = {
        "b", "br", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "z"
    };
    private static final String[] ENDS_OF = {"a", "an", "ek", "el", "en", "i", "im", "o", "or", "os", "u", "un"};

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<String> officials = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<Tale> running = new ArrayList<>();
    private int reports;

    InventedStories(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 12_000; i++) {
            words.add(word(2 + random.nextInt(2)));
        }
        for (int i = 0; i < 60; i++) {
            officials.add(person());
        }
        for (int i = 0; i < 25; i++) {
            countries.add(name());
        }
    }

    /** What is told of one matter. */
    private final class Tale {
        final List<String> cast = new ArrayList<>();
        final List<String> bodies = new ArrayList<>();
        final List<String> places = new ArrayList<>();
        final List<String> topic = new ArrayList<>();
        final List<Saying> sayings = new ArrayList<>();
        final List<String> counted = new ArrayList<>();
        final List<Happening> happenings = new ArrayList<>();

        Tale() {
            for (int i = 0; i < 16; i++) {
                cast.add(i < 12 ? person() : any(officials));
            }
            for (int i = 0; i < 5; i++) {
                bodies.add(name() + " " + (i % 2 == 0 ? "Council" : "Union"));
                places.add(i < 3 ? name() : any(countries));
            }
            for (int i = 0; i < 150; i++) {
                topic.add(any(words));
            }
            for (int i = 0; i < 30; i++) {
                sayings.add(new Saying(common(cast), phrase(8 + random.nextInt(14), topic)));
            }
            for (int i = 0; i < 12; i++) {
                counted.add(any(topic) + " of " + any(places));
            }
            for (int i = 0; i < 40; i++) {
                happenings.add(new Happening(any(topic) + "ed", any(bodies), common(cast), random.nextInt(40)));
            }
        }
    }

    private record Saying(String speaker, String words) {}

    private record Happening(String trigger, String actor, String target, int daysAgo) {}

    /** The next report of the stream: of a story that runs, on a later day now and then. */
    InventedReport next() {
        while (running.size() < RUNNING) {
            running.add(new Tale());
        }
        Tale tale = running.get(random.nextInt(running.size()));
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(reports / 12);
        InventedReport report = new InventedReport("r" + reports++, day);
        for (int i = 0; i < 7; i++) {
            Saying saying = random.nextInt(10) < 6
                    ? tale.sayings.get(random.nextInt(tale.sayings.size()))
                    : new Saying(common(tale.cast), phrase(8 + random.nextInt(14), tale.topic));
            report.said(saying.speaker, saying.words, random.nextBoolean());
        }
        for (int i = 0; i < 6; i++) {
            Happening it = common(tale.happenings);
            report.happened(
                    it.actor,
                    it.trigger,
                    it.target,
                    phrase(6, tale.topic),
                    day.minusDays(it.daysAgo),
                    any(tale.places));
        }
        for (int i = 0; i < 4; i++) {
            report.counted(10 * (1 + random.nextInt(30)), any(tale.counted));
        }
        for (int i = 0; i < 4; i++) {
            report.sentence(phrase(18, tale.topic));
        }
        if (random.nextDouble() < ENDS) {
            running.remove(tale);
        }
        return report;
    }

    /** Words of the matter and words of all, about one to one. */
    private String phrase(int length, List<String> topic) {
        List<String> phrase = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            phrase.add(random.nextInt(3) == 0 ? any(topic) : random.nextInt(4) > 0 ? common(words) : "the");
        }
        return String.join(" ", phrase);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The first of a list come most often. */
    private <T> T common(List<T> things) {
        return things.get((int) (things.size() * Math.pow(random.nextDouble(), 3)));
    }

    private String person() {
        return name() + " " + name();
    }

    private String name() {
        String word = word(2);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(STARTS[random.nextInt(STARTS.length)]).append(ENDS_OF[random.nextInt(ENDS_OF.length)]);
        }
        return word.toString();
    }
}
