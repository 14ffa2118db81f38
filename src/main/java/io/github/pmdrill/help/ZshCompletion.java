package io.github.pmdrill.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for zsh, with what each command and option is for. */
public final class ZshCompletion {
    private ZshCompletion() {}

    /** The script for a program with all its commands. */
    public static String script(CommandSpec program) {
        List<String> commands = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        program.subcommands().forEach((name, line) -> {
            if (Manual.names(program).contains(name)) {
                commands.add("        " + Script.quoted(name + ":" + description(line)));
            }
            arguments.add("        " + name + ")");
            arguments.add("          _arguments -S \\");
            arguments.addAll(continued("            ", specs(line.getCommandSpec())));
            arguments.add("          ;;");
        });
        List<String> options = continued("    ", specs(program));
        options.set(options.size() - 1, options.get(options.size() - 1) + " \\");
        return Script.of(
                "completion.zsh", Map.of("@OPTIONS@", options, "@COMMANDS@", commands, "@ARGUMENTS@", arguments));
    }

    private static String description(CommandLine line) {
        return line.getCommandSpec().usageMessage().description()[0];
    }

    private static List<String> continued(String indent, List<String> specs) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            lines.add(indent + specs.get(i) + (i < specs.size() - 1 ? " \\" : ""));
        }
        return lines;
    }

    /** A command's options and arguments as {@code _arguments} takes them. */
    private static List<String> specs(CommandSpec command) {
        List<String> specs = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            for (String name : option.hidden() ? new String[0] : option.names()) {
                specs.add(option(option, name));
            }
        }
        for (PositionalParamSpec argument : command.positionalParameters()) {
            if (!argument.hidden()) {
                String index = argument.index().max() > 0
                        ? "*"
                        : Integer.toString(argument.index().min() + 1);
                specs.add(Script.quoted(index + value(argument)));
            }
        }
        return specs;
    }

    private static String option(OptionSpec option, String name) {
        boolean ends = option.usageHelp() || option.versionHelp();
        boolean takes = option.arity().max() > 0;
        String before = ends ? "(- *)" : option.isMultiValue() ? "*" : "(" + String.join(" ", option.names()) + ")";
        String described = "[" + escaped(option.description()[0]) + "]";
        return Script.quoted(before + name + (takes ? "=" : "") + described + (takes ? value(option) : ""));
    }

    private static String value(ArgSpec argument) {
        Completable fits = Completable.of(argument);
        String action = " ";
        if (!fits.known().isEmpty()) {
            action = " _pmdrill_ask " + fits.known() + (fits.files() ? " files" : "");
        } else if (fits.files()) {
            action = "_files";
        } else if (!fits.words().isEmpty()) {
            action = "(" + String.join(" ", fits.words()) + ")";
        }
        return ":" + escaped(argument.paramLabel()) + ":" + action;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\\\[\\]:]", "\\\\$0");
    }
}
