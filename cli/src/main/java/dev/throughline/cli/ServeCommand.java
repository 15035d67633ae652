package dev.throughline.cli;

import dev.throughline.acquire.Limits;
import dev.throughline.web.WebServer;
import dev.throughline.web.guard.Binding;
import dev.throughline.web.guard.Guard;
import java.awt.Desktop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the story in a browser. */
@Command(
        name = "serve",
        header = "Show the story in a browser.",
        description = {
            "",
            "Opens the store at http://127.0.0.1:7070 for readers on this machine, until it is stopped. With --host others can come"
                    + " too: who brings the token that is printed at the start. Reading may go on meanwhile.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline serve",
            "  throughline serve --store harbour.db --port 8080 --open",
            "  throughline serve --host 192.168.1.20"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int GREATEST_PORT = 65_535;

    private final Console console;

    @Mixin
    private StoryOptions store = new StoryOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "The port; ${DEFAULT-VALUE} unless given, 0 for any that is free.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen on, for readers on other machines; this machine only unless given.")
    private @Nullable String host;

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > GREATEST_PORT) {
            throw CommandException.usage("--port is 0 to " + GREATEST_PORT + "; got " + port);
        }
        store.open().close();
        Binding binding = host == null ? Binding.local(port) : new Binding(host, port, Guard.token());
        try (WebServer server = start(binding)) {
            console.println(SafeText.of(store.file() + " is at " + server.address()));
            console.println("Stop with Ctrl-C.");
            console.flush();
            if (open) {
                browse(server.address());
            }
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            stopped.await();
        }
        return ExitCode.OK;
    }

    private WebServer start(Binding binding) {
        try {
            return WebServer.start(
                    binding, store::open, Limits.STANDARD, new FetchedReports(Limits.STANDARD, InstantSource.system()));
        } catch (UncheckedIOException e) {
            throw CommandException.usage("port " + port + " of " + binding.host()
                    + " cannot be listened on: it is in use, or no address of this machine. Give another with --port or"
                    + " --host.");
        }
    }

    private void browse(String address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(address));
                return;
            }
        } catch (IOException e) {
            // The address stands above; whoever asked for a browser opens it by hand.
        }
        console.note("throughline: no browser was found; open the address above.");
    }
}
