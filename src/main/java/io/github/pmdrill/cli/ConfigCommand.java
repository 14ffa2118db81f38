package io.github.pmdrill.cli;

import io.github.pmdrill.format.Json;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Suggestion;
import io.github.pmdrill.text.Wrapping;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code pmdrill config}: what a person settles once. */
record ConfigCommand(Environment environment) implements Command {
    private static final String FURTHER = "    ";

    @Override
    public Synopsis spec() {
        List<String> footer = new ArrayList<>(List.of("", "Settings:"));
        for (Setting setting : Setting.values()) {
            footer.add(String.format("  %-16s %s", setting.id(), setting.about()));
        }
        footer.addAll(List.of("", "Examples:", "  pmdrill config interview-date 2026-12-01"));
        footer.addAll(List.of("  pmdrill config redact \"Acme=the company\"", "  pmdrill config focus --unset"));
        return Specs.command(
                        "config",
                        this,
                        "Settings, kept in config.yaml in the home folder.",
                        footer.toArray(new String[0]))
                .addPositional(Specs.argument(false, "KEY", "A setting; without it, all of them."))
                .addPositional(Specs.second("VALUE", "Its new value; without it, the one it has."))
                .addOption(Specs.flag("--unset", "Takes the setting out; with a value, that one of redact."))
                .addOption(Specs.flag("--json", "All settings as JSON."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        String key = given.matchedPositionalValue(0, "");
        String value = given.matchedPositionalValue(1, "");
        boolean unset = given.hasMatchedOption("--unset");
        Config config = Config.read(environment.home());
        if (!given.hasMatchedPositional(0)) {
            if (unset) {
                throw new Misuse("take what out? pmdrill config focus --unset");
            }
            return all(config, given.hasMatchedOption("--json"));
        }
        Setting setting = Setting.of(key)
                .orElseThrow(() -> new Misuse("there is no setting " + key + Suggestion.after(key, Setting.ids())
                        + "; pmdrill config --help lists them"));
        List<String> values = config.values().getOrDefault(setting, List.of());
        if (unset) {
            return take(setting, values, value);
        }
        if (given.hasMatchedPositional(1)) {
            return put(setting, values, value);
        }
        config.problems().forEach(environment::tell);
        values.forEach(v -> environment.print(SafeText.line(v)));
        return values.isEmpty() ? Exit.FAILED : Exit.DONE;
    }

    private int all(Config config, boolean json) {
        config.problems().forEach(environment::tell);
        Map<String, Object> rows = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            List<String> values = config.values().getOrDefault(setting, List.of());
            if (!values.isEmpty()) {
                rows.put(setting.id(), setting == Setting.REDACT ? values : values.get(0));
            }
            if (!json) {
                values.forEach(value -> print(SafeText.line(setting.id() + ": " + value)));
            }
        }
        if (json) {
            environment.print(Json.pretty(rows));
        } else if (rows.isEmpty()) {
            environment.tell("Nothing is settled; pmdrill config --help lists what can be.");
        }
        return config.problems().isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    /** In rows as wide as the terminal; elsewhere a line is a line. */
    private void print(String line) {
        int room = environment.terminal() ? environment.columns() - FURTHER.length() : Integer.MAX_VALUE;
        environment.print(String.join("\n" + FURTHER, Wrapping.words(line, room, word -> true)));
    }

    private int put(Setting setting, List<String> values, String value) throws IOException {
        setting.complaint(value).ifPresent(message -> {
            throw new Misuse(message);
        });
        if (setting == Setting.FOCUS) {
            FocusOption.check("focus", value, environment.bank());
        }
        if (setting == Setting.INTERVIEW_DATE && LocalDate.parse(value).isBefore(environment.today())) {
            throw new Misuse("interview-date " + value + " lies in the past");
        }
        List<String> now = new ArrayList<>();
        if (setting == Setting.REDACT) {
            values.stream().filter(v -> !name(v).equals(name(value))).forEach(now::add);
        }
        now.add(value);
        Config.change(environment.home(), setting, now);
        return Exit.DONE;
    }

    private static String name(String pair) {
        return pair.substring(0, pair.indexOf('=')).strip();
    }

    private int take(Setting setting, List<String> values, String value) throws IOException {
        List<String> now = new ArrayList<>();
        if (!value.isEmpty() && setting == Setting.REDACT) {
            values.stream()
                    .filter(v -> !v.equals(value) && !Objects.equals(name(v), value))
                    .forEach(now::add);
            if (now.size() == values.size()) {
                throw new Misuse("redact has no " + SafeText.line(value));
            }
        }
        Config.change(environment.home(), setting, now);
        return Exit.DONE;
    }
}
