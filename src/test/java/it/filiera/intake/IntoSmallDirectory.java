package it.filiera.intake;

import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Imports into a small directory: Alfa in Cuorgnè with a page, Beta in Torino. */
abstract class IntoSmallDirectory {

    static final String NEW_AND_KNOWN =
            """
            name;legalForm;partitaIva;website;phone;municipality;address;tags;rea
            Gamma Esempio;S.r.l.;00743110157;https://gamma.example;+390115550100;Moncalieri;Via Esempio 1;Fair, test;TO-1234567
            Alfa;S.r.l.;;alfa.example;+390124555010;Cuorgnè;Via Prova 2;test;TO-7654321
            """;

    @TempDir
    Path folder;

    Profile profile;
    Import intake;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        intake = new Import(profile);
    }

    @AfterEach
    void close() {
        profile.close();
    }
}
