package dev.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that the paths of a command line mean: a folder is all files beneath it, by name, hidden ones and links to
 * other folders left out.
 */
final class InputList {

    private final Set<Path> except;
    private final Set<Input> found = new LinkedHashSet<>();

    private InputList(List<Path> except) {
        Set<Path> all = new LinkedHashSet<>();
        except.forEach(p -> all.add(p.toAbsolutePath().normalize()));
        this.except = all;
    }

    /**
     * The inputs in the order of the command line, each once.
     *
     * @param except files that are no reports even where they lie among them: the table of metadata, the store
     */
    static List<Input> of(List<String> paths, List<Path> except) {
        InputList list = new InputList(except);
        for (String path : paths) {
            if (path.equals("-")) {
                list.found.add(Input.STANDARD_INPUT);
            } else {
                list.add(Path.of(path));
            }
        }
        return List.copyOf(list.found);
    }

    private void add(Path path) {
        if (!Files.isDirectory(path)) {
            found.add(new Input(path.toString(), path));
            return;
        }
        List<Path> children = new ArrayList<>();
        try (Stream<Path> stream = Files.list(path)) {
            stream.forEach(children::add);
        } catch (IOException e) {
            // Reading it as a file makes the refusal that names it.
            found.add(new Input(path.toString(), path));
            return;
        }
        children.sort((a, b) -> name(a).compareTo(name(b)));
        for (Path child : children) {
            if (belongsToPage(child)) {
                continue;
            }
            boolean linked = Files.isSymbolicLink(child) && Files.isDirectory(child);
            if (!name(child).startsWith(".")
                    && !linked
                    && !except.contains(child.toAbsolutePath().normalize())) {
                add(Path.of("").equals(path.normalize()) ? child.normalize() : child);
            }
        }
    }

    /** Whether a folder holds the pictures and frames of a page beside it, as browsers save them. */
    private static boolean belongsToPage(Path folder) {
        String name = name(folder);
        if (!name.endsWith("_files") || !Files.isDirectory(folder)) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Stream.of(".html", ".htm", ".xhtml")
                .anyMatch(end -> Files.isRegularFile(folder.resolveSibling(page + end)));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
