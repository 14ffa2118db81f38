package io.github.pmdrill.sound;

import java.io.Closeable;
import java.time.Duration;

/** A recording that is being played. */
public interface Playing extends Closeable {
    /** Which part of the recording is heard at this moment. */
    Duration at();

    /** Whether it came to its end. */
    boolean isOver();

    /** Why it broke off; empty as long as it did not. */
    String trouble();

    /** Waits for its end. */
    void await();

    @Override
    void close();
}
