package io.github.pmdrill.cli;

import io.github.pmdrill.dialogue.Pager;
import io.github.pmdrill.practice.Environment;

/** How a command shows what may be longer than a screen. */
final class Paging {
    static final String NONE = "--no-pager";

    private Paging() {}

    /** The option that does without a pager. */
    static Parameter option() {
        return Specs.flag(NONE, "Prints all at once; at a terminal what is longer than the screen goes to $PAGER.");
    }

    /** The pager that the command line leaves. */
    static Pager of(Environment environment, Arguments given) {
        return given.hasMatchedOption(NONE) ? Pager.onto(environment.out()) : environment.pager();
    }

    /** Shows a text. */
    static void show(Environment environment, Arguments given, String text) {
        try (Pager.Pages pages = of(environment, given).open()) {
            pages.show(text);
        }
    }
}
