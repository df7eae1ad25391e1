package org.marsad.portal.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.EditionSummary;
import org.marsad.kernel.Texts;
import org.marsad.publishing.DataLicence;
import org.marsad.publishing.DataPackages;
import org.marsad.publishing.DataTable;
import org.springframework.stereotype.Component;

/** What the data package of an edition says of itself. */
@Component
class PackageCover {
    private final DataPackages packages;
    private final DataLicence licence;
    private final Templates templates;

    PackageCover(DataPackages packages, DataLicence licence, Templates templates) {
        this.packages = packages;
        this.licence = licence;
        this.templates = templates;
    }

    /** @param notice what must be known first; null if nothing */
    DataPackages.Cover of(EditionSummary edition, Texts texts, @Nullable String notice) {
        String title = texts.t("portal.package.title", edition.title().in(texts.language()));
        String lead = texts.t("portal.package.lead", texts.date(edition.asOf()));
        return new DataPackages.Cover(
                "marsad-" + edition.id(),
                title,
                notice == null ? lead : notice + ". " + lead,
                edition.id().value(),
                edition.frozenAt(),
                texts.t("portal.package.publisher"),
                notice,
                readMe(title, lead, texts, notice));
    }

    private String readMe(String title, String lead, Texts texts, @Nullable String notice) {
        List<DataTable> tables = packages.list();
        PackageReadMe page = new PackageReadMe(
                texts.language(),
                title,
                lead,
                notice,
                PackageReadMe.Words.in(texts),
                licence.in(texts),
                tables.stream()
                        .flatMap(it -> it.sources().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                PackageReadMe.tables(tables, texts));
        return templates.portalPackageReadMe(page).render();
    }
}
