package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Input.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;

class StatusBarTest {
    private static final Instant NOW = Instant.parse("2026-03-07T08:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void once_it_is_closed_all_rows_scroll_whoever_paints_it_then() throws IOException {
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm-256color", out, StandardCharsets.UTF_8)) {
            terminal.setSize(Size.of(80, 24));
            StatusBar bar = StatusBar.on(terminal, Theme.PLAIN, false);
            bar.paint(Prompts.of(Form.TEXT), "", NOW, NOW, true);
            terminal.flush();
            assertThat(regions()).endsWith("\033[1;23r");

            bar.close();
            bar.paint(Prompts.of(Form.TEXT), "", NOW, NOW, true);
            terminal.flush();

            assertThat(regions()).endsWith("\033[1;24r");
        }
    }

    /** All that was said about which rows scroll. */
    private String regions() {
        return Pattern.compile("\033\\[[0-9;]*r")
                .matcher(out.toString(StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }
}
