package it.filiera.directory;

import it.filiera.database.schema.tables.records.CapabilityRecord;
import it.filiera.database.schema.tables.records.SavedListRecord;
import it.filiera.vocabulary.Concept;
import it.filiera.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jooq.TableRecord;

/** The rows that come with the program rather than with a directory: the taxonomy and the two saved searches. */
final class ReferenceRows {

    private ReferenceRows() {}

    /** Wider capabilities stand before the closer ones that refer to them. */
    static List<TableRecord<?>> of(Vocabulary vocabulary) {
        List<TableRecord<?>> rows = new ArrayList<>();
        vocabulary.concepts().forEach(concept -> rows.add(capability(concept)));
        rows.add(savedSearch(
                "piemonte-supply-chain",
                "Piemonte supply chain",
                "Filiera piemontese",
                "Active suppliers with a site in Piemonte: the agency's own small and medium firms.",
                "Fornitori attivi con una sede in Piemonte: le piccole e medie imprese dell'agenzia.",
                "role:supplier region:Piemonte status:active "));
        rows.add(savedSearch(
                "anfia-perimeter",
                "ANFIA perimeter",
                "Perimetro ANFIA",
                "Active suppliers in Italy: the mobility supply chain that the association represents. Who is a member is shown only"
                        + " where a page says so (list:ANFIA_MEMBER).",
                "Fornitori attivi in Italia: la filiera della mobilità che l'associazione rappresenta. Chi è socio è indicato solo"
                        + " dove una pagina lo dice (list:ANFIA_MEMBER).",
                "role:supplier country:IT status:active "));
        return rows;
    }

    private static CapabilityRecord capability(Concept concept) {
        String broader = concept.broader();
        return new CapabilityRecord()
                .setId(Identity.of("capability", concept.code()))
                .setCode(concept.code())
                .setBroaderId(broader == null ? null : Identity.of("capability", broader))
                .setKind(concept.kind())
                .setLabelEn(concept.labelEn())
                .setLabelIt(concept.labelIt())
                .setSynonymsEn(String.join(";", concept.synonymsEn()))
                .setSynonymsIt(String.join(";", concept.synonymsIt()));
    }

    private static SavedListRecord savedSearch(
            String code, String labelEn, String labelIt, String descriptionEn, String descriptionIt, String query) {
        return new SavedListRecord()
                .setId(Identity.of("saved_list", code))
                .setCode(code)
                .setKind("search")
                .setLabelEn(labelEn)
                .setLabelIt(labelIt)
                .setDescriptionEn(descriptionEn)
                .setDescriptionIt(descriptionIt)
                .setQuery(query);
    }
}
