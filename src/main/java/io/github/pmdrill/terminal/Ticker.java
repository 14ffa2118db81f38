package io.github.pmdrill.terminal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What happens beside the keys while somebody is asked something: the clock's ticks, and a screen of another size. */
final class Ticker {
    private static final long AFTER_RESIZE_MILLIS = 150;

    private final Duration tick;
    private final ScheduledExecutorService timer;
    private final Object lock = new Object();
    private final AtomicBoolean resized = new AtomicBoolean();
    private @Nullable Future<?> ticks;
    private @Nullable Future<?> repaint;
    private boolean running;

    Ticker(Duration tick) {
        this.tick = tick;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does something at every tick, until {@link #stop}. */
    void start(Runnable task) {
        synchronized (lock) {
            running = true;
            ticks = timer.scheduleAtFixedRate(
                    () -> whileRunning(task), tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Nothing happens any more once this returns: a draft still being written must not land after its answer. */
    void stop() {
        synchronized (lock) {
            running = false;
            if (ticks != null) {
                ticks.cancel(false);
            }
        }
    }

    private void whileRunning(Runnable task) {
        synchronized (lock) {
            if (running) {
                task.run();
            }
        }
    }

    /** The screen has another size: interrupts whoever reads, once it keeps that size for a moment. */
    void resize(Thread reader) {
        @Nullable Future<?> before = repaint;
        if (before != null) {
            before.cancel(false);
        }
        Runnable interrupt = () -> {
            resized.set(true);
            reader.interrupt();
        };
        repaint = timer.schedule(() -> whileRunning(interrupt), AFTER_RESIZE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether the screen has another size since this was last asked. */
    boolean wasResized() {
        return resized.getAndSet(false);
    }

    void close() {
        timer.shutdownNow();
    }
}
