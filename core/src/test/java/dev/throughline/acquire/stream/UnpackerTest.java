package dev.throughline.acquire.stream;

import static dev.throughline.acquire.stream.Streams.PIER;
import static dev.throughline.acquire.stream.Streams.bytes;
import static dev.throughline.acquire.stream.Streams.gzip;
import static dev.throughline.acquire.stream.Streams.join;
import static dev.throughline.acquire.stream.Streams.lines;
import static dev.throughline.acquire.stream.Streams.page;
import static dev.throughline.acquire.stream.Streams.response;
import static dev.throughline.acquire.stream.Streams.tar;
import static dev.throughline.acquire.stream.Streams.unpack;
import static dev.throughline.acquire.stream.Streams.zip;
import static dev.throughline.acquire.stream.Streams.zstd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.DateCandidate;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Provenance;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnpackerTest {

    private static final byte[] TEXT = bytes(PIER);
    private static final byte[] PAGE = bytes(page(PIER));
    private static final String FETCH = " Fetch it again: it was cut off or damaged.";

    @Test
    void leavesAReportAsItIs() {
        assertThat(lines("pier.txt", TEXT)).containsExactly("pier.txt | null | The old pier at Lindholm");
    }

    @Test
    void unpacksGzipAndZstd() {
        assertThat(lines("pier.gz", gzip(TEXT))).containsExactly("pier.gz | null | The old pier at Lindholm");
        assertThat(lines("pier.zst", zstd(TEXT))).containsExactly("pier.zst | null | The old pier at Lindholm");
    }

    @Test
    void readsWhatAnArchiveHoldsAndNamesItBehindAnExclamationMark() {
        byte[] zip = zip("a/pier.html", PAGE, "a/.hidden", TEXT, "__MACOSX/a/pier.html", TEXT, "b.txt.gz", gzip(TEXT));
        List<String> expected = List.of(
                "!/a/pier.html | null | <!doctype html><html><he", "!/b.txt.gz | null | The old pier at Lindholm");
        assertThat(lines("x.zip", zip))
                .isEqualTo(expected.stream().map(s -> "x.zip" + s).toList());
        byte[] tar = tar("a/pier.html", PAGE, "b.txt.gz", gzip(TEXT));
        assertThat(lines("x.tgz", gzip(tar)))
                .isEqualTo(expected.stream().map(s -> "x.tgz" + s).toList());
        assertThat(lines("y.tar", tar("x.zip", zip)))
                .isEqualTo(expected.stream().map(s -> "y.tar!/x.zip" + s).toList());
    }

    @Test
    void leavesOutTheFolderOfASavedPage() {
        assertThat(lines("x.zip", zip("pier.html", PAGE, "pier_files/ad.html", PAGE, "other_files/note.html", PAGE)))
                .containsExactly(
                        "x.zip!/pier.html | null | <!doctype html><html><he",
                        "x.zip!/other_files/note.html | null | <!doctype html><html><he");
    }

    @Test
    void stopsAtTheLimitOfNesting() {
        byte[] deep = TEXT;
        for (int i = 0; i < 6; i++) {
            deep = gzip(deep);
        }
        assertThat(lines("deep", deep))
                .containsExactly("deep: archives and packed files stand at most 5 deep in one another; got one more."
                        + " Unpack it yourself if you trust it.");
    }

    @Test
    void refusesWhatUnpacksBeyondAllMeasure() {
        assertThat(lines("bomb.zip", zip("zeros", new byte[64 << 20], "pier.txt", TEXT)))
                .singleElement()
                .asString()
                .contains("!/zeros", "a compressed byte becomes at most 200 bytes; got more");
        byte[] bomb = gzip(new byte[48 << 20]);
        assertThat(lines("bomb.gz", gzip(bomb)).getLast())
                .contains("a compressed byte becomes at most 200 bytes; got more");
        assertThat(lines("bomb.tar", tar("a.gz", bomb, "pier.txt", TEXT)))
                .anyMatch(l -> l.contains("a compressed byte becomes at most 200 bytes"))
                .last()
                .isEqualTo("bomb.tar!/pier.txt | null | The old pier at Lindholm");
    }

    @Test
    void saysWhereAnArchiveWasCutOff() {
        byte[] zip = zip("pier.html", PAGE, "more.txt", TEXT);
        byte[] tar = tar("pier.html", PAGE, "more.txt", TEXT);
        assertThat(lines("x.zip", Arrays.copyOf(zip, 100)))
                .singleElement()
                .asString()
                .startsWith("x.zip!/pier.html, offset 100: a zip archive holds whole entries; got ")
                .endsWith(FETCH);
        assertThat(lines("x.zip", Arrays.copyOf(zip, zip.length - 130)))
                .last()
                .asString()
                .startsWith("x.zip");
        assertThat(lines("x.tar", Arrays.copyOf(tar, 700)))
                .contains("x.tar!/pier.html, offset 700: a tar archive holds whole entries; got its end "
                        + (PAGE.length - 188) + " bytes before." + FETCH);
        assertThat(lines("x.tar.gz", Arrays.copyOf(gzip(tar), 300)).getLast()).contains("offset 300: ");
    }

    @Test
    void refusesNothingAndKindsOfPackingItDoesNotKnow() {
        assertThat(lines("x.zip", zip()))
                .containsExactly("x.zip: an input holds reports; got none that can be articles. Leave it out.");
    }

    @Test
    void saysOfWhatItDoesNotReadWhatToDo() {
        String rule = ": what holds reports is gzip, zstd, zip, tar or WARC; got ";
        assertThat(lines("x", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c}))
                .containsExactly("x" + rule + "7z. Unpack it first: 7z x FILE.");
        assertThat(lines("x", bytes("BZh91AY&SY")))
                .containsExactly("x" + rule + "bzip2. Unpack it first: bzip2 -dk FILE.");
        assertThat(lines("x", new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0}))
                .containsExactly("x" + rule + "xz. Unpack it first: xz -dk FILE.");
        assertThat(lines("x", bytes("filedesc://crawl.arc 0.0.0.0 20080314000000 text/plain 77")))
                .containsExactly("x" + rule + "an ARC file, what crawlers wrote before WARC. Make a WARC of it first:"
                        + " arc2warc, or warcit on its pages.");
    }

    @Test
    void saysOfAWetFileWhereItsPagesAre() {
        byte[] record = bytes(String.join(
                "\r\n",
                "WARC/1.0",
                "WARC-Type: conversion",
                "WARC-Target-URI: https://strait.example/1",
                "Content-Type: text/plain",
                "Content-Length: 6",
                "",
                "abcdef",
                "",
                ""));
        assertThat(lines("x.wet.gz", join(gzip(record), gzip(record))))
                .containsExactly(
                        "x.wet.gz: a web archive holds pages as they were fetched; got words that were taken out"
                                + " of them (a WET file). Give the WARC file that it was made from.");
    }

    @Test
    void readsThePagesOfAWebArchive() {
        byte[] first = response("https://strait.example/pier", "text/html; charset=utf-8", PAGE);
        byte[] picture = response("https://strait.example/pier.png", "image/png", new byte[] {1, 2, 3});
        byte[] gone = response("https://strait.example/gone", "Content-Type: text/html\r\n", 404, PAGE);
        byte[] coded = response(
                "https://strait.example/coded",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                200,
                gzip(PAGE));
        List<String> pages = List.of(
                " | https://strait.example/pier | <!doctype html><html><he",
                " | https://strait.example/coded | <!doctype html><html><he");
        int second = first.length + picture.length + gone.length;
        assertThat(lines("c.warc", join(first, picture, gone, coded)))
                .containsExactly("c.warc#offset=0" + pages.get(0), "c.warc#offset=" + second + pages.get(1));
        byte[][] members = {gzip(first), gzip(picture), gzip(gone), gzip(coded)};
        second = members[0].length + members[1].length + members[2].length;
        assertThat(lines("c.warc.gz", join(members)))
                .containsExactly("c.warc.gz#offset=0" + pages.get(0), "c.warc.gz#offset=" + second + pages.get(1));
        byte[][] frames = {zstd(first), zstd(picture), zstd(gone), zstd(coded)};
        second = frames[0].length + frames[1].length + frames[2].length;
        assertThat(lines("c.warc.zst", join(frames)))
                .containsExactly("c.warc.zst#offset=0" + pages.get(0), "c.warc.zst#offset=" + second + pages.get(1));
        assertThat(lines("one.gz", gzip(join(first, coded))))
                .containsExactly("one.gz#offset=0" + pages.get(0), "one.gz#offset=0,2" + pages.get(1));
    }

    @Test
    void readsAPageThatAWebArchiveKeepsAsAResource() {
        byte[] resource = join(
                bytes("WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://strait.example/pier\r\n"
                        + "WARC-Date: 2031-02-08T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:7a1d5c04-33b1-4f0e-9f5c-0f6f2f1b7c11>\r\n"
                        + "Content-Type: text/html\r\nContent-Length: " + PAGE.length + "\r\n\r\n"),
                PAGE,
                bytes("\r\n\r\n"));
        assertThat(lines("c.warc", resource))
                .containsExactly("c.warc#offset=0 | https://strait.example/pier | <!doctype html><html><he");
        assertThat(((Report) unpack("c.warc", resource).getFirst()).envelope().fetched())
                .hasToString("PartialDate[value=2031-02-08]");
    }

    @Test
    void losesATornRecordOnly() {
        byte[] first = response("https://strait.example/1", "text/html", PAGE);
        byte[] third = response("https://strait.example/3", "text/html", PAGE);
        byte[] half = Arrays.copyOf(response("https://strait.example/2", "text/html", PAGE), 500);
        assertThat(lines("c.warc", join(first, half, third)))
                .hasSize(3)
                .contains("c.warc#offset=" + (first.length + 500)
                        + " | https://strait.example/3 | <!doctype html><html><he")
                .anyMatch(l -> l.startsWith("c.warc#offset=" + first.length + ", offset " + first.length
                        + ": a WARC file holds whole records; got "));
        byte[] packed = gzip(response("https://strait.example/2", "text/html", PAGE));
        byte[] torn = packed.clone();
        torn[packed.length / 2] ^= 0x55;
        torn[packed.length / 2 + 1] ^= 0x55;
        assertThat(lines("c.warc.gz", join(gzip(first), torn, gzip(third))))
                .hasSize(3)
                .anyMatch(l -> l.contains("https://strait.example/1"))
                .anyMatch(l -> l.contains("https://strait.example/3"))
                .anyMatch(l -> l.contains(" a gzip file holds whole members; got "));
        assertThat(lines("c.warc.gz", join(gzip(first), Arrays.copyOf(packed, packed.length - 9)))
                        .getLast())
                .contains("a gzip file holds whole members; got the end of the file")
                .endsWith(FETCH);
    }

    @Test
    void readsPagesAsBrowsersSaveThem() {
        String mhtml = String.join(
                "\r\n",
                "From: <Saved by Blink>",
                "Snapshot-Content-Location: https://strait.example/pier",
                "Subject: Pier",
                "Date: Sat, 8 Feb 2031 10:00:00 +0000",
                "MIME-Version: 1.0",
                "Content-Type: multipart/related;",
                "\ttype=\"text/html\";",
                "\tboundary=\"--x--\"",
                "",
                "",
                "----x--",
                "Content-Type: text/html",
                "Content-Transfer-Encoding: quoted-printable",
                "Content-Location: https://strait.example/pier",
                "",
                "<html><body><p>The caf=C3=A9 on =",
                "the pier</p></body></html>",
                "----x--",
                "Content-Type: image/png",
                "",
                "x",
                "----x----",
                "");
        Report saved = (Report) unpack("pier.mhtml", bytes(mhtml)).getFirst();
        assertThat(new String(saved.bytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo("<html><body><p>The café on the pier</p></body></html>");
        assertThat(saved.envelope().address()).isEqualTo("https://strait.example/pier");
        assertThat(String.valueOf(saved.envelope().fetched())).contains("2031-02-08");
        String single = String.join(
                "\n",
                "<!DOCTYPE html> <html><!--",
                " Page saved with SingleFile ",
                " url: https://strait.example/pier ",
                " saved date: Sat Feb 08 2031 11:00:00 GMT+0100 (CET)",
                "--><body><p>" + PIER + "</p></body></html>");
        Report file = (Report) unpack("pier.html", bytes(single)).getFirst();
        assertThat(file.envelope().address()).isEqualTo("https://strait.example/pier");
        assertThat(String.valueOf(file.envelope().fetched())).contains("2031-02-08");
        assertThat(lines(
                        "p.html",
                        bytes("<html><!-- saved from url=(0027)https://strait.example/pier -->" + page(PIER))))
                .containsExactly("p.html | https://strait.example/pier | <html><!-- saved from ur");
    }

    @Test
    void aRecordsMetadataReachTheArticleWithItsWords() {
        byte[] line = bytes(
                "{\"maintext\": \"" + PIER.replace("\"", "\\\"").replace(". ", ".\\n")
                        + "\", \"title\": \"Pier closes\", \"date_publish\": \"2031-02-07 08:00:00\", \"authors\": [\"Åse Lunde\"],"
                        + " \"source_domain\": \"strait.example\", \"url\": \"https://strait.example/pier\", \"language\": \"en\"}\n");
        Report report = (Report) unpack("news.jsonl", line).getFirst();
        Acquisition acquisition = new Acquirer(Limits.STANDARD).acquire(report);
        assertThat(acquisition).isInstanceOf(Acquisition.Acquired.class);
        Article article = ((Acquisition.Acquired) acquisition).article();
        assertThat(Provenance.violations(report, article)).isEmpty();
        assertThat(article.report().uri()).isEqualTo("news.jsonl#line=1");
        assertThat(article.address()).isEqualTo("https://strait.example/pier");
        assertThat(article.title()).isEqualTo("Pier closes");
        assertThat(article.outlet()).isEqualTo("strait.example");
        assertThat(article.byline()).containsExactly("Åse Lunde");
        assertThat(article.text().replace("\n\n", " ")).isEqualTo(PIER);
        assertThat(article.published()).satisfies(p -> {
            assertThat(p.date().value()).isEqualTo("2031-02-07");
            assertThat(p.origin()).isEqualTo("json");
            assertThat(p.found()).isEqualTo("2031-02-07 08:00:00");
        });
        assertThat(article.imprint().dates())
                .containsExactly(new DateCandidate(
                        new PartialDate("2031-02-07"),
                        null,
                        DateCandidate.Role.PUBLISHED,
                        "json",
                        "2031-02-07 08:00:00",
                        null));
    }

    @Test
    void aPageThatWasFetchedBeforeItsDateHasAnotherDate() {
        String dated = page(PIER).replace("<h1>", "<time datetime=\"2031-03-20\">20 March 2031</time><h1>");
        Report report = (Report) unpack("c.warc", response("https://strait.example/pier", "text/html", bytes(dated)))
                .getFirst();
        Article article = ((Acquisition.Acquired) new Acquirer(Limits.STANDARD).acquire(report)).article();
        assertThat(article.published()).isNull();
    }

    @Test
    void theTakersOwnFailureIsNoDamage() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Unpacker(Limits.STANDARD)
                        .unpack(
                                "c.warc",
                                new java.io.ByteArrayInputStream(response("https://s.example/", "text/html", PAGE)),
                                p -> {
                                    throw new IllegalStateException(p instanceof Refusal ? "refused" : "full disk");
                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full disk");
    }
}
