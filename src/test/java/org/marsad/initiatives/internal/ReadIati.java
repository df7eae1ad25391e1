package org.marsad.initiatives.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Problem;

/** What the reader makes of a file: the activities taken, those counted, and every problem. */
record ReadIati(String version, int read, List<Draft> drafts, List<Problem> problems, boolean refused) {
    /** What an activity must have, with a place for more at the end. */
    static final String WHOLE = """
            <iati-identifier>XM-TEST-1</iati-identifier>
            <reporting-org ref="XM-TEST" type="10"><narrative>Tester</narrative></reporting-org>
            <title><narrative>One</narrative><narrative xml:lang="fr">Un</narrative></title>
            <description><narrative>What it does</narrative></description>
            <participating-org role="1" type="10" ref="XM-TEST"/>
            <activity-status code="2"/>
            <activity-date type="2" iso-date="2020-01-31"/>
            """;

    static ReadIati text(String xml) {
        return bytes(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of one activity that has all that it must, and {@code more} after it. */
    static ReadIati activity(String more) {
        return text(
                file("<iati-activity default-currency=\"EUR\" xml:lang=\"en\">" + WHOLE + more + "</iati-activity>"));
    }

    static String file(String activities) {
        return "<iati-activities version=\"2.03\">\n" + activities + "\n</iati-activities>";
    }

    static ReadIati bytes(byte[] bytes) {
        return stream(new ByteArrayInputStream(bytes), null);
    }

    static ReadIati stream(InputStream in, @Nullable SchemaCheck schema) {
        List<Problem> problems = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        Findings findings = new Findings(problems::add);
        String version = "";
        int read = 0;
        boolean refused = false;
        try {
            IatiFile file = new IatiFile(in, findings, schema);
            version = file.version();
            IatiActivity reader = new IatiActivity(findings, schema);
            for (XmlNode node = file.next(); node != null; node = file.next()) {
                read++;
                Draft draft = reader.read(node);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        } catch (RefusedFile e) {
            problems.add(e.problem());
            refused = true;
        }
        return new ReadIati(version, read, drafts, problems, refused);
    }

    List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    Problem only() {
        if (problems.size() != 1) {
            throw new AssertionError(problems);
        }
        return problems.getFirst();
    }

    Draft draft() {
        return drafts.getFirst();
    }

    /** The cells of a table's rows as text, without their lines; what is missing is a dash. */
    List<String> rows(Table table) {
        return draft().rows(table).stream().map(ReadIati::cells).toList();
    }

    private static String cells(@Nullable Object[] row) {
        return Arrays.stream(row, 0, row.length - 1)
                .map(it -> it == null ? "-" : it.toString())
                .collect(Collectors.joining(" "));
    }
}
