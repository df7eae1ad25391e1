package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.Action;

/**
 * One action of a report.
 *
 * @param code the action's code
 * @param anchor its place on the page
 * @param title its name
 * @param status the code of the status that counts, for the square
 * @param words the status as reported
 * @param flags what there is to look at, each in a few words
 * @param open whether it is unfolded
 * @param questions the questions that have an answer, had one, or raise a query
 * @param silent the questions without any
 * @param claim the partner says that it does not concern it; null where it doesn't say so or nothing is decided
 * @param talk what is said of it
 */
public record ActionBlock(
        String code,
        String anchor,
        String title,
        String status,
        String words,
        List<String> flags,
        boolean open,
        List<QuestionBlock> questions,
        List<QuestionBlock> silent,
        @Nullable Claim claim,
        Talk talk) {
    public ActionBlock {
        flags = List.copyOf(flags);
        questions = List.copyOf(questions);
        silent = List.copyOf(silent);
    }

    /** The place of an action on a page. */
    static String anchor(String action) {
        return "a" + action;
    }

    static ActionBlock of(ReviewSubject subject, Action action, ReviewForm form) {
        String code = action.code();
        List<QuestionBlock> all = subject.draft().questionnaire().questions(code).stream()
                .map(it -> QuestionBlock.of(subject, it, form))
                .toList();
        boolean decidable = subject.draft().state().isWithSecretariat();
        Claim claim = decidable && subject.isClaimed(code) ? Claim.of(subject, code, form) : null;
        Talk talk = Talk.of(subject, code, form.typed(), form.mistakes());
        return new ActionBlock(
                code,
                anchor(code),
                action.title().in(subject.texts().language()),
                StatusWords.counted(subject, code).code(),
                StatusWords.words(subject, code),
                flags(subject, all, claim, talk),
                all.stream().anyMatch(QuestionBlock::isWorthALook)
                        || claim != null && (claim.undecided() || claim.mistake() != null)
                        || talk.isWorthALook(),
                all.stream().filter(ActionBlock::isTold).toList(),
                all.stream().filter(it -> !isTold(it)).toList(),
                claim,
                talk);
    }

    private static boolean isTold(QuestionBlock question) {
        return !question.lines().isEmpty() || question.isWorthALook();
    }

    private static List<String> flags(
            ReviewSubject subject, List<QuestionBlock> questions, @Nullable Claim claim, Talk talk) {
        List<String> flags = new ArrayList<>();
        long changed = questions.stream()
                .filter(it -> it.change().equals("changed") || it.change().equals("gone"))
                .count();
        int queries = questions.stream().mapToInt(it -> it.queries().size()).sum();
        if (changed > 0) {
            flags.add(subject.t("followup.review.flag.changed", changed));
        }
        if (queries > 0) {
            flags.add(subject.t("followup.review.flag.queries", queries));
        }
        if (claim != null && claim.undecided()) {
            flags.add(subject.t("followup.review.flag.claim"));
        }
        if (!talk.remarks().isEmpty()) {
            flags.add(subject.t("followup.review.flag.comments", talk.remarks().size()));
        }
        return flags;
    }
}
