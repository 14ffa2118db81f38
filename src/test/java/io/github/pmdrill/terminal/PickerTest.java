package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Picking at a terminal, by its keys. */
class PickerTest {
    private static final Catalogue CATALOGUE = words -> Stream.of("apple", "apricot", "banana")
            .filter(name -> name.contains(words))
            .map(name -> new Catalogue.Row("fruit/" + name, name, List.of("easy"), "easy", "fruit/"))
            .toList();

    private final ExecutorService person = Executors.newSingleThreadExecutor();
    private ScreenTerminal screen;
    private LineDisciplineTerminal terminal;
    private Attributes before;
    private Future<Catalogue.Picked> picked;

    @BeforeEach
    void opens() throws IOException {
        var virtual = ScreenTerminal.withTerminal("picker", "xterm-256color", 40, 10);
        screen = virtual.screen();
        terminal = virtual.terminal();
        before = terminal.getAttributes();
        Picker picker = new Picker(terminal, new Picking(CATALOGUE, ""), Theme.PLAIN, () -> {});
        picked = person.submit(picker::pick);
        awaitShown("> apple");
    }

    @AfterEach
    void closes() throws IOException {
        person.shutdownNow();
        terminal.close();
    }

    private void press(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    }

    private void awaitShown(String text) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!screen.toString().contains(text)) {
            assertThat(System.nanoTime() - deadline).as(screen.toString()).isNegative();
            Thread.onSpinWait();
        }
    }

    private Catalogue.Picked picked() throws InterruptedException, ExecutionException, TimeoutException {
        return picked.get(30, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({
        "'\r', fruit/apple",
        "'\033[B\r', fruit/apricot",
        "'\033OB\033OB\033OA\r', fruit/apricot",
        "'\016\016\020\r', fruit/apricot",
        "'ban\r', fruit/banana",
        "'x\177ban\r', fruit/banana",
        "'xyz\027apri\r', fruit/apricot",
        "'xyz\025\033[6~\r', fruit/banana",
        "'\033[F\033[H\033[4~\r', fruit/banana",
        "'\033[5~\033[C\033[D\033[3~\r', fruit/apple",
        "'\033[200~ban\033[201~\r', fruit/banana"
    })
    void keys_find_and_pick(String keys, String id) throws Exception {
        press(keys);

        assertThat(picked()).isEqualTo(new Catalogue.Picked(id, false));
        assertGivenBack();
    }

    private void assertGivenBack() {
        assertThat(terminal.getAttributes().toString()).isEqualTo(before.toString());
        assertThat(screen.toString()).doesNotContain("Find:");
    }

    @Test
    void what_is_pasted_picks_nothing() throws Exception {
        press("\033[200~ban\ranana\033[201~");
        awaitShown("Find: bananana");
        press("\025ap");
        awaitShown("> apple");
        assertThat(picked.isDone()).isFalse();
        press("\r");

        assertThat(picked().id()).isEqualTo("fruit/apple");
    }

    @ParameterizedTest
    @CsvSource({"'\033', false", "'\003', true", "'\004', false"})
    void it_is_left(String key, boolean interrupted) throws Exception {
        press(key);

        assertThat(picked()).isEqualTo(new Catalogue.Picked("", interrupted));
        assertGivenBack();
    }

    @Test
    void a_screen_of_another_size_is_drawn_anew() throws Exception {
        screen.setSize(Size.of(70, 6));
        terminal.setSize(Size.of(70, 6));
        terminal.raise(Terminal.Signal.WINCH);
        awaitShown("Enter starts, Tab stays within, Esc leaves");

        press("\r");
        assertThat(picked().id()).isEqualTo("fruit/apple");
    }

    @Test
    void a_terminal_that_goes_away_ends_it() throws Exception {
        terminal.close();

        assertThat(picked().id()).isEmpty();
    }
}
