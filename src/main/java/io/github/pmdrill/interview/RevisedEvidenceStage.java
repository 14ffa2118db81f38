package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import java.util.List;

/**
 * The evidence for a rating that went up to 3 or 4.
 *
 * @param unproven the dimensions that still want it, the one asked about first
 */
record RevisedEvidenceStage(List<String> unproven) implements Stage {
    RevisedEvidenceStage {
        unproven = List.copyOf(unproven);
    }

    @Override
    public String word() {
        return "revised-evidence:" + unproven.get(0);
    }

    @Override
    public Prompt prompt(Interview it) {
        return EvidenceStage.asking(it, unproven.get(0));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        return EvidenceStage.given(it, unproven.get(0), turn)
                .to(Course.proving(it, unproven.subList(1, unproven.size())));
    }
}
