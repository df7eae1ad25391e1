package org.marsad.followup.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.marsad.followup.Standings;
import org.marsad.identity.Allowed;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.XlsxTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The overview as files, filtered like the page. */
@Controller
class OverviewFiles {
    private static final String PATH = "/{language:fr|en|ar}" + SecretariatAddresses.OVERVIEW + "/{cycle}";

    private final Standings standings;

    OverviewFiles(Standings standings) {
        this.standings = standings;
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping(PATH + "/csv")
    ResponseEntity<byte[]> csv(
            @PathVariable Language language, @PathVariable String cycle, @RequestParam Map<String, String> asked) {
        OverviewTable table = table(language, cycle, asked);
        CsvTable csv = new CsvTable(table.header());
        table.rows().forEach(it -> csv.add(it.toArray()));
        return file("overview-" + cycle + ".csv", "text/csv;charset=UTF-8", csv.bytes());
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping(PATH + "/xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable Language language, @PathVariable String cycle, @RequestParam Map<String, String> asked) {
        OverviewTable table = table(language, cycle, asked);
        String sheet = Texts.in(language).t("followup.overview.sheet");
        byte[] bytes = new XlsxTable(sheet, language, table.header()).bytes(table.rows());
        return file("overview-" + cycle + ".xlsx", XlsxTable.MEDIA_TYPE, bytes);
    }

    private OverviewTable table(Language language, String cycle, Map<String, String> asked) {
        return OverviewTable.of(standings.recent(cycle), OverviewFilter.of(asked), language);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(type))
                .body(bytes);
    }
}
