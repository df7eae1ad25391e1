package org.marsad.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.identity.Visitor.location;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.documents.Document;
import org.marsad.documents.Documents;
import org.marsad.documents.Upload;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;

/** The Secretariat decides on files that could not be read in whole. */
class QuarantinePagesTest {
    private static final String PAGE = "/en/desk/quarantine";

    private static Program program;
    private static Documents documents;

    @BeforeAll
    static void start() {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
        documents = program.get(Documents.class);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void aFileIsOpenedAndReleased() throws Exception {
        byte[] bytes = withFileWithin("released");
        Document document = documents.store(new Upload("decree.docx", bytes, account("focal.sen")));
        Visitor officer = as("officer-1");
        String one = PAGE + "/" + document.id();
        assertThat(officer.get(PAGE).body()).contains("decree.docx", "handed in by", one);
        assertThat(officer.download(one)).isEqualTo(bytes);
        assertThat(as("focal.sen").get(one).statusCode()).isEqualTo(403);

        officer.get(PAGE);
        for (int click = 0; click < 2; click++) {
            assertThat(location(officer.post(one + "/release", Map.of()))).isEqualTo(PAGE);
        }
        assertThat(officer.get(PAGE).body()).doesNotContain(one);
        assertThat(documents.getContent(document.id())).isEqualTo(bytes);
        assertThat(officer.get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void aDiscardedFileIsGoneForEver() throws Exception {
        byte[] bytes = withFileWithin("discarded");
        Document document = documents.store(new Upload("list.docx", bytes, account("focal.sen")));
        Visitor lead = as("lead");
        String one = PAGE + "/" + document.id();
        lead.get(PAGE);
        assertThat(location(lead.post(one + "/discard", Map.of()))).isEqualTo(PAGE);
        assertThat(lead.get(PAGE).body()).doesNotContain(one);
        assertThat(lead.post(one + "/release", Map.of()).body()).contains("has removed this file");
        assertThat(lead.get(one).statusCode()).isNotEqualTo(200);
    }

    private static long account(String function) {
        return program.get(Accounts.class)
                .findByEmail(function + "@exercise.invalid")
                .orElseThrow()
                .id();
    }

    private static Visitor as(String function) {
        return new Visitor(program.url("").toString()).as(account(function));
    }

    /** A text document with another file in it, which is not looked into. */
    private static byte[] withFileWithin(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            add(zip, "word/document.xml", "<document><body><p><t>" + text + "</t></p></body></document>");
            add(zip, "word/embeddings/within.bin", text);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
