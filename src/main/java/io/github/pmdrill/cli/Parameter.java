package io.github.pmdrill.cli;

/**
 * One thing that a command takes.
 *
 * @param name an option's, such as {@code --json}; empty for an argument
 * @param index the arguments that it is, such as 0 or {@code 1..*}; empty for an option
 * @param arity how many arguments it takes; empty for an option, whose type says it
 * @param label what stands for its value in the help
 * @param type of its value; a list is one of strings
 * @param required whether it must be there
 * @param hidden whether the help passes it over
 * @param description what the help says
 */
record Parameter(
        String name,
        String index,
        String arity,
        String label,
        Class<?> type,
        boolean required,
        boolean hidden,
        String description) {
    /** Whether it is an option without a value. */
    boolean isFlag() {
        return type == boolean.class;
    }

    /** Whether it is one argument, taken as it stands. */
    boolean isWord() {
        return type == String.class && name.isEmpty();
    }
}
