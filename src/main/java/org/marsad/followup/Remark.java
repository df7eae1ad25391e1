package org.marsad.followup;

import java.util.List;
import org.marsad.kernel.Texts;

/**
 * A sentence about one field of a report: a mistake that keeps a value from being saved, or a query that asks the
 * partner or the Secretariat to look again and blocks nothing.
 *
 * @param action the action's code
 * @param question the question's code
 * @param place the field ({@link Question.Place#id()}); empty for the question as a whole
 * @param key the message key of the sentence
 * @param arguments what fills its places
 */
public record Remark(String action, String question, String place, String key, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** The sentence. */
    public String in(Texts texts) {
        return texts.t(key, arguments.toArray());
    }
}
