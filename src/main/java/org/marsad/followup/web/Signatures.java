package org.marsad.followup.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;

/** Who is behind the numbers of accounts: names and roles, for people who are signed in only. */
record Signatures(Texts texts, Map<Long, String> names) {
    Signatures {
        names = Map.copyOf(names);
    }

    /** The name and role; the program where nobody acted. */
    String of(@Nullable Long account) {
        String name = account == null ? null : names.get(account);
        return name == null ? texts.t("followup.signature.program") : name;
    }
}
