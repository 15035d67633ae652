package dev.throughline.tell;

import dev.throughline.survey.Survey;

/** Answers a reader's questions from a surveyed story. */
public final class Teller {

    private final Survey survey;

    public Teller(Survey survey) {
        this.survey = survey;
    }

    public Survey survey() {
        return survey;
    }
}
