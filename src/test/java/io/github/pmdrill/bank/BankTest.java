package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Working;
import io.github.pmdrill.format.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank that ships: it reads, it keeps its own rules, and its sentences are its own. It takes long, and so begins first. */
@Order(1)
final class BankTest {
    private static final Bank BANK = new Bank(List.of());
    private static final int RUN = 8;
    private static final int LONGEST_ANCHOR = 110;

    /** What interviewers say in every interview, and the heading of an example answer. */
    private static final Pattern STOCK = Pattern.compile(
            "tell me about a (?:time|project) you|an invented example, two minutes\\W+situation",
            Pattern.CASE_INSENSITIVE);

    /** What is not prose: words to match, names, arithmetic, and the words that every interview shares. */
    private static final Set<String> NO_PROSE = Set.of(
            "id",
            "kind",
            "level",
            "tags",
            "rubric",
            "detect",
            "like",
            "archetype",
            "asked",
            "not_asked",
            "said",
            "not_said",
            "category",
            "dimension",
            "when",
            "phases",
            "working",
            "change",
            "sources",
            "as_of",
            "group",
            "topic");

    private static final Pattern VENDORS = Pattern.compile("\\b(?:"
            + String.join(
                    "|",
                    List.of(
                            "Google",
                            "Gmail",
                            "YouTube",
                            "Apple",
                            "iPhone",
                            "Amazon",
                            "AWS",
                            "Alexa",
                            "Microsoft",
                            "Azure",
                            "Windows",
                            "Excel",
                            "LinkedIn",
                            "GitHub",
                            "Meta",
                            "Facebook",
                            "Instagram",
                            "WhatsApp",
                            "Twitter",
                            "TikTok",
                            "Snapchat",
                            "Netflix",
                            "Spotify",
                            "Uber",
                            "Lyft",
                            "Airbnb",
                            "Booking\\.com",
                            "DoorDash",
                            "Deliveroo",
                            "Stripe",
                            "PayPal",
                            "Klarna",
                            "Adyen",
                            "Shopify",
                            "Salesforce",
                            "Oracle",
                            "SAP",
                            "Slack",
                            "Zoom",
                            "Dropbox",
                            "Notion",
                            "Figma",
                            "Jira",
                            "Atlassian",
                            "Twilio",
                            "Cloudflare",
                            "OpenAI",
                            "ChatGPT",
                            "Firebase"))
            + ")\\b");

    static List<String> decks() {
        return BANK.ids();
    }

    private static final Map<String, DeckReader.Outcome> READ = read();
    private static final List<Question> QUESTIONS = all();

    private static Map<String, DeckReader.Outcome> read() {
        Map<String, DeckReader.Outcome> read = new LinkedHashMap<>();
        BANK.ids().forEach(id -> read.put(id, BANK.read(id)));
        return read;
    }

    static List<Question> questions() {
        return QUESTIONS;
    }

    private static List<Question> all() {
        return READ.values().stream()
                .map(DeckReader.Outcome::deck)
                .filter(java.util.Objects::nonNull)
                .flatMap(deck -> deck.questions().stream())
                .toList();
    }

    @Test
    void there_is_a_bank() {
        assertThat(BANK.ids()).contains("system-design", "concepts", "estimation");
        assertThat(questions()).hasSizeGreaterThan(20);
        assertThat(questions()).extracting(Question::kind).contains(Kind.values());
    }

