package io.github.pmdrill.cli;

import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds sessions by what a person calls them. */
final class Sessions {
    private Sessions() {}

    /**
     * The journal of a session.
     *
     * @param name the session's name, or how it begins when no other begins so
     * @throws Misuse when there is none, or more than one
     */
    static Path named(Home home, String name) throws IOException {
        List<Path> named = home.journals().stream()
                .filter(journal -> Journal.name(journal).startsWith(name))
                .toList();
        Optional<Path> exact = named.stream()
                .filter(journal -> Journal.name(journal).equals(name))
                .findFirst();
        if (exact.isEmpty() && named.size() != 1) {
            throw new Misuse(
                    named.isEmpty() ? "there is no session " + name : name + " begins " + named.size() + " sessions");
        }
        return exact.orElseGet(() -> named.get(0));
    }
}
