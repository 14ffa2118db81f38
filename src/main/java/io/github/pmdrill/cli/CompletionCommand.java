package io.github.pmdrill.cli;

import io.github.pmdrill.help.BashCompletion;
import io.github.pmdrill.help.KnownWords;
import io.github.pmdrill.help.ZshCompletion;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code pmdrill completion}: a script by which a shell completes the program's command lines. What the script asks for
 * at each completion is a command that the help does not show: {@code completion words KIND TYPED}.
 */
record CompletionCommand(Environment environment) implements Command {
    private static final String SHELLS = "bash|zsh";

    @Override
    public Synopsis spec() {
        return Specs.command(
                        "completion",
                        this,
                        "A script that makes a shell complete commands, options, decks, questions and sessions.",
                        "",
                        "Examples:",
                        "  pmdrill completion bash > ~/.local/share/bash-completion/completions/pmdrill",
                        "  pmdrill completion zsh > ~/.zfunc/_pmdrill",
                        "  eval \"$(pmdrill completion bash)\"    for this shell only")
                .addPositional(Specs.argument(true, SHELLS, "The shell."))
                .addPositional(Specs.unheardOf());
    }

    @Override
    public int run(Arguments given) {
        String shell = given.matchedPositionalValue(0, "");
        List<String> more = given.matchedPositionalValue(1, List.<String>of());
        if (shell.equals("words") && !more.isEmpty()) {
            environment.out().print(new KnownWords(environment).lines(more.get(0), more.size() > 1 ? more.get(1) : ""));
            return Exit.DONE;
        }
        if (!more.isEmpty()) {
            throw new Misuse("one shell at a time");
        }
        CommandSpec whole = PmdrillCommand.whole(environment);
        environment
                .out()
                .print(
                        switch (shell) {
                            case "bash" -> BashCompletion.script(whole);
                            case "zsh" -> ZshCompletion.script(whole);
                            default -> throw new Misuse("completion is for bash or zsh");
                        });
        return Exit.DONE;
    }
}