    @ParameterizedTest
    @MethodSource("decks")
    void a_deck_reads(String deck) {
        assertThat(READ.get(deck).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decks")
    void a_deck_keeps_the_rules(String deck) {
        // On the day of the newest check of its facts: a bank does not fail because a year went by.
        LocalDate today = questions().stream()
                .map(Question::asOf)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
        DeckReader.Outcome outcome = READ.get(deck);

        assertThat(outcome.orThrow().questions().stream()
                        .flatMap(q -> QuestionRules.check(file(outcome, q), q, BANK.rubrics(), today).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decks")
    void a_deck_is_written_as_the_check_advises(String deck) {
        DeckReader.Outcome outcome = READ.get(deck);

        assertThat(outcome.orThrow().questions().stream().flatMap(q -> TextRules.check(file(outcome, q), q).stream()))
                .isEmpty();
    }

    private static String file(DeckReader.Outcome outcome, Question question) {
        return String.valueOf(outcome.files().get(question.id().question()));
    }

    @Test
    void every_estimate_draws_its_figures() {
        assertThat(questions().stream().filter(question -> question.kind() == Kind.NUMERIC))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.draws(Question.MOST_DRAWS))
                        .as(question.id().toString())
                        .hasSizeGreaterThan(4)
                        .allSatisfy(
                                one -> assertThat(one.source().toJson()).doesNotContainPattern("\\{[a-z_]+[}*/~]")));
    }

    @Test
    void every_variation_can_be_put() {
        for (Question question : questions()) {
            for (int n = 1; n <= question.variations().size(); n++) {
                int at = n - 1;
                Question varied = question.varied(n);

                assertThat(varied.prompt()).contains("This time: ");
                assertThat(Question.fromJournal("any", varied.source()).working())
                        .isEqualTo(varied.working());
                assertThat(varied.working())
                        .as(question.id() + ", variation " + n)
                        .extracting(Working::is)
                        .satisfies(is -> assertThat(List.copyOf(is)
                                        .equals(question.working().stream()
                                                .map(Working::is)
                                                .toList()))
                                .isEqualTo(
                                        question.variations().get(at).working().isEmpty()));
            }
        }
    }

    @Test
    void no_two_questions_share_a_run_of_eight_words() {
        Map<String, Set<String>> owners = new LinkedHashMap<>();
        for (Question question : questions()) {
            for (String text : prose(question.source()).stream()
                    .flatMap(STOCK::splitAsStream)
                    .toList()) {
                List<String> words = words(text);
                for (int i = 0; i + RUN <= words.size(); i++) {
                    owners.computeIfAbsent(String.join(" ", words.subList(i, i + RUN)), run -> new TreeSet<>())
                            .add(question.id().toString());
                }
            }
        }
        assertThat(owners).hasSizeGreaterThan(5000);
        owners.values().removeIf(ids -> ids.size() < 2);
        assertThat(owners).isEmpty();
    }

    @Test
    void no_prompt_names_a_company_or_a_product() {
        Map<String, String> named = new TreeMap<>();
        for (Question question : questions()) {
            VENDORS.matcher(question.prompt())
                    .results()
                    .forEach(found -> named.put(question.id().toString(), found.group()));
        }
        assertThat(named).isEmpty();
    }

    @Test
    void what_is_said_of_a_vendor_has_its_day() {
        Map<String, String> undated = new TreeMap<>();
        for (Question question : questions()) {
            List<String> texts = new ArrayList<>(prose(question.source()));
            question.source().get("sources").fields().values().forEach(source -> texts.add(source.text()));
            VENDORS.matcher(String.join("\n", texts))
                    .results()
                    .filter(found -> question.asOf() == null)
                    .forEach(found -> undated.put(question.id().toString(), found.group()));
        }
        assertThat(undated).isEmpty();
    }

    @Test
    void a_vendor_is_seen_where_one_is_named() {
        assertThat(VENDORS.matcher("Send it by WhatsApp, says Meta.").results().count())
                .isEqualTo(2);
        assertThat(VENDORS.matcher("some slack, a booking, metadata").results()).isEmpty();
    }

    @Test
    void anchors_of_the_rubrics_fit_on_a_line_and_a_half() {
        assertThat(BANK.rubrics()).containsKeys("technical", "story", "estimate");
        assertThat(BANK.rubrics().values().stream()
                        .flatMap(rubric -> rubric.dimensions().stream())
                        .flatMap(dimension -> dimension.anchors().stream()))
                .allMatch(anchor -> anchor.length() <= LONGEST_ANCHOR);
    }

    @Test
    void every_dimension_has_four_anchors_of_its_own() {
        assertThat(BANK.rubrics().values().stream().flatMap(rubric -> rubric.dimensions().stream()))
                .isNotEmpty()
                .allSatisfy(
                        dimension -> assertThat(dimension.anchors()).hasSize(4).doesNotHaveDuplicates());
    }

    @Test
    void a_question_has_an_id_that_no_other_deck_uses() {
        assertThat(questions()).extracting(question -> question.id().question()).doesNotHaveDuplicates();
    }

    @Test
    void every_rubric_that_a_question_names_exists() {
        assertThat(questions().stream().map(Question::rubric).filter(rubric -> !rubric.isEmpty()))
                .isSubsetOf(BANK.rubrics().keySet());
    }

    /** All texts of a question that were written for people. */
    private static List<String> prose(Node node) {
        List<String> texts = new ArrayList<>();
        if (node.type() == Node.Type.TEXT) {
            texts.add(node.text());
        }
        node.items().forEach(item -> texts.addAll(prose(item)));
        node.fields().forEach((key, value) -> {
            if (!NO_PROSE.contains(key)) {
                texts.addAll(prose(value));
            }
        });
        return texts;
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}']+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
