package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be practised, item by item, and the question or card in which it is. */
class ItemsTest {
    private static List<String[]> items() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/items/items.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void every_item_is_practised_in_a_question_or_card() throws IOException {
        Set<String> bank = Decks.shipped().stream()
                .map(question -> question.id().toString())
                .collect(Collectors.toSet());

        assertThat(items())
                .allSatisfy(item -> assertThat(item)
                        .as(String.join(" ", item))
                        .hasSize(3)
                        .satisfies(cells -> assertThat(bank).contains(cells[2])));
    }

    @Test
    void every_item_stands_once() throws IOException {
        assertThat(items()).extracting(item -> item[0]).hasSize(528).doesNotHaveDuplicates();
    }
}
