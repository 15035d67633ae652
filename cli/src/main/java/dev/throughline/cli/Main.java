package dev.throughline.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs one command line and gives its exit code. */
    static int run(Console console, String... args) {
        int code = commandLine(console).execute(args);
        try {
            console.flush();
            return code;
        } catch (UncheckedIOException e) {
            // A command that failed has said so; what it could not write it cannot write now either.
            return code == ExitCode.OK ? new Handler(console).handle(e) : code;
        }
    }

    /** The command line with all its commands. */
    static CommandLine commandLine(Console console) {
        Handler handler = new Handler(console);
        CommandLine root = new CommandLine(new Root());
        for (Object command : Commands.all(console)) {
            root.addSubcommand(command);
        }
        root.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> handler.handle(e))
                .setParameterExceptionHandler((e, args) -> handler.usage(e))
                .setOut(new PrintWriter(console.out()))
                .setErr(new PrintWriter(console.err()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.shape().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(console.shape().width(), 80, 120));
        standard(root);
        root.getSubcommands().values().forEach(Main::standard);
        return root;
    }

    /** What every command has: help, the list of exit codes. */
    private static void standard(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true);
        spec.versionProvider(() -> new String[] {"throughline " + version()});
        spec.usageMessage().exitCodeListHeading("%nExit codes:%n");
        Map<String, String> codes = new LinkedHashMap<>();
        for (String code : ExitCode.LIST) {
            int colon = code.indexOf(':');
            codes.put(code.substring(0, colon), code.substring(colon + 1));
        }
        codes.putAll(spec.usageMessage().exitCodeList());
        spec.usageMessage().exitCodeList(codes);
        spec.usageMessage().abbreviateSynopsis(line.getParent() != null);
        spec.usageMessage().sortOptions(false);
        spec.usageMessage().parameterListHeading("");
        spec.usageMessage().optionListHeading("");
        spec.usageMessage().commandListHeading("%nCommands:%n");
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }
}
