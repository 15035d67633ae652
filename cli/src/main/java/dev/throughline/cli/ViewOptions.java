package dev.throughline.cli;

import dev.throughline.cli.view.CsvRows;
import dev.throughline.cli.view.Sheet;
import dev.throughline.cli.view.SheetText;
import dev.throughline.cli.view.View;
import dev.throughline.tell.Teller;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every view shares: the store it asks and the form it answers in. */
final class ViewOptions {

    /** The forms of an answer. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Mixin
    private StoryOptions options = new StoryOptions();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "table for people, json or csv for programs; ${DEFAULT-VALUE} unless given.")
    private Format format = Format.TABLE;

    /** Answers a view on standard output. */
    int show(Console console, View view) {
        return show(console, view, options.story());
    }

    int show(Console console, View view, Teller story) {
        switch (format) {
            case TABLE -> {
                Sheet sheet = view.sheet(story);
                if (sheet.isEmpty()) {
                    console.note(view.nothing());
                } else {
                    console.print(text(console, sheet));
                }
            }
            case JSON -> console.print(view.json(story));
            case CSV -> console.print(SafeText.lines(CsvRows.of(view.rows(story))));
        }
        return ExitCode.OK;
    }

    Teller story() {
        return options.story();
    }

    /** A sheet as this console shows it. */
    static String text(Console console, Sheet sheet) {
        return new SheetText(console.shape().width(), console.shape().colour(), SafeText::of).of(sheet);
    }
}
