package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.practice.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command ends with everything that it started. */
class ShellProcessTest {
    @TempDir
    Path folder;

    private Shell.Ran run(String command, Duration limit) throws IOException {
        return new ShellProcess(command).run("input\n", limit);
    }

    /** Those that wrote their number into the file are gone. */
    private void assertGone(String file, int count) throws Exception {
        List<String> pids = Files.readAllLines(folder.resolve(file));
        assertThat(pids).hasSize(count);
        for (String pid : pids) {
            var handle = ProcessHandle.of(Long.parseLong(pid.strip()));
            if (handle.isPresent()) {
                handle.get().onExit().get(60, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void it_is_given_its_input_and_says_what_it_says() throws IOException {
        Shell.Ran ran = run("cat; echo wrong >&2; exit 3", Duration.ofMinutes(1));

        assertThat(ran).isEqualTo(new Shell.Ran(Shell.Ending.ENDED, 3, "input\n", "wrong\n"));
    }

    @Test
    void the_whole_tree_ends_with_the_time_limit() throws Exception {
        String tree = "cd '" + folder + "'; trap '' TERM; echo $$ >>pids;"
                + " sh -c 'trap \"\" TERM; echo $$ >>pids; sleep 600; true' | cat & wait";

        assertThat(run(tree, Duration.ofMillis(500)).ending()).isEqualTo(Shell.Ending.TOO_LONG);

        assertGone("pids", 2);
    }

    @Test
    void what_a_command_leaves_behind_ends_with_it_and_does_not_hold_its_reply_up() throws Exception {
        Shell.Ran ran =
                run("cd '" + folder + "'; sleep 600 & echo $! >>pids; sleep 2; echo done", Duration.ofMinutes(1));

        assertThat(ran.out()).isEqualTo("done\n");
        assertGone("pids", 1);
    }

    @Test
    void the_end_of_standard_error_is_kept_and_the_rest_is_not() throws IOException {
        Shell.Ran ran = run("yes first | head -n 9999 >&2; echo last >&2", Duration.ofMinutes(1));

        assertThat(ran.err()).hasSize(2_048).endsWith("first\nlast\n");
    }
}
