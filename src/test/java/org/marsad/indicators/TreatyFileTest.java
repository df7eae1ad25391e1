package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.indicators.ImportProblem.Kind;

class TreatyFileTest {
    private static final CountryNames NAMES = new CountryNames(_ -> Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void tellsSignatureFromWhatBindsByItsHeading() throws IOException {
        SourceFile file = read(
                "4-13.csv",
                "Participant,\"Signature, Succession to signature(d)\",\"Ratification, Accession(a), Succession(d)\"\n"
                        + "Niger,,17 Feb 2010 a\nNigeria,1 Mar 2009 d,\nMali,2 Mar 2001,3 Apr 2002\n");
        assertThat(Reading.values(file))
                .containsExactly(
                        "TREATY_PARTY NER 2010-02-17 [act=accession;treaty=un-4-13] act 1 FINAL",
                        "TREATY_PARTY MLI 2002-04-03 [act=ratification;treaty=un-4-13] act 1 FINAL",
                        "TREATY_SIGNED NGA 2009-03-01 [act=succession;treaty=un-4-13] act 1 FINAL",
                        "TREATY_SIGNED MLI 2001-03-02 [act=signature;treaty=un-4-13] act 1 FINAL",
                        "TREATY_STATUS MLI 2010 [treaty=un-4-13] status 2 FINAL",
                        "TREATY_STATUS NER 2010 [treaty=un-4-13] status 2 FINAL",
                        "TREATY_STATUS NGA 2010 [treaty=un-4-13] status 1 FINAL");
    }

    @Test
    void namesWhatIsOdd() throws IOException {
        SourceFile file = read(
                "5-5.csv",
                "Participant,\"Accession(a), Succession(d)\"\nEuropean Union,1 May 2001 a\nChad,\nTogo,31 Feb 2001 a\n"
                        + "Benin,4 Jul 1970 x\n");
        assertThat(file.unresolved()).isEqualTo(Map.of("European Union", 1));
        assertThat(file.problems())
                .containsExactly(
                        new ImportProblem(3, Kind.NO_ACT, "Chad"),
                        new ImportProblem(4, Kind.DATE, "31 Feb 2001 a"),
                        new ImportProblem(4, Kind.NO_ACT, "Togo"),
                        new ImportProblem(5, Kind.DATE, "4 Jul 1970 x"),
                        new ImportProblem(5, Kind.NO_ACT, "Benin"));
    }

    /** Indicator A22.1 needs all three lists; who is in one only has the rest to do. */
    @Test
    void countsTheTreatiesOfAnIndicatorWhenAllAreThere() throws IOException {
        String head = "Participant,Signature,Ratification\n";
        List<Path> paths = List.of(
                write("18-12.csv", head + "Senegal,1 Jan 2000,1 Jan 2001\nChad,1 Jan 2000,\n"),
                write("18-12-a.csv", head + "Senegal,,1 Jan 2002\n"),
                write("18-12-b.csv", head + "Senegal,1 Jan 2000,\nChad,,1 Jan 2003\n"));
        List<SourceFile> files = TreatyFile.list(paths, NAMES, LocalDate.parse("2015-06-01"));
        assertThat(Reading.values(files.getLast()))
                .contains("TREATY_PALERMO TCD 2015 [] of3 1 FINAL", "TREATY_PALERMO SEN 2015 [] of3 2 FINAL");
        assertThat(files.getFirst().series()).doesNotContainKey("TREATY_PALERMO");
    }

    @Test
    void takesListsWithoutDays() throws IOException {
        SourceFile file = read(
                "hr_status_cat.csv",
                "iso2,member,state party,year ratification or accession,signatory,no action,status,note\n"
                        + "NA,Namibia,1,1994,0,0,state party,\nTP,East Timor,1,,0,0,state party,\n"
                        + "GM,Gambia,0,,1,0,signatory state,\nTO,Tonga,0,,0,1,no action,\nML,Mali,0,,0,0,maybe,\n");
        assertThat(Reading.values(file))
                .containsExactly(
                        "TREATY_PARTY NAM 1994 [treaty=un-cat] act 1 FINAL",
                        "TREATY_STATUS GMB 1994 [treaty=un-cat] status 1 FINAL",
                        "TREATY_STATUS NAM 1994 [treaty=un-cat] status 2 FINAL",
                        "TREATY_STATUS TLS 1994 [treaty=un-cat] status 2 FINAL",
                        "TREATY_STATUS TON 1994 [treaty=un-cat] status 0 FINAL");
        assertThat(file.problems())
                .containsExactly(new ImportProblem(3, Kind.UNDATED, ""), new ImportProblem(6, Kind.STATUS, "maybe"));
    }

    @Test
    void refusesAnotherFileAndAListOfNoDay() throws IOException {
        assertThat(Reading.refusal(() -> read("index.csv", "a,b\n"))).contains("is not the list of a treaty");
        assertThat(Reading.refusal(() -> read("5-2.csv", "a,b\n1,2\n"))).contains("line 1", "“Participant”");
        assertThat(Reading.refusal(() -> read("kampala.json", "{\"ratified\":[\"ML\"]}")))
                .contains("--vintage");
        Path list = write("kampala.json", "{\"ratified\":[\"ML\"],\"signed_not_ratified\":[\"SN\"]}");
        SourceFile file = TreatyFile.list(List.of(list), NAMES, LocalDate.parse("2020-01-31"))
                .getFirst();
        assertThat(Reading.values(file))
                .containsExactly(
                        "TREATY_STATUS MLI 2020 [treaty=au-kampala] status 2 FINAL",
                        "TREATY_STATUS SEN 2020 [treaty=au-kampala] status 1 FINAL");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private SourceFile read(String name, String text) throws IOException {
        return TreatyFile.list(List.of(write(name, text)), NAMES, null).getFirst();
    }
}
