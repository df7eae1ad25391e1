package org.marsad.documents.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;

/** Reads a PDF page by page. A page that shows a picture and has hardly any text is a scan, which nobody can search. */
final class PdfText extends PDFTextStripper {
    private static final int FEW_LETTERS = 20;

    private final TextOf text;

    private PdfText(TextOf text) {
        this.text = text;
        setSortByPosition(true);
    }

    static void read(byte[] bytes, TextOf text) throws IOException {
        PdfStreams.check(bytes, text);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new UserError("documents.locked");
            }
            refusePrograms(document);
            if (!PdfStreams.arePlain(document, text)) {
                text.isNotAll();
                return;
            }
            new PdfText(text).readPages(document);
            readForm(document.getDocumentCatalog().getAcroForm(), text);
        } catch (InvalidPasswordException e) {
            throw new UserError("documents.locked");
        }
    }

    private static void refusePrograms(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var names = catalog.getNames();
        Object opening = catalog.getOpenAction();
        boolean scripts = names != null && names.getJavaScript() != null;
        if (scripts || opening instanceof PDActionJavaScript || opening instanceof PDActionLaunch) {
            throw new UserError("documents.macro");
        }
    }

    private void readPages(PDDocument document) throws IOException {
        boolean letters = false;
        int number = 0;
        for (PDPage page : document.getPages()) {
            setStartPage(++number);
            setEndPage(number);
            StringWriter written = new StringWriter();
            writeText(document, written);
            String found = written.toString().replace('\f', ' ');
            long count = found.chars().filter(Character::isLetterOrDigit).count();
            letters |= count > 0;
            if (count < FEW_LETTERS && hasPicture(page.getResources())) {
                text.isNotAll();
            }
            text.add(found);
            for (PDAnnotation note : page.getAnnotations()) {
                text.add(note.getContents() == null ? "" : "\n" + note.getContents());
            }
            text.add("\f");
        }
        var names = document.getDocumentCatalog().getNames();
        if (!letters || names != null && names.getEmbeddedFiles() != null) {
            text.isNotAll();
        }
    }

    private static void readForm(@Nullable PDAcroForm form, TextOf text) {
        if (form == null) {
            return;
        }
        if (form.hasXFA()) {
            text.isNotAll();
        }
        for (PDField field : form.getFieldTree()) {
            text.add(field.getPartialName() + ": " + field.getValueAsString() + "\n");
        }
    }

    private static boolean hasPicture(@Nullable PDResources resources) {
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        text.checkTime();
        super.processOperator(operator, operands);
    }
}
