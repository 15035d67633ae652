package dev.throughline.web;

import static dev.throughline.reconcile.ReportBuilder.report;

import dev.throughline.extract.Event;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import java.util.List;

/** A small invented story, and a report that means harm. */
final class Harbour {

    static final Reading FERRIES = report(
                    "ferries",
                    "Harbour master Ilse Brandt said on 3 May 2031 that 40 ferries had sailed.",
                    "“The bridge is closed and will stay closed until the summer,” Brandt said.",
                    "The port closed the bridge on 2 May 2031.")
            .outlet("Strait Courier")
            .published("2031-05-04")
            .person("Ilse Brandt", "Ilse Brandt", "Brandt")
            .day("3 May 2031", "2031-05-03")
            .day("2 May 2031", "2031-05-02")
            .said("Ilse Brandt", Act.ASSERT, "said", "that 40 ferries had sailed")
            .quote("Ilse Brandt", "said", "“The bridge is closed and will stay closed until the summer,”")
            .event(EventType.COERCE, Event.Status.HAPPENED, "closed", null, null, "2 May 2031")
            .figure("40 ferries", 40, 40, false, "ferry", "ferries", "2031-05-03")
            .build();

    static final Reading DENIAL = report(
                    "denial",
                    "Ilse Brandt denied that 40 ferries had sailed; the true number was more than 25 ferries.",
                    "“The bridge is closed and will stay closed until the summer,” Brandt said, and nobody crossed it.")
            .outlet("Quay Gazette")
            .published("2031-05-06")
            .person("Ilse Brandt", "Ilse Brandt", "Brandt")
            .said("Ilse Brandt", Act.DENY, "denied", "that 40 ferries had sailed")
            .quote("Ilse Brandt", "said", "“The bridge is closed and will stay closed until the summer,”")
            .figure("more than 25 ferries", 25, null, false, "ferry", "ferries", "2031-05-05")
            .build();

    static final Reading HOSTILE = report(
                    "hostile",
                    "Mayor Ada <script>document.title='taken'</script> said that <b>9 boats</b> had left \u202Egnorw eht.",
                    "Click [here](javascript:document.title='taken') or \"onmouseover=\"document.title='taken'.",
                    "x".repeat(1 << 20) + " stood there.")
            .outlet("</title><script>document.title='taken'</script>")
            .published("2031-05-05")
            .person("Ada")
            .said("Ada", Act.ASSERT, "said", "that <b>9 boats</b> had left \u202Egnorw eht")
            .figure("9 boats", 9, "boat", "<i>boats</i>")
            .build();

    static final List<Reading> STORY = List.of(FERRIES, DENIAL);

    private Harbour() {}
}
