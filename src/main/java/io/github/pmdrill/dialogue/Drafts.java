package io.github.pmdrill.dialogue;

/** Keeps what is typed and not given yet. */
public interface Drafts {
    /** Keeps it; whether it is on disk. */
    boolean keep(String text);
}
