package io.github.pmdrill.library;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.transcript.Markdown;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The story bank: one's own stories, the questions each can serve, and where one serves too many. A pure function. */
public final class Stories {
    /** From one more on, the interviewers of one round would hear the same story twice. */
    private static final int MOST = 4;

    private final List<BestAnswer> stories;
    private final List<Listing.Entry> questions;
    private final UnaryOperator<String> words;

    private Stories(List<BestAnswer> stories, List<Listing.Entry> questions, UnaryOperator<String> words) {
        this.stories = stories;
        this.questions = questions;
        this.words = words;
    }

    /**
     * The bank as Markdown.
     *
     * @param stories the answers to questions that ask for a story
     * @param questions all questions at hand that ask for a story
     * @param words what is written instead of a text of a deck or of the person: names are replaced here
     */
    public static String of(List<BestAnswer> stories, List<Listing.Entry> questions, UnaryOperator<String> words) {
        StringBuilder out = new StringBuilder("# Story bank\n\n");
        if (stories.isEmpty()) {
            out.append("No story was told yet.\n\n");
        }
        Stories bank = new Stories(stories, questions, words);
        stories.forEach(story -> bank.story(out, story));
        return out.toString();
    }

    private void story(StringBuilder out, BestAnswer story) {
        out.append("## ")
                .append(Markdown.line(words.apply(story.question().title())))
                .append("\n\n");
        out.append(Prose.quote(words.apply(story.question().prompt())));
        out.append(OwnWords.of(story, words));
        List<BestAnswer> same = stories.stream()
                .filter(other -> !other.equals(story) && SharedWords.areNearlyTheSame(other.text(), story.text()))
                .toList();
        List<Listing.Entry> open = servedToo(story);
        if (!open.isEmpty()) {
            out.append("Without a story of their own, and near this one by their tags:\n\n");
            open.forEach(question -> out.append(Prose.item(Markdown.line(words.apply(question.title())) + " ("
                    + question.id().in(words) + "; " + words.apply(String.join(", ", sharedTags(story, question)))
                    + ")")));
            out.append('\n');
        }
        warn(out, same, 1 + same.size() + open.size());
    }

    private void warn(StringBuilder out, List<BestAnswer> same, int served) {
        if (!same.isEmpty()) {
            String titles = same.stream()
                    .map(other -> Markdown.line(words.apply(other.question().title())))
                    .collect(Collectors.joining(", "));
            out.append(Prose.paragraph("**Careful:** this is nearly the same story as the one under " + titles
                    + ". Prepare another for one of them."));
        }
        if (served > MOST) {
            out.append(Prose.paragraph("**Careful:** this one story would have to serve " + served
                    + " questions. Prepare another for some of them."));
        }
    }

    /** The questions that have no story yet and share a tag with this one's. */
    private List<Listing.Entry> servedToo(BestAnswer story) {
        Set<QuestionId> told =
                stories.stream().map(other -> other.question().id()).collect(Collectors.toSet());
        return questions.stream()
                .filter(question -> !told.contains(question.id()))
                .filter(question -> !sharedTags(story, question).isEmpty())
                .toList();
    }

    private static Set<String> sharedTags(BestAnswer story, Listing.Entry question) {
        Set<String> tags = new TreeSet<>(question.tags());
        tags.retainAll(story.question().tags());
        return tags;
    }
}
