package dev.throughline.bench;

import dev.throughline.annotate.encoder.ModelFile;
import dev.throughline.annotate.encoder.TextEncoder;
import dev.throughline.annotate.encoder.WordPiece;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Compares our word pieces with the reference's: {@code PieceComparison reader.model LINES}, the lines by training/reference_pieces.py. */
public final class PieceComparison {
    private PieceComparison() {}

    public static void main(String[] args) throws IOException {
        ModelFile model = ModelFile.read(Files.readAllBytes(Path.of(args[0])), args[0]);
        WordPiece pieces =
                WordPiece.of(new String(model.expectSection(TextEncoder.VOCABULARY), StandardCharsets.UTF_8));
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        int differing = 0;
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            String ids = Arrays.stream(pieces.pieces(text(line.substring(1, tab - 1))))
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(" "));
            if (!ids.equals(line.substring(tab + 1))) {
                differing++;
                System.out.println(line + "\n\tours: " + ids);
            }
        }
        System.out.printf("%,d lines, %,d differ%n", lines.size(), differing);
    }

    /** What a JSON string of ASCII stands for. */
    private static String text(String json) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(++i);
            switch (escaped) {
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                default -> text.append(escaped);
            }
        }
        return text.toString();
    }
}
