package io.github.pmdrill.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How a command is called, and its help. Picocli is told of it where a line is not plain, and for help. */
final class Synopsis {
    private final String name;
    private final Command command;
    private final String description;
    private final String[] footer;
    private final List<Parameter> options = new ArrayList<>();
    private final List<Parameter> arguments = new ArrayList<>();
    private String[] aliases = {};

    Synopsis(String name, Command command, String description, String... footer) {
        this.name = name;
        this.command = command;
        this.description = description;
        this.footer = footer.clone();
    }

    Synopsis addOption(Parameter option) {
        options.add(option);
        return this;
    }

    /** Adds an argument, in the order in which they stand. */
    Synopsis addPositional(Parameter argument) {
        arguments.add(argument);
        return this;
    }

    /** Other words for the command. */
    Synopsis aliases(String... words) {
        aliases = words.clone();
        return this;
    }

    /** Whether this is an option without a value. */
    boolean isFlag(String word) {
        for (Parameter option : options) {
            if (option.name().equals(word)) {
                return option.isFlag();
            }
        }
        return false;
    }

    /** Whether the argument of this number is one word. */
    boolean isWord(int index) {
        return index < arguments.size() && arguments.get(index).isWord();
    }

    /** How many arguments there must be. */
    int needs() {
        int needs = 0;
        for (Parameter argument : arguments) {
            needs += argument.required() ? 1 : 0;
        }
        return needs;
    }

    /** The same for picocli. */
    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .name(name)
                .aliases(aliases)
                .versionProvider(new Version());
        spec.usageMessage().description(description).footer(footer);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
        for (Parameter argument : arguments) {
            spec.addPositional(argument(argument));
        }
        for (Parameter option : options) {
            spec.addOption(option(option));
        }
        return spec;
    }

    private static OptionSpec option(Parameter option) {
        OptionSpec.Builder spec =
                OptionSpec.builder(option.name()).type(option.type()).description(option.description());
        if (!option.isFlag()) {
            spec.paramLabel(option.label());
        }
        if (option.type() == List.class) {
            spec.auxiliaryTypes(String.class);
        }
        return spec.build();
    }

    private static PositionalParamSpec argument(Parameter argument) {
        PositionalParamSpec.Builder spec = PositionalParamSpec.builder()
                .index(argument.index())
                .arity(argument.arity())
                .required(argument.required())
                .hidden(argument.hidden())
                .type(argument.type());
        if (!argument.hidden()) {
            spec.paramLabel(argument.label()).description(argument.description());
        }
        if (argument.type() == List.class) {
            spec.auxiliaryTypes(String.class);
        }
        return spec.build();
    }
}
