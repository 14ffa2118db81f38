package io.github.pmdrill.dialogue;

/** What is recorded while a prompt is answered. */
public interface Hearing {
    /** Where nothing is recorded. */
    Hearing NONE = new Hearing() {
        @Override
        public String meter() {
            return "";
        }

        @Override
        public void pause() {}

        @Override
        public void resume() {}
    };

    /** What the status line shows of it: that one is heard, or that one is not; empty for nothing. */
    String meter();

    /** Records nothing for a while: the person pauses. */
    void pause();

    /** Goes on. */
    void resume();
}
