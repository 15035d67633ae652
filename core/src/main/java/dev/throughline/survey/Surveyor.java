package dev.throughline.survey;

import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.annotate.time.TimeTagger;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.reconcile.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Looks at a story as a whole. */
public final class Surveyor {

    private final Vocabulary vocabulary;
    private final Polarity polarity;
    private final Meaning meaning;
    private final Dater dater;
    private final Metonyms metonyms;
    private final LineForm form = LineForm.load();

    private Surveyor(Vocabulary vocabulary, TimeTagger tagger, Meaning meaning) {
        this.meaning = meaning;
        this.vocabulary = vocabulary;
        this.polarity = new Polarity(vocabulary);
        this.metonyms = new Metonyms(vocabulary);
        this.dater = new Dater(tagger);
    }

    /** The surveyor with the word lists and rules that come with the library. */
    public static Surveyor load() {
        return new Surveyor(Vocabulary.load(), TimeTagger.load(), Meaning.load());
    }

    public Survey survey(Story undated) {
        return survey(undated, List.of());
    }

    /** The same with what readers have put right. */
    public Survey survey(Story undated, List<Correction> corrections) {
        StoryIndex first = new StoryIndex(undated);
        Dater.Dated dated = dater.date(undated, first, Passages.of(undated, first, vocabulary));
        Calendar calendar = dated.calendar();
        Story story = DatedStory.of(undated, first, calendar);
        StoryIndex index = new StoryIndex(story);
        Passages passages = Passages.of(story, index, vocabulary);
        Correcting correcting = new Correcting(corrections);
        List<FigureSeries> series = correcting.series(
                story.measures().stream().map(new Series(index, calendar)::of).toList());
        List<Dispute> disputes =
                new ArrayList<>(new Disputes(story, index, passages, calendar, vocabulary, polarity, meaning).all());
        disputes.addAll(new EventDisputes(index, calendar, vocabulary, passages.weights()).of(story));
        series.forEach(s -> disputes.addAll(FigureDisputes.of(s, index)));
        return new Survey(
                story,
                new Timelines(story, index, passages, calendar, form, Focus.ALL).days(),
                disputes,
                series,
                Novelty.of(story, index, calendar, series),
                dated.datings(),
                Roles.of(story, calendar),
                metonyms.among(story.entities()),
                correcting.subjects(disputes, series, index));
    }

    /** The timeline of what a story has on something: the sentences that name an entity, or that have certain words. */
    public List<TimelineDay> timeline(Survey survey, Focus focus) {
        Story story = survey.story();
        StoryIndex index = new StoryIndex(story);
        return new Timelines(story, index, Passages.of(story, index, vocabulary), Calendar.of(survey), form, focus)
                .days();
    }

    /** What is asked about by words. */
    public List<String> concepts(String words) {
        return vocabulary.concepts(words);
    }
}
