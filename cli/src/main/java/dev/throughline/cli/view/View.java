package dev.throughline.cli.view;

import dev.throughline.tell.Teller;

/** One question to a story, answered for a person and for a program. */
public interface View {

    /** For a person. */
    Sheet sheet(Teller story);

    /** For a program; what a row is, is said in the command's help. */
    Rows rows(Teller story);

    /** The JSON of it: the rows as objects, where the view has no form of its own. */
    default String json(Teller story) {
        return JsonRows.of(rows(story));
    }

    /** What is said where the answer is empty. */
    String nothing();
}
