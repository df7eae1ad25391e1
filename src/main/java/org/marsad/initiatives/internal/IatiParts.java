package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who, where and about what: organisations, areas, sectors, documents and related activities of an activity. */
final class IatiParts {
    private static final String USUAL_VOCABULARY = "1";

    private final Draft draft;
    private final Narratives narratives;
    private final Findings findings;

    IatiParts(Draft draft, Narratives narratives, Findings findings) {
        this.draft = draft;
        this.narratives = narratives;
        this.findings = findings;
    }

    void read(XmlNode activity) {
        organisations(activity);
        areas(activity);
        classifications(activity);
        documents(activity);
        relations(activity);
    }

    private void organisations(XmlNode activity) {
        int place = 0;
        for (XmlNode node : activity.children("reporting-org")) {
            String reference = node.look("ref");
            String name = organisation(node, place++, "reporting");
            if (draft.reporter == null) {
                draft.reporter = reference == null ? name : reference;
            }
        }
        for (XmlNode node : activity.children("participating-org")) {
            draft.addWords(organisation(node, place++, node.take("role")));
        }
    }

    private @Nullable String organisation(XmlNode node, int place, @Nullable String role) {
        draft.addOrganisation(node.look("ref"));
        draft.add(
                Table.ORGANISATION,
                node.use().line(),
                place,
                role,
                node.take("type"),
                node.take("ref"),
                node.take("activity-id"));
        String name = narratives.put(node, "organisation", place, null);
        draft.addOrganisation(name);
        return name;
    }

    private void areas(XmlNode activity) {
        Shares shares = new Shares();
        int place = 0;
        for (XmlNode node : activity.children("recipient-country")) {
            place += area(node, place, "country", shares);
        }
        for (XmlNode node : activity.children("recipient-region")) {
            place += area(node, place, "region", shares);
        }
        shares.check(findings, "area");
    }

    private int area(XmlNode node, int place, String kind, Shares shares) {
        String code = node.look("code");
        if (code == null) {
            return 0;
        }
        node.use();
        node.take("code");
        String vocabulary = node.take("vocabulary");
        BigDecimal share = share(node);
        if (kind.equals("country") || isUsual(vocabulary)) {
            shares.add("area", share, node);
        }
        String uri = node.take("vocabulary-uri");
        draft.add(Table.AREA, node.line(), place, kind, vocabulary, uri, code, share);
        narratives.put(node, "area", place, null);
        if (kind.equals("country")) {
            draft.addCountry(code);
        }
        return 1;
    }

    private @Nullable BigDecimal share(XmlNode node) {
        BigDecimal share = Values.number(node.look("percentage"));
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0)) {
            findings.warn(node, "bad-share", share.toPlainString(), node.name());
        }
        return IatiActivity.taken(node, "percentage", share);
    }

    private static boolean isUsual(@Nullable String vocabulary) {
        return vocabulary == null || vocabulary.equals(USUAL_VOCABULARY);
    }

    private void classifications(XmlNode activity) {
        Shares shares = new Shares();
        int place = 0;
        for (String kind : List.of("sector", "tag", "policy-marker")) {
            for (XmlNode node : activity.children(kind)) {
                String code = node.look("code");
                if (code != null) {
                    classification(node, place++, code, shares);
                }
            }
        }
        shares.check(findings, "sector");
    }

    private void classification(XmlNode node, int place, String code, Shares shares) {
        node.use();
        node.take("code");
        String vocabulary = node.take("vocabulary");
        BigDecimal share = share(node);
        if (node.name().equals("sector")) {
            shares.add(vocabulary == null ? USUAL_VOCABULARY : vocabulary, share, node);
            if (isUsual(vocabulary) || "2".equals(vocabulary)) {
                draft.addSector(code);
            }
        }
        draft.add(
                Table.CLASSIFICATION,
                node.line(),
                place,
                node.name(),
                vocabulary,
                node.take("vocabulary-uri"),
                code,
                share,
                node.take("significance"));
        narratives.put(node, "classification", place, null);
    }

    private void documents(XmlNode activity) {
        int place = 0;
        for (XmlNode node : activity.children("document-link")) {
            String url = node.look("url");
            if (url == null) {
                continue;
            }
            node.use();
            node.take("url");
            XmlNode title = node.child("title");
            if (title != null) {
                narratives.put(title, "document", place, null);
            }
            draft.add(
                    Table.DOCUMENT,
                    node.line(),
                    place++,
                    url,
                    node.take("format"),
                    day(node.child("document-date")),
                    IatiActivity.codes(node.children("category")),
                    IatiActivity.codes(node.children("language")));
        }
    }

    /** The day of an element that has nothing else; null where it can't be read. */
    static @Nullable LocalDate day(@Nullable XmlNode node) {
        LocalDate day = node == null ? null : Values.day(node.look("iso-date"));
        if (node != null && day != null) {
            node.use().take("iso-date");
        }
        return day;
    }

    private void relations(XmlNode activity) {
        int place = 0;
        for (XmlNode node : activity.children("related-activity")) {
            String reference = node.look("ref");
            if (reference != null) {
                node.use();
                node.take("ref");
                draft.add(Table.RELATION, node.line(), place++, node.take("type"), reference);
            }
        }
    }
}
