package it.filiera.directory.ui.page;

import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import javafx.scene.Node;

/** Lets a value be edited where it stands. FX thread only. */
public interface FieldEditing {

    /** Opens the edit of a field beside the node that shows its value. */
    void edit(Organisation organisation, OrganisationField field, Node anchor);
}
