package org.marsad.workbook.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.web.Shell;

/**
 * Where a workbook is fetched and brought back.
 *
 * @param files the workbook in each language
 * @param action where the form goes
 * @param mistake why the last file was refused; null if none was
 * @param megabytes the largest file
 * @param report the report's page
 */
public record WorkbookPage(
        List<Shell.LanguageLink> files,
        String action,
        @Nullable String mistake,
        int megabytes,
        String report) {
    public WorkbookPage {
        files = List.copyOf(files);
    }
}
