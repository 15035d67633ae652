package dev.throughline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class EscapingWriterTest {

    @Test
    void escapesWhatATerminalWouldObey() throws IOException {
        StringWriter out = new StringWriter();
        EscapingWriter json = new EscapingWriter(out);
        json.write("\"a\u009b2J \u202etxt \u2028\ufeff 🛢 é\u007f\"");
        json.write('\u2067');
        assertThat(out).hasToString("\"a\\u009b2J \\u202etxt \\u2028\\ufeff 🛢 é\\u007f\"\\u2067");
    }
}
