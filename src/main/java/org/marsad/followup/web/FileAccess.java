package org.marsad.followup.web;

import java.util.List;
import org.marsad.documents.Document;
import org.marsad.followup.EvidenceFiles.Use;
import org.marsad.identity.Person;
import org.marsad.identity.Role;

/**
 * Who may open a stored file: the Secretariat, whoever handed it in, those who write on the action it proves, and, once
 * the report is accepted, those whom its access level names. Evaluators then read every file.
 */
final class FileAccess {
    private FileAccess() {}

    static boolean mayOpen(Person person, Document document, List<Use> uses) {
        return person.isSecretariat()
                || document.by() == person.account().id()
                || uses.stream().anyMatch(it -> mayOpen(person, it));
    }

    private static boolean mayOpen(Person person, Use use) {
        if (person.mayWrite(use.partner(), use.action())) {
            return true;
        }
        return use.state().isSealed()
                && switch (use.access()) {
                    case PUBLIC -> !person.mandates().isEmpty();
                    case PARTNERS ->
                        person.has(
                                Role.FOCAL_POINT,
                                Role.CONTRIBUTOR,
                                Role.REFERENCE_COUNTRY,
                                Role.COMMITTEE_MEMBER,
                                Role.EVALUATOR);
                    case SECRETARIAT -> person.has(Role.EVALUATOR);
                };
    }
}
