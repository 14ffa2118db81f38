package io.github.pmdrill.cli;

import java.nio.file.Path;

/** What {@code pmdrill start} takes. */
final class StartOptions {
    private StartOptions() {}

    /** The shape of the command line. */
    static Synopsis of(Command command) {
        return Specs.command(
                        "start",
                        command,
                        "Hold an interview: one long question, or ten cards.",
                        "",
                        "Examples:",
                        "  pmdrill start system-design",
                        "  pmdrill start link-shortener --focus failure",
                        "  pmdrill start --find 'rate limit'",
                        "  pmdrill start --deck concepts --count 5 --no-clock",
                        "  pmdrill start --round technical-hour",
                        "  pmdrill start --deck behavioural --resume shipped.txt")
                .addPositional(Specs.argument(
                        false,
                        "QUESTION",
                        "A question, as deck/question, or without its deck, or a deck; or how one of these begins."))
                .addPositional(Specs.unheardOf())
                .addOption(Specs.option("--find", "WORDS", String.class, "The question that is about these words."))
                .addOption(Specs.repeated("--deck", "ID|PATH", "A deck of the bank, or a path; may be repeated."))
                .addOption(Specs.flag(
                        "--retry", "The weakest part of your last interview again, five minutes; or of QUESTION's."))
                .addOption(Specs.option(
                        "--round",
                        "ROUND|FILE",
                        String.class,
                        "Several interviews in a row, with breaks: a round of pmdrill decks --rounds, or a file."))
                .addOption(Specs.option(
                        "--resume",
                        "FILE",
                        Path.class,
                        "One layer down on each line of FILE, a plain list of what you have shipped."))
                .addOption(Specs.option("--count", "N", Integer.class, "How many questions."))
                .addOption(Specs.option("--level", "LEVEL", String.class, "Only easy, medium or hard ones."))
                .addOption(Specs.option(
                        "--kind", "KIND", String.class, "Only this kind, such as scenario, card or numeric."))
                .addOption(Specs.option("--tag", "TAG", String.class, "Only with this tag."))
                .addOption(Specs.flag("--shuffle", "In random order, instead of the least recently practised first."))
                .addOption(Specs.option(
                        "--seed", "N", Long.class, "What --shuffle and the figures of estimates are drawn from."))
                .addOption(Specs.option(
                        "--variation",
                        "N",
                        Integer.class,
                        "With this variation, 0 as written; else another one each time it comes again."))
                .addOption(Specs.option(
                        "--pace", "X", Double.class, "Stretches every time-box: 1.5 gives half as much again."))
                .addOption(Specs.flag("--no-clock", "Shows no clock; times are still noted."))
                .addOption(Specs.option("--follow-ups", "N", Integer.class, "The most follow-ups to a question (3)."))
                .addOption(
                        Specs.option("--focus", "DIMENSION", String.class, "The dimension to work on, such as sizing."))
                .addOption(Specs.flag(
                        "--guided", "A story in a box for each of its parts, as easy ones are; else told in one."))
                .addOption(Specs.flag("--aloud", "You speak; the screen shows a large clock and takes notes."))
                .addOption(Specs.flag(
                        "--record", "With --aloud: records what you say; pmdrill record --help says how and where."))
                .addOption(Specs.flag("--plain", "Plain lines instead of the line editor."))
                .addOption(Specs.option(
                        "--out", "FILE", Path.class, "Also writes the transcript there; never overwrites."));
    }
}
