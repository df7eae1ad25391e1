package org.marsad.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.documents.Finding.Kind;

/** All people here are made up by the tests. */
class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Awa Exemple, née le 12 mars 1998 à Kindia",
                "M. Exemple, né le 3/4/1990, est arrivé",
                "Mr John Sample was born on 4 July 1987 in Dakar",
                "Date de naissance : 12/03/1998",
                "date of birth: 1998-03-12",
                "Date of birth\n12 March 1998",
                "D.O.B. 12.03.98",
                "تاريخ الميلاد: 12/03/1998",
                "تاريخ الازدياد : ١٢/٠٣/١٩٩٨",
                "المولود في 12 مارس 1998 بمدينة سلا",
                "ولدت بتاريخ 5 جويلية 2001",
                "Nom\tPrénom\tDate de naissance\nExemple\tAwa\t12/03/1998",
                "nom;né(e) le;pays\nAwa Exemple;1998-03-12;GIN",
                "\"name\",\"date of birth\"\n\"Awa Sample\",\"1998-03-12\"",
                "Nom Prénom Date de naissance Pays\nExemple Awa 12/03/1998 Guinée\nModèle Issa 01/01/2001 Mali"
            })
    void datesOfBirth(String text) {
        assertThat(PersonalData.find(text)).extracting(Finding::kind).containsExactly(Kind.BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passeport n° 15CK12345 délivré à Conakry",
                "passport A1234567",
                "Passport no. 123456",
                "titulaire de la carte nationale d’identité n° 123456789",
                "titre de séjour 9912345678",
                "CIN : AB123456",
                "Alien registration number 123456789",
                "A-123-456-789",
                "جواز السفر رقم A1234567",
                "رقم الهوية: 12345678",
                "NIE X1234567L",
                "12345678Z",
                "2 69 05 49 588 157 80",
                "RSSMRA85T10A562S",
                "P<UTOEXEMPLE<<AWA<<<<<<<<<<<<<<<<<<<<<<<<<<<",
                "Name\tPassport\tCountry\nSample\tA1234567\tGIN",
                "nom;carte nationale d’identité\nExemple;12345678"
            })
    void identityNumbers(String text) {
        assertThat(PersonalData.find(text)).extracting(Finding::kind).containsExactly(Kind.IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e-mail\tdate of birth\nawa@example.org\t1998-03-12",
                "awa@example.org;12/03/1998\nissa@example.org;01/02/1997\nlea@example.org;03/04/1996"
            })
    void addressesWithDatesOfBirth(String text) {
        assertThat(PersonalData.find(text)).extracting(Finding::kind).containsExactly(Kind.CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La loi n° 02-03 du 11 novembre 2003 relative à l’entrée et au séjour des étrangers",
                "Loi 2015-36 du 26 mai 2015, article 12 345 678, Journal officiel n° 6391",
                "قانون رقم 02.03 المؤرخ في 11 نوفمبر 2003، المادة 12",
                "Le Processus de Rabat, né le 11 juillet 2006 à Rabat, compte 57 partenaires",
                "The Steering Committee, born on 12 March 2007, meets twice a year",
                "Children born on 1 January 2020 or later are registered",
                "toute personne dont la date de naissance est antérieure au 1er janvier 1990",
                "Nombre de passeports délivrés : 1250000",
                "Pays\tNombre de passeports délivrés\nMali\t12500000",
                "Country;Passport fee;Applications\nGhana;12345678;87654321",
                "Registre des naissances : 123 456 en 2021, 124 789 en 2022",
                "Ministère de l’Intérieur, tél. +212 537 76 12 34, fax 0537761235",
                "IBAN FR76 3000 6000 0112 3456 7890 189",
                "IBAN: ES9121000418450200051332",
                "Year\tPermits\n2019\t12345678\n2020\t12349999",
                "contact@example.org, réunion du 12 mars 2024",
                "contact@example.org;12/03/2023\ninfo@example.org;01/02/2024\nsg@example.org;03/04/2024",
                "Convention signée le 12/03/1998 par Marie Exemple",
                "Burkina Faso;12/03/1998\nGuinée Équatoriale;01/02/1997\nCap Vert;03/04/1996",
                "Projet FED/2019/412345, décision C(2019) 4123, COM(2020) 609",
                "Passeport 2019-2020 : 12 articles, 345 pages",
                "Les cartes d’identité nationales (loi n° 20-035) sont biométriques",
                "La date de naissance et le numéro du passeport ne sont pas demandés.",
                ""
            })
    void noneOfIt(String text) {
        assertThat(PersonalData.find(text)).isEmpty();
    }

    @Test
    void saysWhereAndEachKindOnceAPage() {
        String text =
                "Rapport\n\fpassport A1234567\npassport A7654321\nDate of birth: 1998-03-12\f\nDate of birth: 1998-03-12";
        assertThat(PersonalData.find(text))
                .containsExactly(
                        new Finding(Kind.IDENTITY_NUMBER, 2, 1),
                        new Finding(Kind.BIRTH_DATE, 2, 3),
                        new Finding(Kind.BIRTH_DATE, 3, 2));
    }

    @Test
    void aLongTextIsReadQuickly() {
        String text = "né le né le Passport Passport no AB CD 12 12 12 12 ".repeat(60_000);
        long begin = System.nanoTime();
        assertThat(PersonalData.find(text)).isEmpty();
        assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    }
}
