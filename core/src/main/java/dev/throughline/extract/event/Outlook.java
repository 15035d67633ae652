package dev.throughline.extract.event;

import dev.throughline.extract.Event.Status;

/**
 * How a trigger stands to the world, and the word that says so.
 *
 * @param sign lower case, empty where nothing in front of the trigger says otherwise than that it happened
 */
record Outlook(Status status, String sign) {

    static final Outlook HAPPENED = new Outlook(Status.HAPPENED, "");

    /** "Agreed to", "offered to": whatever follows is part of an agreement. */
    boolean isAgreed() {
        return sign.startsWith("agree")
                || sign.startsWith("offer")
                || sign.startsWith("promise")
                || sign.startsWith("pledge");
    }

    /** The words show a will, not only a purpose. */
    boolean isWilled() {
        return status == Status.PLANNED && !sign.equals("to") && !sign.startsWith("vot");
    }
}
