package dev.throughline.cli;

import picocli.CommandLine.Command;

/** {@code throughline}: the commands and what they share. */
@Command(
        name = "throughline",
        header = "Follow a running story through its reports.",
        description = {
            "",
            "Reads what outlets wrote about a story and keeps an accountable record of it: who said what and on whose word, what"
                    + " happened when, how the figures moved, and where reports differ. Every line it shows is cut from a report"
                    + " and leads back to the exact words.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  throughline read reports/       read and keep a folder, tell it in short",
            "  throughline said --by Brandt    what one person said, in all of them",
            "  throughline COMMAND --help      more on a command"
        })
final class Root {}
