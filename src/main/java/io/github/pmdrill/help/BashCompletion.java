package io.github.pmdrill.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for bash. */
public final class BashCompletion {
    private BashCompletion() {}

    /** The script for a program with all its commands. */
    public static String script(CommandSpec program) {
        List<String> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        words.add(entry("", "words " + String.join(" ", Manual.names(program))));
        words.add(entry("-", "words " + options(program)));
        program.subcommands().forEach((name, line) -> {
            words.add(entry(name, "words " + options(line.getCommandSpec())));
            places.addAll(places(name, line));
        });
        return Script.of("completion.bash", Map.of("@PLACES@", places, "@WORDS@", words));
    }

    private static List<String> places(String command, CommandLine line) {
        List<String> places = new ArrayList<>();
        for (OptionSpec option : line.getCommandSpec().options()) {
            if (option.arity().max() > 0) {
                for (String name : option.names()) {
                    places.add(entry(command + " " + name, place(option)));
                }
            }
        }
        for (PositionalParamSpec argument : line.getCommandSpec().positionalParameters()) {
            if (!argument.hidden()) {
                String index = argument.index().max() > 0
                        ? "*"
                        : Integer.toString(argument.index().min() + 1);
                places.add(entry(command + " " + index, place(argument)));
            }
        }
        return places;
    }

    private static String options(CommandSpec command) {
        return String.join(
                " ",
                command.options().stream()
                        .filter(option -> !option.hidden())
                        .flatMap(option -> Stream.of(option.names()))
                        .toList());
    }

    /** What the script makes of it: something in any case, for it tells the option from one without a value. */
    private static String place(ArgSpec argument) {
        Completable fits = Completable.of(argument);
        if (!fits.known().isEmpty()) {
            return "ask " + fits.known() + (fits.files() ? " files" : "");
        }
        return fits.files() ? "files" : "words " + String.join(" ", fits.words());
    }

    private static String entry(String key, String place) {
        return "    " + Script.quoted(key) + ") place=" + Script.quoted(place) + " ;;";
    }
}
