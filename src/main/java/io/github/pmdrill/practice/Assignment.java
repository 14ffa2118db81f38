package io.github.pmdrill.practice;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.schedule.Item;
import org.jspecify.annotations.Nullable;

/**
 * A thing of a day, as it is put.
 *
 * @param again the attempt before, or null for what is new
 * @param isDone whether it was done on that day
 */
public record Assignment(
        Item item, Question question, @Nullable Again again, boolean isDone) {}
