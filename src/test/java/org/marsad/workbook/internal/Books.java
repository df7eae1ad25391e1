package org.marsad.workbook.internal;

import java.util.List;
import java.util.function.Consumer;
import org.marsad.followup.Draft;
import org.marsad.kernel.Language;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;
import org.marsad.workbook.WorkbookPreview.Mistake;

/** Workbooks without a database. */
final class Books {
    static final List<String> ACTIONS =
            Plan.cadiz().listActions().stream().map(Action::code).toList();

    private static final WorkbookWriter WRITER = new WorkbookWriter(Plan.cadiz(), List.of());
    private static final WorkbookReader READER = new WorkbookReader(Plan.cadiz());

    private Books() {}

    static byte[] write(Draft draft, Language language) {
        return WRITER.write(draft, ACTIONS, language);
    }

    static byte[] write(Draft draft, List<String> actions, Language language) {
        return WRITER.write(draft, actions, language);
    }

    static WorkbookReader.Content read(byte[] file) {
        return READER.read(file);
    }

    static Comparison compare(byte[] file, Draft draft) {
        return new Comparison(read(file), draft, RandomReports.VALUES);
    }

    /** An empty report's workbook after somebody had it in hands. */
    static byte[] after(Language language, Consumer<FilledIn> hands) {
        return after(write(RandomReports.empty(), language), language, hands);
    }

    static byte[] after(byte[] file, Language language, Consumer<FilledIn> hands) {
        try (FilledIn book = new FilledIn(file, language)) {
            hands.accept(book);
            return book.save();
        }
    }

    /** What is wrong with it, each as {@code sheet cell key}. */
    static List<String> mistakes(byte[] file) {
        return compare(file, RandomReports.empty()).mistakes().stream()
                .map(Books::line)
                .toList();
    }

    private static String line(Mistake it) {
        return it.sheet() + " " + it.column() + it.row() + " " + it.key();
    }
}
