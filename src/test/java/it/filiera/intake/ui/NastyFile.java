package it.filiera.intake.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A list as associations send it: semicolons, Windows letters, lost zeros, towns misspelt, a firm twice. All names are invented. */
final class NastyFile {

    static final List<String> LINES = List.of(
            "Ragione sociale;Partita IVA;Comune;Prov.;E-mail;Telefono;Referente;Ultimo contatto",
            "Esempio Stampi S.r.l.;1234560017;Torino;TO;info@esempio-stampi.example;011 555 0101;Ugo Esempio;12/03/2026",
            "Prova Meccanica S.p.A.;;CuorgnÃ¨;TO;vendite@prova.example;0124 555 010;;04/09/2026",
            "Officine Società Campione;01234560017;Alba;CN;info@campione.example;0173 555 018;;",
            "Modello & Figli S.n.c.;;Mondovi;CN;info@modello.example;0174 555 022;Ada Modello;31/02/2026",
            "Fittizia Componenti;;Asti;AT;acquisti@fittizia.example;0141 555 007;;18/06/2026",
            "Campione Plast S.r.l.;;Torio;TO;info@c-plast,example;011 555 0144;;07/10/2026",
            "Esempio Design;;Moncalieri;Torino;studio@esempio.example;011 555 0150;;",
            "=Prova Trasporti;;Novara;NO;;0321 555 003;;21/05/2026",
            "Modello Energia;;Ivrea;TO;info@modello-e.example;0125 555 041;;02/11/2026",
            "FITTIZIA LASER S.R.L.;;Collegno;TO;info@fittizia-laser.example;011 555 012;;15/01/2026",
            "Prova Gomma;;;;ordini@prova-gomma.example;;;30/04/2026",
            ";;Biella;BI;contatto@esempio.example;015 555 009;;11/07/2026",
            "Campione Fonderie;;Carmagnola;TO;info@campione-f.example;011 555 0199;;19/10/2026",
            "Italdesign;;Moncalieri;TO;;;;",
            "Bitron Esempio S.r.l.;;Grugliasco;TO;;;;");

    private NastyFile() {}

    static Path in(Path folder) {
        return write(folder.resolve("contatti-esempio.csv"), "\r\n");
    }

    private static Path write(Path file, String end) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, String.join(end, LINES) + end, Charset.forName("windows-1252"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
