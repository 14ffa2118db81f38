package io.github.pmdrill.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The shapes that command lines are made of. In code: each of picocli's annotations costs a class at every start. */
final class Specs {
    private Specs() {}

    /**
     * A command without options but {@code --help}.
     *
     * @param footer the lines under its help
     */
    static CommandSpec command(String name, Object command, String description, String... footer) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name).versionProvider(new Version());
        spec.usageMessage().description(description).footer(footer);
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
    }

    /** An option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** An option with one value. */
    static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .description(description)
                .build();
    }

    /** An option that may be given several times; a list of strings. */
    static OptionSpec repeated(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** The one argument of a command. */
    static PositionalParamSpec argument(boolean required, String label, String description) {
        return argument("0", required ? "1" : "0..1", label, description)
                .required(required)
                .type(String.class)
                .build();
    }

    /** The second argument of a command, which may be left out. */
    static PositionalParamSpec second(String label, String description) {
        return argument("1", "0..1", label, description).type(String.class).build();
    }

    /** All arguments of a command, of which there is one or more. */
    static PositionalParamSpec words(String label, String description) {
        return argument("0..*", "1..*", label, description)
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    /** All arguments of a command. */
    static PositionalParamSpec arguments(String label, String description) {
        return argument("0..*", "0..*", label, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    /** Arguments after the first one, which a command takes to say what is wrong with them. */
    static PositionalParamSpec unheardOf() {
        return PositionalParamSpec.builder()
                .index("1..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .hidden(true)
                .build();
    }

    private static PositionalParamSpec.Builder argument(String index, String arity, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .paramLabel(label)
                .description(description);
    }
}
