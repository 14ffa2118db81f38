package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Terms are explained by the concept cards. */
class GlossaryTest {
    private final Glossary glossary = new Glossary(new Bank(List.of()));

    @Test
    void a_term_is_explained_by_the_card_of_its_name() {
        assertThat(glossary.apply("client")).startsWith("Client and server are roles in one exchange");
        assertThat(glossary.apply("Client and server")).isEqualTo(glossary.apply("clients"));
    }

    @Test
    void a_term_that_no_card_names_is_not_explained() {
        assertThat(glossary.apply("ski pass")).isEmpty();
        assertThat(glossary.apply("")).isEmpty();
    }
}
