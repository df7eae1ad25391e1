package org.marsad.followup.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Reviews.Comment;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

/**
 * What is said about a report, or about one of its actions.
 *
 * @param url where the form goes
 * @param message what is wrong; null for nothing
 * @param groups the plan's actions, for choosing one
 * @param blocks the actions that something was said about, or the one chosen
 * @param writing whether one is chosen, so that something can be said
 */
public record CommentsPage(
        String url, @Nullable String message, List<Group> groups, List<Block> blocks, boolean writing) {
    public CommentsPage {
        groups = List.copyOf(groups);
        blocks = List.copyOf(blocks);
    }

    /** @param chosen the action; null for all */
    static CommentsPage of(
            ReviewSubject subject,
            CommentRights rights,
            @Nullable String chosen,
            SentForm typed,
            @Nullable String message) {
        List<Comment> readable = rights.readable(subject.comments());
        List<Block> blocks = Plan.cadiz().listActions().stream()
                .filter(it -> chosen == null ? isAbout(readable, it) : it.code().equals(chosen))
                .map(it -> Block.of(subject, it, readable, typed, message))
                .toList();
        return new CommentsPage(
                subject.to().comments(), message, groups(subject, rights, chosen), blocks, chosen != null);
    }

    private static boolean isAbout(List<Comment> comments, Action action) {
        return comments.stream().anyMatch(it -> it.said().action().equals(action.code()));
    }

    private static List<Group> groups(ReviewSubject subject, CommentRights rights, @Nullable String chosen) {
        var language = subject.texts().language();
        return Plan.cadiz().domains().stream()
                .map(domain -> new Group(
                        domain.code() + " " + domain.label().in(language),
                        domain.listActions().stream()
                                .filter(it -> rights.mayTalk(it.code()))
                                .map(it -> new Square(
                                        it.code(),
                                        it.label().in(language),
                                        subject.to().comments(it.code()),
                                        StatusWords.counted(subject, it.code()).code(),
                                        it.code().equals(chosen) ? "page" : null))
                                .toList()))
                .filter(it -> !it.squares().isEmpty())
                .toList();
    }

    /**
     * A domain's actions.
     *
     * @param label its name
     * @param squares its actions
     */
    public record Group(String label, List<Square> squares) {
        public Group {
            squares = List.copyOf(squares);
        }
    }

    /**
     * An action to choose.
     *
     * @param code its code
     * @param label its short name
     * @param url where it leads
     * @param status the code of the status that counts
     * @param current {@code page} where it is the one; null otherwise
     */
    public record Square(
            String code,
            String label,
            String url,
            String status,
            @Nullable String current) {}

    /**
     * One action and what is said of it.
     *
     * @param code its code
     * @param title its name
     * @param url where something is said about it
     * @param status the status as reported
     * @param answer what the partner says has changed
     * @param talk the remarks
     */
    public record Block(String code, String title, String url, String status, List<AnswerLine> answer, Talk talk) {
        public Block {
            answer = List.copyOf(answer);
        }

        static Block of(
                ReviewSubject subject,
                Action action,
                List<Comment> readable,
                SentForm typed,
                @Nullable String mistake) {
            String code = action.code();
            List<Comment> own = readable.stream()
                    .filter(it -> it.said().action().equals(code))
                    .toList();
            Map<String, String> mistakes = mistake == null ? Map.of() : Map.of(ReviewFields.comment(code), mistake);
            return new Block(
                    code,
                    action.title().in(subject.texts().language()),
                    subject.to().comments(code),
                    StatusWords.words(subject, code),
                    StatusWords.changes(subject, code),
                    Talk.of(subject, code, typed, mistakes, own));
        }
    }
}
