package io.github.pmdrill.history;

import io.github.pmdrill.files.OwnerOnly;
import io.github.pmdrill.files.Presence;
import io.github.pmdrill.files.WholeFile;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.notes.Outside;
import io.github.pmdrill.notes.OutsideOpinion;
import io.github.pmdrill.notes.OutsideView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What others said of sessions, kept beside the journals: a file for each session that anybody was asked about, {@code
 * outside/SESSION.jsonl}, with one JSON line for each of them. A journal holds replies and nothing else.
 */
public record OutsideViews(Home home) {
    private Path folder() {
        return home.root().resolve("outside");
    }

    private Path file(String session) {
        return folder().resolve(session + ".jsonl");
    }

    /**
     * What interviewers made of a session, oldest first; none where nobody was asked.
     *
     * @param session the name of its journal
     * @throws IOException naming the file and what is wrong with it
     */
    public List<OutsideView> of(String session) throws IOException {
        return all(session).views();
    }

    /**
     * What interviewers made of all sessions.
     *
     * @param warnings told one line for each file that cannot be read
     */
    public List<OutsideView> ofAll(Consumer<String> warnings) throws IOException {
        List<OutsideView> views = new ArrayList<>();
        if (!Presence.of(folder())) {
            return views;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "*" + Journal.SUFFIX)) {
            for (Path file : files) {
                try {
                    views.addAll(of(Journal.name(file)));
                } catch (IOException e) {
                    warnings.accept("passed over: " + e.getMessage());
                }
            }
        }
        return views;
    }

    /**
     * Everything that others said of a session.
     *
     * @param session the name of its journal
     * @throws IOException naming the file and what is wrong with it
     */
    public Outside all(String session) throws IOException {
        Path file = file(session);
        if (!Presence.ofFile(file)) {
            return Outside.NONE;
        }
        List<OutsideView> views = new ArrayList<>();
        List<OutsideOpinion> opinions = new ArrayList<>();
        int number = 0;
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                Node node = Node.fromJson(line);
                if (node.field("reply") == null) {
                    views.add(view(node));
                } else {
                    opinions.add(opinion(node));
                }
            } catch (RuntimeException e) {
                throw new IOException(
                        folder().getFileName() + "/" + file.getFileName() + ": line " + number + " cannot be read", e);
            }
        }
        return new Outside(views, opinions);
    }

    /**
     * Keeps a view; the one that it takes the place of, which is the same interviewer's of the same question.
     *
     * @param journal the session's
     * @throws IOException when the session is open elsewhere, or it cannot be written; what was kept stays then
     */
    public Optional<OutsideView> keep(Path journal, OutsideView view) throws IOException {
        List<OutsideView> replaced = new ArrayList<>();
        change(journal, kept -> {
            List<OutsideView> views = new ArrayList<>(kept.views());
            views.stream().filter(other -> isSame(other, view)).forEach(replaced::add);
            views.removeAll(replaced);
            views.add(view);
            return new Outside(views, kept.opinions());
        });
        return replaced.stream().findFirst();
    }

    private static boolean isSame(OutsideView one, OutsideView other) {
        return one.question().equals(other.question()) && one.by().equalsIgnoreCase(other.by());
    }

    /**
     * Keeps an opinion beside those that there are.
     *
     * @param journal the session's
     * @throws IOException when the session is open elsewhere, or it cannot be written; what was kept stays then
     */
    public void keep(Path journal, OutsideOpinion opinion) throws IOException {
        change(journal, kept -> {
            List<OutsideOpinion> opinions = new ArrayList<>(kept.opinions());
            opinions.add(opinion);
            return new Outside(kept.views(), opinions);
        });
    }

    private void change(Path journal, UnaryOperator<Outside> change) throws IOException {
        OwnerOnly.makeFolders(folder());
        // Waits for another who keeps something; the session itself is finished, and held by nobody.
        new Ledger(home).alone(() -> {
            String session = Journal.name(journal);
            Outside changed = change.apply(all(session));
            StringBuilder lines = new StringBuilder();
            changed.views().forEach(view -> lines.append(Json.line(json(view))).append('\n'));
            changed.opinions().forEach(o -> lines.append(Json.line(json(o))).append('\n'));
            WholeFile.write(file(session), lines.toString());
            return changed;
        });
    }

    private static Map<String, Object> json(OutsideView view) {
        return new JsonObject()
                .with("question", view.question())
                .with("by", view.by())
                .with("day", view.day().toString())
                .with("ratings", view.ratings())
                .with("ticked", view.ticked())
                .with("strong", view.strong())
                .with("next", view.next());
    }

    private static OutsideView view(Node node) {
        Map<String, Integer> ratings = new LinkedHashMap<>();
        node.get("ratings").fields().forEach((dimension, level) -> ratings.put(dimension, level(level.text())));
        return new OutsideView(
                node.string("question"),
                node.string("by"),
                LocalDate.parse(node.string("day")),
                ratings,
                node.strings("ticked"),
                node.get("strong").text(),
                node.get("next").text());
    }

    private static int level(String text) {
        if (!text.matches("[1-4]")) {
            throw new IllegalArgumentException("\"" + text + "\" is no rating from 1 to 4");
        }
        return Integer.parseInt(text);
    }

    private static Map<String, Object> json(OutsideOpinion opinion) {
        return new JsonObject()
                .with("command", opinion.by())
                .with("day", opinion.day().toString())
                .with("reply", opinion.text());
    }

    private static OutsideOpinion opinion(Node node) {
        return new OutsideOpinion(
                node.string("command"),
                LocalDate.parse(node.string("day")),
                node.get("reply").text());
    }
}
