package io.github.pmdrill;

import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.sql.QueryRequest;
import io.github.pmdrill.sql.QueryRun;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/** The process in which a person's queries run: it reads them from its input, answers, and ends; in time, whatever they do. */
final class QueryProgram {
    /** The database ends a query after two seconds, where it looks at the clock at all. */
    private static final long LONGEST_MILLIS = 3_000;

    private QueryProgram() {}

    /** Answers one request. */
    public static void main(String[] args) throws IOException, DeckException {
        // Weeks begin on Monday, as PostgreSQL has them, and not as this machine's language does.
        Locale.setDefault(Locale.UK);
        QueryRequest request = QueryRequest.of(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Timer clock = new Timer("end", true);
        Runnable[] stop = {() -> {}};
        Runnable start = () -> {
            stop[0].run();
            TimerTask end = new TimerTask() {
                @Override
                public void run() {
                    Runtime.getRuntime().halt(QueryRequest.TOO_LONG);
                }
            };
            clock.schedule(end, LONGEST_MILLIS);
            stop[0] = end::cancel;
        };
        QueryRun.run(request.question(), request.queries(), start, ran -> {
            stop[0].run();
            out.print(QueryRequest.answer(ran));
            out.flush();
        });
        // Threads of the database need not be waited for.
        Runtime.getRuntime().halt(0);
    }
}
