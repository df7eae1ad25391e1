package org.marsad.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** The plain mean of the members that have a value; the others leave it and are named. */
final class GroupMean {
    private final List<String> members = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private int expected;
    private int respondents;
    private BigFraction headlines = BigFraction.ZERO;
    private BigFraction uppers = BigFraction.ZERO;

    private GroupMean() {}

    /** The result of a group with these members, of which {@code results} holds those that are in the file. */
    static GroupResult of(String code, List<String> members, Map<String, ? extends Result> results) {
        GroupMean mean = new GroupMean();
        members.forEach(member -> mean.add(member, results));
        return mean.result(code);
    }

    private void add(String code, Map<String, ? extends Result> results) {
        Result member = results.get(code);
        BigFraction headline = member == null ? null : member.headline();
        BigFraction upper = member == null ? null : member.upper();
        if (member == null || headline == null || upper == null) {
            missing.add(code);
            return;
        }
        members.add(code);
        expected += member.expected();
        respondents += member.respondents();
        headlines = headlines.add(headline);
        uppers = uppers.add(upper);
    }

    private GroupResult result(String code) {
        int count = members.size();
        return new GroupResult(
                code,
                members,
                missing,
                expected,
                respondents,
                count == 0 ? null : headlines.divide(count),
                count == 0 ? null : uppers.divide(count),
                Publication.of(respondents, expected));
    }
}
