package it.filiera.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a small fictional directory. */
public final class DirectoryFiles {

    private static final String HEADER = "key,name,legal_form,roles,kinds,municipality,province,region,country,website,activity,"
            + "categories,lists,employees,turnover,founded_year\n";
    private static final String SOURCES = "organisation_key,url,site,published,evidence\n";

    public static final String ALFA = "alfa,Alfa,S.r.l.,supplier,,Cuorgnè,TO,Piemonte,IT,alfa.example,hot forging of steel,"
            + "machining_forging_casting,LIST_A,about 160 (2021),6.6 M EUR (2020),1950\n";
    public static final String BETA = "beta,Beta,S.p.A.,buyer;supplier,tier1,Torino,TO,Piemonte,IT,,wiring harnesses,"
            + "electronics;powertrain,LIST_B,40,,\n";
    public static final String PAGE_OF_ALFA = "alfa,https://a.example/1,A,2021-05,Forges steel\n";

    private DirectoryFiles() {}

    /** Writes these rows below their headers into a folder, made when it is missing. */
    public static Path write(Path folder, String organisations, String sources) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("organisations.csv"), HEADER + organisations);
        Files.writeString(folder.resolve("sources.csv"), SOURCES + sources);
        return folder;
    }

    /** Adds the two files of initiatives. */
    public static void writeInitiatives(Path folder, String initiatives, String participations) throws IOException {
        Files.writeString(
                folder.resolve("initiatives.csv"),
                "key,kind,name,place,country,venue,zone,starts,ends,programme,status,note,source_url,source_site,source_date\n" + initiatives);
        Files.writeString(folder.resolve("participations.csv"), "initiative_key,organisation_key,part,status,note\n" + participations);
    }
}
