package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalPagerTest {
    private static final String LONG = "a row\n".repeat(10);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private ExternalPager pager(String command) {
        PrintStream out = new PrintStream(screen, false, StandardCharsets.UTF_8);
        return new ExternalPager(command, 10, 20, out);
    }

    private String paged() throws IOException {
        Path file = folder.resolve("paged");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private String toFile(String program) {
        return program + " >" + folder.resolve("paged");
    }

    private static boolean show(ExternalPager pager, String... texts) {
        boolean more = true;
        try (pager) {
            for (String text : texts) {
                more = pager.show(text);
            }
        }
        return more;
    }

    @Test
    void what_is_longer_than_the_screen_goes_to_the_pager_whole() throws IOException {
        assertThat(show(pager(toFile("cat")), "first\n", LONG, "last — é\n")).isTrue();

        assertThat(paged()).isEqualTo("first\n" + LONG + "last — é\n");
        assertThat(screen).hasToString("");
    }

    @Test
    void what_fits_is_printed() throws IOException {
        show(pager(toFile("cat")), "first\n", "last\n");

        assertThat(paged()).isEmpty();
        assertThat(screen).hasToString("first\nlast\n");
    }

    @Test
    void a_line_that_is_wider_than_the_screen_takes_several_of_its_rows() throws IOException {
        show(pager(toFile("cat")), "x".repeat(190) + "\n");

        assertThat(paged()).startsWith("xxx");
    }

    @Test
    void whoever_leaves_the_pager_early_has_read_enough() throws IOException {
        String much = LONG.repeat(100_000);

        boolean more = show(pager(toFile("head -n 1")), much, much);

        assertThat(more).isFalse();
        assertThat(paged()).isEqualTo("a row\n");
        assertThat(screen).hasToString("");
    }

    @Test
    void where_there_is_no_such_pager_all_is_printed() {
        show(pager("a-pager-that-nobody-has 2>/dev/null"), LONG, LONG);

        assertThat(screen).hasToString(LONG + LONG);
    }

    @Test
    void less_is_told_what_git_tells_it() throws IOException {
        show(pager(toFile("{ echo $LESS $LV; cat >/dev/null; }")), LONG);

        assertThat(paged()).isEqualTo(System.getenv().getOrDefault("LESS", "FRX") + " -c\n");
    }

    @Test
    void the_programs_own_variable_goes_before_the_general_one_and_cat_or_nothing_means_none() {
        assertThat(ExternalPager.command(Map.of("TERM", "xterm"))).contains("exec less");
        assertThat(ExternalPager.command(Map.of("TERM", "dumb"))).isEmpty();
        assertThat(ExternalPager.command(Map.of("TERM", "xterm", "PAGER", "more")))
                .isEqualTo("more");
        assertThat(ExternalPager.command(Map.of("PAGER", "more", "PMDRILL_PAGER", "most")))
                .isEqualTo("most");
        assertThat(ExternalPager.command(Map.of("PAGER", "more", "PMDRILL_PAGER", "")))
                .isEmpty();
        assertThat(ExternalPager.command(Map.of("TERM", "xterm", "PAGER", "cat")))
                .isEmpty();
    }
}
