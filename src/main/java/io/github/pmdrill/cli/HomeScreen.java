package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.report.Overview;
import io.github.pmdrill.text.Counted;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The program without a command, at a terminal: where one stands, and what can be done now. */
final class HomeScreen {
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final String ASKS = "A number, a letter or a word; words of your own look for questions.";

    private final Environment environment;
    private final List<Choosable> choices = new ArrayList<>();

    HomeScreen(Environment environment) {
        this.environment = environment;
    }

    /**
     * Something that can be chosen.
     *
     * @param word its first letter chooses it, too
     * @param args the command line that it stands for; none for leaving
     */
    private record Choosable(String word, String says, List<String> args) {}

    /** Shows it, and does what is chosen; the exit code. */
    int show() throws IOException {
        List<Line> say = say(new Overview(environment));
        List<String> args;
        try (Conversation conversation = environment.conversations().open(true, false, text -> true, () -> {})) {
            args = chosen(conversation, say);
        }
        return args.isEmpty() ? Exit.DONE : PmdrillCommand.run(environment, args.toArray(String[]::new));
    }

    private List<Line> say(Overview overview) throws IOException {
        List<Line> say = new ArrayList<>();
        say.add(Line.title("pmdrill, " + TODAY.format(environment.today())));
        say.add(Line.gap());
        facts(overview).forEach(fact -> say.add(Line.note(fact)));
        say.add(Line.gap());
        choices(overview);
        for (int i = 0; i < choices.size(); i++) {
            Choosable choice = choices.get(i);
            say.add(Line.item((i + 1) + " **" + choice.word() + "**: " + choice.says()));
        }
        say.add(Line.gap());
        say.add(Line.note(ASKS));
        return say;
    }

    /** What is the case; one line each. */
    private static List<String> facts(Overview overview) {
        if (overview.isFirst()) {
            return List.of("Nothing practised here yet. Choose 1 first: the interviewer puts a question, answers what"
                    + " you ask, pushes back, and shows an outline at the end. All you type is saved at once; /help"
                    + " shows the keys, and /quit leaves.");
        }
        List<String> facts = new ArrayList<>();
        facts.add("Practised on " + Counted.of(overview.days(), "day") + ".");
        overview.last().ifPresent(last -> facts.add("Last: " + last + "."));
        overview.plan().ifPresent(facts::add);
        return facts;
    }

    private void choices(Overview overview) throws IOException {
        Optional<String> left = overview.unfinished();
        left.ifPresent(title -> choices.add(new Choosable("resume", "go on with " + title, List.of("resume"))));
        Choosable daily = new Choosable("daily", "today's drill; " + overview.today(), List.of("daily"));
        Choosable start = overview.interview()
                .map(HomeScreen::start)
                .orElse(new Choosable("start", "an interview that you pick", List.of("start")));
        choices.addAll(overview.isFirst() ? List.of(start, daily) : List.of(daily, start));
        choices.add(new Choosable("browse", "pick out of all decks and questions", List.of("browse")));
        choices.add(new Choosable("find", "search for questions by words", List.of("search")));
        choices.add(new Choosable("quit", "or Ctrl-D", List.of()));
    }

    private static Choosable start(Listing.Entry interview) {
        return new Choosable(
                "start",
                interview.title() + " (" + interview.level().id() + ", " + interview.minutes() + " min)",
                List.of("start", interview.id().toString()));
    }

    /** The command line that the person chose; empty when they left. */
    private List<String> chosen(Conversation conversation, List<Line> first) {
        List<Line> say = first;
        while (true) {
            String typed = asked(conversation, say);
            List<String> words = List.of(typed.split("\\s+", -1));
            Optional<Choosable> choice = choice(words.get(0))
                    .filter(one -> words.size() == 1 || one.word().equals(words.get(0)));
            if (typed.isEmpty() || choice.filter(c -> c.args().isEmpty()).isPresent()) {
                return List.of();
            }
            String command = choice.map(c -> c.args().get(0)).orElse(words.get(0));
            List<String> more = words.subList(1, words.size());
            if (command.equals("exit")) {
                return List.of();
            }
            if (command.equals("search") || command.equals("find")) {
                return found(conversation, more);
            }
            if (choice.isPresent() && more.isEmpty()) {
                return choice.get().args();
            }
            if (choice.isPresent() || PmdrillCommand.words().contains(command)) {
                return Stream.concat(Stream.of(command), more.stream()).toList();
            }
            String near = words.size() > 1 ? "" : Suggestion.after(command, PmdrillCommand.words());
            if (near.isEmpty() && !command.matches("\\d+|/.*")) {
                return found(conversation, words);
            }
            say = List.of(Line.complaint("There is no " + command + " to choose" + near + ". " + ASKS));
        }
    }

    /** By a number, a letter, a word or how that begins. */
    private Optional<Choosable> choice(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < choices.size(); i++) {
            Choosable choice = choices.get(i);
            if (wanted.equals(Integer.toString(i + 1))
                    || (!wanted.isEmpty() && choice.word().startsWith(wanted))) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** Questions about some words, to pick from. */
    private static List<String> found(Conversation conversation, List<String> words) {
        List<String> about = words.isEmpty()
                ? Arrays.asList(
                        asked(conversation, List.of(Line.note("About what?"))).split("\\s+", -1))
                : words;
        return Stream.concat(Stream.of("browse"), about.stream().filter(word -> !word.isEmpty()))
                .toList();
    }

    /** What the person typed; empty when they left. */
    private static String asked(Conversation conversation, List<Line> say) {
        Prompt prompt = new Prompt("home", say, Input.line(), "", null, "", EnumSet.of(Act.QUIT), false);
        while (true) {
            Reply reply = conversation.ask(prompt);
            if (reply.act().leaves()) {
                return "";
            }
            Optional<String> complaint = prompt.complaint(reply);
            if (complaint.isEmpty() && !reply.text().isBlank()) {
                return reply.text().strip();
            }
            prompt = prompt.again(complaint.orElse(ASKS), reply);
        }
    }
}
