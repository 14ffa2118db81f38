package io.github.pmdrill.dialogue;

import java.io.PrintStream;

/** Shows texts that may be longer than a screen: page by page, where a person reads. */
public interface Pager {
    /** Begins a text. */
    Pages open();

    /** A text that is being shown. */
    interface Pages extends AutoCloseable {
        /** Shows more of it; whether still more is wanted. */
        boolean show(String text);

        /** Waits until it was read. */
        @Override
        void close();
    }

    /** Shows everything at once. */
    static Pager onto(PrintStream out) {
        return () -> new Pages() {
            @Override
            public boolean show(String text) {
                out.print(text);
                return !out.checkError();
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }
}
