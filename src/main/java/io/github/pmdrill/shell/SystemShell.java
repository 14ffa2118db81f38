package io.github.pmdrill.shell;

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

        @Override
        public List<String> watched(String command, long most) {
            return List.of("/bin/sh", "-c", WATCHED, "sh", command, Long.toString(most / BLOCK));
        }

        @Override
        public boolean watches() {
            return true;
        }

        @Override
        public String quoted(String file) {
            return "'" + file.replace("'", "'\\''") + "'";
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
            return running(command + " " + quoted(file));
        }

        @Override
        public List<String> watched(String command, long most) {
            return running(command);
        }

        @Override
        public boolean watches() {
            return false;
        }

        /** No name of a file has a quotation mark in it there. */
        @Override
        public String quoted(String file) {
            return '"' + file + '"';
        }
    };

    /**
     * A shell beside the command waits for the end of what we write to it, and ends the command then. What a file may be
     * is told in blocks, and where the account may write less than that, less it is.
     */
    private static final String WATCHED =
            "umask 077; ulimit -f $2 2>/dev/null; exec 3<&0; sh -c \"$1\" </dev/null & p=$!;"
                    + " { read -r _ <&3; kill $p 2>/dev/null; } & w=$!; wait $p; s=$?; kill $w 2>/dev/null; exit $s";

    /** So POSIX counts the sizes of files. */
    private static final int BLOCK = 512;

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

    /**
     * A program and its arguments that run a command which writes files. Where the shell can do it, the command is ended
     * with SIGTERM when our end of its standard input is closed, so also when this program is killed; what it writes is
     * for its owner alone; and no file becomes longer than so many bytes, at which it is ended with SIGXFSZ.
     */
    public abstract List<String> watched(String command, long most);

    /** Whether a command that is {@link #watched} ends when our end of its standard input is closed. */
    public abstract boolean watches();

    /** The name of a file as a word of a command. */
    public abstract String quoted(String file);

    /** The command of the editor that is always there. */
    public String editor() {
        return editor;
    }
}
