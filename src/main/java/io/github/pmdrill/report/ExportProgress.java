package io.github.pmdrill.report;

import io.github.pmdrill.practice.Environment;
import java.util.Locale;

/** A line on standard error that says how far a long export is: at a terminal only, and gone at its end. */
public final class ExportProgress {
    private static final int WORTH_TELLING = 50;

    private final Environment environment;
    private final boolean shown;
    private final int all;
    private int width;

    /**
     * @param wanted whether it may be shown
     * @param all how many sessions there are
     */
    public ExportProgress(Environment environment, boolean wanted, int all) {
        this.environment = environment;
        this.shown = wanted && environment.terminal() && all >= WORTH_TELLING;
        this.all = all;
    }

    /** Says how many sessions were read. */
    public void at(int read) {
        if (shown && read % Math.max(1, all / 100) == 0) {
            String line = String.format(Locale.ROOT, "%,d of %,d sessions", read, all);
            width = line.length();
            environment.err().print("\r" + line);
            environment.err().flush();
        }
    }

    /** Takes the line out again. */
    public void end() {
        if (width > 0) {
            environment.err().print("\r" + " ".repeat(width) + "\r");
            environment.err().flush();
        }
    }
}
