package org.marsad.followup.web;

import java.nio.charset.StandardCharsets;
import org.marsad.documents.Document;
import org.marsad.documents.Documents;
import org.marsad.followup.EvidenceFiles;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files that prove answers. Never shown in the browser itself, since they come from anywhere. */
@Controller
class DocumentController {
    private final Documents documents;
    private final EvidenceFiles files;

    DocumentController(Documents documents, EvidenceFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @Allowed({})
    @GetMapping("/{language:fr|en|ar}/desk/documents/{id}")
    ResponseEntity<byte[]> open(@PathVariable long id, Person person) {
        Document document = documents.find(id).orElseThrow(() -> new NotFoundException("document " + id));
        if (!FileAccess.mayOpen(person, document, files.listUses(id))) {
            throw new ForbiddenException();
        }
        String name = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(documents.getContent(id));
    }
}
