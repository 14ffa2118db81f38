package io.github.pmdrill.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which program runs a person's own command. */
class SystemShellTest {
    @Test
    void windows_has_its_own() {
        assertThat(SystemShell.of("Windows 11")).isEqualTo(SystemShell.CMD);
        assertThat(SystemShell.CMD.editor()).isEqualTo("notepad");
        assertThat(SystemShell.CMD.running("\"C:\\an editor.exe\" -w", "C:\\Users\\Zoë B\\draft.md"))
                .containsExactly(
                        "cmd.exe", "/d", "/s", "/c", "\"\"C:\\an editor.exe\" -w \"C:\\Users\\Zoë B\\draft.md\"\"");
    }

    @Test
    void all_others_have_that_of_posix() {
        assertThat(SystemShell.of("Mac OS X")).isEqualTo(SystemShell.POSIX);
        assertThat(SystemShell.of("Linux").running("vi -n", "a file"))
                .containsExactly("/bin/sh", "-c", "vi -n \"$1\"", "sh", "a file");
    }

    @Test
    void the_name_of_a_file_is_one_word_of_a_command() {
        assertThat(SystemShell.POSIX.quoted("it's $here.wav")).isEqualTo("'it'\\''s $here.wav'");
        assertThat(SystemShell.CMD.quoted("C:\\Zoë B\\it's.wav")).isEqualTo("\"C:\\Zoë B\\it's.wav\"");
    }

    @Test
    void windows_runs_what_records_in_its_own_shell_too() {
        assertThat(SystemShell.CMD.watched("ffmpeg -i mic \"C:\\a b.wav\"", 1_024))
                .isEqualTo(SystemShell.CMD.running("ffmpeg -i mic \"C:\\a b.wav\""));
    }
}
