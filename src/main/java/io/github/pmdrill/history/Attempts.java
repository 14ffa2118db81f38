package io.github.pmdrill.history;

import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of finished questions. It is computed from the journals, may be deleted, and is then made anew.
 */
public final class Attempts {
    private final Home home;
    private final Consumer<String> warnings;

    /** What was made of a session last; null before the first time. */
    private @Nullable List<Attempt> updated;

    /**
     * @param warnings told one line for every journal that is passed over
     */
    public Attempts(Home home, Consumer<String> warnings) {
        this.home = home;
        this.warnings = warnings;
    }

    /** All attempts, oldest first. */
    public List<Attempt> all() throws IOException {
        if (!Files.exists(home.attempts())) {
            return fromJournals();
        }
        List<Attempt> attempts = new ArrayList<>();
        String ledger = new String(Files.readAllBytes(home.attempts()), StandardCharsets.UTF_8);
        for (String line : ledger.lines().toList()) {
            try {
                attempts.add(Attempt.fromJson(line));
            } catch (RuntimeException e) {
                // Torn or edited by hand: the journals know better.
                return fromJournals();
            }
        }
        return attempts;
    }

    private List<Attempt> fromJournals() throws IOException {
        List<Path> journals = new ArrayList<>(home.journals());
        Collections.reverse(journals);
        List<Attempt> attempts = new ArrayList<>();
        for (Path journal : journals) {
            try {
                Recorded recorded = Recorded.read(journal);
                attempts.addAll(of(Journal.name(journal), recorded.header().zone(), recorded.session()));
            } catch (IOException e) {
                warnings.accept("passed over: " + e.getMessage());
            }
        }
        if (!journals.isEmpty()) {
            // Also when nothing was finished: else all of them would be read at every start.
            append(attempts, StandardOpenOption.TRUNCATE_EXISTING);
        }
        return attempts;
    }

    private static List<Attempt> of(String name, ZoneId zone, Session session) {
        return session.interviews().stream()
                .filter(Interview::hasBegun)
                .filter(Interview::isComplete)
                .map(interview -> Attempt.of(name, zone, interview))
                .toList();
    }

    /**
     * Replaces what the ledger says of one session by what its journal says now.
     *
     * @param zone the person's time zone in that session
     */
    public void update(String name, ZoneId zone, Session session) throws IOException {
        List<Attempt> now = of(name, zone, session);
        if (now.equals(updated)) {
            return;
        }
        List<Attempt> all = new ArrayList<>(all());
        Set<Attempt> known = new HashSet<>(all);
        List<Attempt> fresh = now.stream().filter(a -> !known.contains(a)).toList();
        boolean onlyNew = all.stream().noneMatch(a -> a.session().equals(name) && !now.contains(a));
        if (onlyNew && !fresh.isEmpty()) {
            append(fresh, StandardOpenOption.APPEND);
        } else if (!onlyNew) {
            all.removeIf(a -> a.session().equals(name));
            all.addAll(now);
            append(all, StandardOpenOption.TRUNCATE_EXISTING);
        }
        updated = now;
    }

    private void append(List<Attempt> attempts, StandardOpenOption how) throws IOException {
        StringBuilder lines = new StringBuilder();
        attempts.forEach(a -> lines.append(a.toJson()).append('\n'));
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        try (FileChannel channel =
                FileChannel.open(home.attempts(), options, Home.ownerOnly(home.root(), "rw-------"))) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }
}
