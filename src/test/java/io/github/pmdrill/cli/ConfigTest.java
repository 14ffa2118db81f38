package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person settles once. */
class ConfigTest {
    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void program() {
        run = new Run(folder);
    }

    private String file() throws IOException {
        return Files.readString(run.home().resolve("config.yaml"));
    }

    private void config(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "config";
        System.arraycopy(args, 0, all, 1, args.length);
        run.args(all).exits(0);
    }

    @Test
    void a_setting_is_kept_told_and_taken_out() {
        config("interview-date", "2026-12-01");
        config("focus", "sizing");
        config("interview-date");
        run.out().isEqualTo("2026-12-01\n");

        config("focus", "--unset");
        config();
        run.out().isEqualTo("interview-date: 2026-12-01\n");
        run.args("config", "focus").exits(1).out().isEmpty();
    }

    @Test
    void names_to_redact_are_added_replaced_and_taken_out_one_by_one() {
        config("redact", "Acme=the company");
        config("redact", "Ann \"Bee\"=a colleague: hers");
        config("redact", "Acme=the bank");
        config("redact");
        run.out().isEqualTo("Ann \"Bee\"=a colleague: hers\nAcme=the bank\n");

        config("redact", "Acme", "--unset");
        config("--json");
        run.out().contains("\"redact\" : [ \"Ann \\\"Bee\\\"=a colleague: hers\" ]");
    }

    @Test
    void a_change_leaves_the_other_lines_of_the_file_as_they_are() throws IOException {
        run.file("home/config.yaml", "# mine\nredact:\n- Acme=it\n# the day\ninterview-date: 2026-12-01 # a Tuesday\n");

        config("redact", "Bolt=them");
        config("pace", "1.5");

        assertThat(file()).isEqualTo("""
                        # mine
                        redact:
                          - "Acme=it"
                          - "Bolt=them"
                        # the day
                        interview-date: 2026-12-01 # a Tuesday
                        pace: 1.5
                        """);
    }

    @Test
    void what_cannot_be_meant_is_refused_and_nothing_is_kept() throws IOException {
        run.args("config", "interview-date", "tomorrow").exits(2).err().contains("a day, like 2026-12-01");
        run.args("config", "fokus", "sizing").exits(2).err().contains("did you mean \"focus\"?");
        run.args("config", "focus", "sizeing").exits(2).err().contains("did you mean \"sizing\"?");
        run.args("config", "redact", "Acme").exits(2).err().contains("Acme=the company");
        run.args("config", "minutes", "0").exits(2);
        run.args("config", "coach", "two\nlines").exits(2).err().contains("coach is one line of plain text");
        run.args("config", "interview-date", "2020-01-01").exits(2).err().contains("lies in the past");
        run.args("config", "--unset").exits(2);
        assertThat(run.home().resolve("config.yaml")).doesNotExist();
    }

    @Test
    void a_word_that_means_something_to_yaml_is_read_back_as_it_was_given() {
        config("coach", "null");
        config("coach");
        run.out().isEqualTo("null\n");
    }

    @Test
    void settings_where_a_folder_lies_are_told_and_an_interview_goes_on() throws IOException {
        Files.createDirectories(run.home().resolve("config.yaml"));
        run.args("daily", "--status")
                .exits(3)
                .err()
                .contains("config.yaml cannot be read")
                .hasLineCount(1);
    }

    @Test
    void nonsense_in_the_file_is_one_line_each_with_its_place_and_an_interview_goes_on() {
        run.file("home/config.yaml", "fokus: sizing\npace: fast\n");
        run.args("start", "--deck", "concepts").input("").exits(3);

        run.err()
                .contains("pmdrill: config.yaml:1:1: there is no setting \"fokus\" (did you mean \"focus\"?)")
                .contains("pmdrill: config.yaml:2:7: pace is a number from 0.1 to 10, and not \"fast\"");
    }

    @Test
    void a_file_that_is_no_yaml_is_one_line_and_is_not_written_over() throws IOException {
        run.file("home/config.yaml", "focus: [sizing\n");
        run.args("config", "pace", "2")
                .exits(1)
                .err()
                .contains("config.yaml:")
                .contains("mend it in")
                .hasLineCount(1);

        assertThat(file()).isEqualTo("focus: [sizing\n");
    }

    @Test
    void a_file_that_is_a_list_is_one_line_and_is_not_written_over() {
        run.file("home/config.yaml", "- focus\n");

        run.args("config", "focus", "sizing").exits(1).err().contains("config.yaml:1:1: the settings are lines like");
        assertThat(run.home().resolve("config.yaml")).hasContent("- focus\n");
    }

    @Test
    void an_interview_takes_its_pace_and_focus_from_the_settings() throws IOException {
        config("pace", "2");
        config("focus", "failure");
        run.args("start", "system-design/flood-alert-fanout").input("").exits(3);

        run.out().contains("(medium, 50 min)");
        assertThat(Files.readString(run.journals().get(0))).contains("\"focus\":\"failure\"", "\"pace\":2.0");
    }
}
