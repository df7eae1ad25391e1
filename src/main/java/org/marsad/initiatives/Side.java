package org.marsad.initiatives;

import java.util.List;

/**
 * One of two reports that are compared.
 *
 * @param summary what lists show of it
 * @param source whose file tells it
 * @param partners the organisations that take part, as the source writes them
 */
public record Side(InitiativeSummary summary, String source, List<String> partners) {
    public Side {
        partners = List.copyOf(partners);
    }
}
