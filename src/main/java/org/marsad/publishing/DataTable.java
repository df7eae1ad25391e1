package org.marsad.publishing;

import java.time.LocalDate;
import java.util.List;
import org.marsad.kernel.Texts;

/**
 * A table of the data package: a bean of this type is all it takes to be in it. Whoever gives it lets nothing through
 * that pages and API hold back.
 */
public interface DataTable {
    /** Its place and its words. */
    Outline outline();

    /** What the table is, as a sentence. */
    String title(Texts texts);

    /** What the values of a field are, as a sentence. */
    String describe(Field field, Texts texts);

    /** Whose values these are and how they may be used, one line each; empty if they are the Process’s own. */
    default List<String> sources() {
        return List.of();
    }

    /** Gives its rows, always in the same order, with one cell a field; many are never in memory at once. */
    void write(Asked asked, Rows rows);

    /**
     * How a table looks.
     *
     * @param name of the file, without ending
     * @param fields in their order
     * @param key the fields that tell rows apart; empty where one of them may be missing, which a key must not
     * @param references fields whose values are keys of other tables
     */
    record Outline(String name, List<Field> fields, List<String> key, List<Reference> references) {
        public Outline {
            fields = List.copyOf(fields);
            key = List.copyOf(key);
            references = List.copyOf(references);
        }
    }

    /**
     * A field whose values, where there are any, are found in another table.
     *
     * @param field the field here
     * @param table the other table
     * @param key the field there
     */
    record Reference(String field, String table, String key) {}

    /**
     * Of what the package is.
     *
     * @param edition the id of the edition
     * @param day its reference date
     */
    record Asked(String edition, LocalDate day) {}
}
