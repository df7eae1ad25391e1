package org.marsad.workbook.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine’s own LibreOffice, opening workbooks and saving them again. */
public final class LibreOffice {
    private static final long LIMIT_SECONDS = 120;

    private final Path folder;

    /** @param folder where its files and its profile are kept */
    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Says so where it is missing, since then workbooks are not tested with it. */
    public static boolean isInstalled() {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "soffice")));
        if (!found) {
            System.out.println("LibreOffice is not installed: the round trip of workbooks is not tested.");
        }
        return found;
    }

    /** A workbook after it was opened and saved. */
    public byte[] saved(byte[] file) throws IOException, InterruptedException {
        Path in = folder.resolve("book.xlsx");
        Path out = Files.createDirectories(folder.resolve("saved"));
        Files.write(in, file);
        Files.deleteIfExists(out.resolve(in.getFileName()));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice takes more than " + LIMIT_SECONDS + " seconds");
        }
        return Files.readAllBytes(out.resolve(in.getFileName()));
    }
}
