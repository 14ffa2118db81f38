package io.github.pmdrill.schedule;

/**
 * Something that was practised to its end.
 *
 * @param question {@code deck/question}
 * @param part what of it was asked again, {@code follow-up:worker-dies}; empty for the whole question
 */
public record Done(String question, String part) {
    /** How the part begins where a follow-up was put on its own. */
    public static final String FOLLOW_UP = "follow-up:";

    /** Whether that is what the item asks for. */
    public boolean does(Item item) {
        boolean right = item.slot() == Slot.FOLLOW_UP ? part.startsWith(FOLLOW_UP) : part.isEmpty();
        return right && question.equals(item.question());
    }
}
