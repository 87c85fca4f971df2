package it.filiera.ui;

import it.filiera.message.Message;
import java.util.List;

/** What a feature lets people find in the palette. */
public interface PaletteSource {

    /** The heading over what was found. */
    Message title();

    /** The best few for what was typed; for nothing typed those used last. Asked in the background, only the newest answer counts. */
    List<PaletteItem> find(String typed);
}
