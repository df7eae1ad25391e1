package org.marsad.documents.internal;

/** The kinds of files that are taken. */
enum FileKind {
    PDF("application/pdf", "page"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "line"),
    ODT("application/vnd.oasis.opendocument.text", "line"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "sheet"),
    TXT("text/plain", "line"),
    CSV("text/csv", "line");

    private final String mediaType;
    private final String place;

    FileKind(String mediaType, String place) {
        this.mediaType = mediaType;
        this.place = place;
    }

    String mediaType() {
        return mediaType;
    }

    /** The word by which a sentence chooses how to say where something stands. */
    String place() {
        return place;
    }
}
