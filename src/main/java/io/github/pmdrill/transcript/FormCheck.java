package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.OutsideView;
import io.github.pmdrill.text.Suggestion;
import io.github.pmdrill.transcript.FilledForm.Entry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a filled form to the question that it is about, and notes all that is wrong with it in the form. */
public final class FormCheck {
    private static final Set<String> HEAD =
            Set.of(PartnerForm.QUESTION, PartnerForm.INTERVIEWER, PartnerForm.DATE, PartnerForm.SESSION);
    private static final Set<String> TICKS = Set.of("x", "X", "✓", "✔", "☑");
    private static final Set<String> UNSEEN = Set.of("-", "–", "—");
    private static final String RATING = "a whole number from 1 to 4, or - where you saw nothing of it";
    private static final int LONGEST_NAME = 60;

    private final FilledForm form;
    private final @Nullable Interview interview;
    private final Collection<String> dimensions;

    private FormCheck(FilledForm form, @Nullable Interview interview, Collection<String> dimensions) {
        this.form = form;
        this.interview = interview;
        this.dimensions = dimensions;
    }

    /**
     * What the interviewer says; true only when the form has no problems.
     *
     * @param interview the one that it is about; null when that is not known, and only what needs none is checked
     * @param known every dimension there is, for when the interview is not known
     * @param latest the last day on which it can have been held
     */
    public static OutsideView view(
            FilledForm form, @Nullable Interview interview, Collection<String> known, LocalDate latest) {
        Collection<String> dimensions = interview == null
                ? known
                : interview.dimensions().stream().map(Rubric.Dimension::id).toList();
        FormCheck check = new FormCheck(form, interview, dimensions);
        String by = check.name();
        LocalDate day = check.day(latest);
        Map<String, Integer> ratings = check.ratings();
        List<String> ticked = check.ticked();
        String question =
                interview == null ? form.question() : interview.question().id().toString();
        return new OutsideView(
                question, by, day, ratings, ticked, form.words(PartnerForm.STRONG), form.words(PartnerForm.TRY));
    }

    private String name() {
        String name = form.value(PartnerForm.INTERVIEWER);
        if (name.isEmpty()) {
            missing(PartnerForm.INTERVIEWER, "your name");
        } else if (name.length() > LONGEST_NAME) {
            form.problem(PartnerForm.INTERVIEWER, "a name has at most " + LONGEST_NAME + " letters");
        }
        return name;
    }

    private LocalDate day(LocalDate latest) {
        String day = form.value(PartnerForm.DATE);
        if (day.isEmpty()) {
            missing(PartnerForm.DATE, "a day like 2026-03-07");
            return latest;
        }
        try {
            LocalDate held = LocalDate.parse(day);
            if (held.isAfter(latest)) {
                form.problem(PartnerForm.DATE, day + " is yet to come; expected the day of the interview");
            }
            return held;
        } catch (DateTimeParseException e) {
            form.problem(PartnerForm.DATE, "\"" + day + "\" is no day; expected one like 2026-03-07");
            return latest;
        }
    }

    private void missing(String blank, String expected) {
        boolean there = form.blanks().containsKey(blank);
        form.problem(
                blank,
                (there ? "" : "there is no line ") + "\"" + blank + ":\"" + (there ? " is blank" : "") + "; expected "
                        + expected);
    }

    private Map<String, Integer> ratings() {
        Map<String, Integer> ratings = new LinkedHashMap<>();
        List<String> strangers = new ArrayList<>();
        for (Entry entry : form.blanks().values()) {
            if (!HEAD.contains(entry.name()) && !dimensions.contains(entry.name())) {
                stranger(entry);
                strangers.add(entry.name());
            }
        }
        for (String dimension : dimensions) {
            Entry entry = form.blanks().get(dimension);
            if (entry != null) {
                rating(entry, ratings);
            } else if (interview != null && !isMeant(dimension, strangers)) {
                form.missing("the rating of \"" + dimension + "\" is missing; expected " + RATING);
            }
        }
        return ratings;
    }

    private void stranger(Entry entry) {
        List<String> known = new ArrayList<>(dimensions);
        known.addAll(HEAD);
        form.problem(
                entry.at(),
                "\"" + entry.name() + "\" is no dimension of this question" + Suggestion.after(entry.name(), known)
                        + "; expected one of " + String.join(", ", dimensions));
    }

    /** A misspelt name is one mistake, not two. */
    private static boolean isMeant(String name, List<String> strangers) {
        return strangers.stream()
                .anyMatch(stranger -> !Suggestion.after(stranger, List.of(name)).isEmpty());
    }

    private void rating(Entry entry, Map<String, Integer> ratings) {
        String value = entry.value();
        if (value.matches("[1-4]")) {
            ratings.put(entry.name(), Integer.parseInt(value));
        } else if (value.isEmpty()) {
            form.problem(entry.valueAt(), "the rating of \"" + entry.name() + "\" is missing; expected " + RATING);
        } else if (!UNSEEN.contains(value)) {
            form.problem(entry.valueAt(), "\"" + value + "\" is no rating; expected " + RATING);
        }
    }

    private List<String> ticked() {
        List<String> ticked = new ArrayList<>();
        for (Entry box : form.boxes().values()) {
            if (TICKS.contains(box.value())) {
                ticked.add(box.name());
            } else if (!box.value().isEmpty()) {
                form.problem(box.valueAt(), "[" + box.value() + "] is neither ticked nor empty; expected [x] or [ ]");
            }
        }
        if (interview != null) {
            points(interview.question().points().stream().map(Point::id).toList());
        }
        return ticked;
    }

    private void points(List<String> points) {
        List<String> strangers = new ArrayList<>();
        for (Entry box : form.boxes().values()) {
            if (!points.contains(box.name())) {
                strangers.add(box.name());
                form.problem(
                        box.at(),
                        "\"" + box.name() + "\" is no point of this question" + Suggestion.after(box.name(), points)
                                + "; expected one of " + String.join(", ", points));
            }
        }
        for (String point : points) {
            if (!form.boxes().containsKey(point) && !isMeant(point, strangers)) {
                form.missing("the point \"" + point + "\" is missing; expected [x] or [ ] and its name");
            }
        }
    }
}
