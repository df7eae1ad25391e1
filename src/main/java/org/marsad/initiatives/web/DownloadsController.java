package org.marsad.initiatives.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.marsad.initiatives.Exports;
import org.marsad.initiatives.Exports.TableFormat;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.kernel.Language;
import org.marsad.publishing.XlsxTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The filtered list as a table to download, and the empty table to fill in. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + InitiativesController.PATH)
class DownloadsController {
    private static final int MOST = 2000;
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Exports exports;

    DownloadsController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/csv")
    ResponseEntity<byte[]> csv(@PathVariable Language language, @ModelAttribute InitiativeQuery form)
            throws IOException {
        return answer(CSV, "marsad-initiatives.csv", found(TableFormat.CSV, language, form));
    }

    @GetMapping("/xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable Language language, @ModelAttribute InitiativeQuery form)
            throws IOException {
        return answer(XlsxTable.MEDIA_TYPE, "marsad-initiatives.xlsx", found(TableFormat.XLSX, language, form));
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.writeTemplate(language, out);
        return answer(XlsxTable.MEDIA_TYPE, "marsad-initiatives-" + language.code() + ".xlsx", out.toByteArray());
    }

    private byte[] found(TableFormat format, Language language, InitiativeQuery form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.writeFound(format, language, form.filter(), MOST, out);
        return out.toByteArray();
    }

    private static ResponseEntity<byte[]> answer(String type, String name, byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }
}
