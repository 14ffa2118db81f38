package io.github.pmdrill.terminal;

import java.util.List;

/** What runs a command of the person's own: the shell of the system. */
public enum SystemShell {
    /** That of POSIX. */
    POSIX("vi") {
        @Override
        public List<String> running(String command) {
            return List.of("/bin/sh", "-c", command);
        }

        @Override
        public List<String> running(String command, String file) {
            return List.of("/bin/sh", "-c", command + " \"$1\"", "sh", file);
        }
    },
    /** That of Windows: it takes away the outermost quotation marks, and keeps all others. */
    CMD("notepad") {
        @Override
        public List<String> running(String command) {
            return List.of("cmd.exe", "/d", "/s", "/c", '"' + command + '"');
        }

        @Override
        public List<String> running(String command, String file) {
            return running(command + " \"" + file + '"');
        }
    };

    private final String editor;

    SystemShell(String editor) {
        this.editor = editor;
    }

    /** The shell of a system by its name, which is that of the property {@code os.name}. */
    public static SystemShell of(String system) {
        return system.startsWith("Windows") ? CMD : POSIX;
    }

    /** That of this machine. */
    public static SystemShell ofThisMachine() {
        return of(System.getProperty("os.name", ""));
    }

    /** A program and its arguments that run a command line. */
    public abstract List<String> running(String command);

    /** A program and its arguments that run a command with a file as its last argument. */
    public abstract List<String> running(String command, String file);

    /** The command of the editor that is always there. */
    public String editor() {
        return editor;
    }
}
