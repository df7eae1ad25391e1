package org.marsad.initiatives.internal;

/**
 * What is never kept, wherever it comes from: the names, mail addresses and telephone numbers of persons to contact.
 * The only personal data here is that of the people who sign in.
 */
final class Privacy {
    private Privacy() {}

    static boolean leavesOut(XmlNode node) {
        return node.isOfTheStandard() && node.name().equals("contact-info");
    }
}
