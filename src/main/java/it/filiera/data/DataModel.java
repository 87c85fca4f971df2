package it.filiera.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part is shown. FX thread only. */
final class DataModel {

    private final List<DataPart> parts;
    private DataPart shown;
    private boolean byTab;

    DataModel(List<DataPart> parts) {
        this.parts = List.copyOf(parts);
        this.shown = parts.getFirst();
    }

    List<DataPart> parts() {
        return parts;
    }

    DataPart shown() {
        return shown;
    }

    /** The part of that code; for none, or one that nobody contributes, the one that was shown last. */
    void choose(@Nullable String code) {
        parts.stream().filter(part -> part.code().equals(code)).findFirst().ifPresent(part -> shown = part);
    }

    /** One goes from tab to tab: the focus stays among them. */
    void stayOnTabs() {
        byTab = true;
    }

    /** Whether one came by a tab; asked once for every time one did. */
    boolean cameByTab() {
        boolean came = byTab;
        byTab = false;
        return came;
    }
}
