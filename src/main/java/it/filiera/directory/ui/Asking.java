package it.filiera.directory.ui;

import it.filiera.directory.OrganisationFilters;
import it.filiera.ui.Desk;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.workspace.Workspace;
import java.util.function.Supplier;

/** What the asking side of the directory screen knows; outlives its views. */
record Asking(
        OrganisationFilters filters, SearchBoxModel box, FacetsModel facets, Nearby nearby, SavedSearchesModel saved, Vocabulary vocabulary) {

    static Asking of(Workspace workspace, Directory directory, DirectoryModel model, Desk desk, Supplier<String> by) {
        SearchBoxModel box = new SearchBoxModel(model.text(), directory.filters());
        return new Asking(
                directory.filters(),
                box,
                new FacetsModel(model.counts(), box, desk.settings()),
                new Nearby(model, directory, desk.tasks()),
                new SavedSearchesModel(workspace.lists(), workspace.listEditor(), directory, desk, by),
                workspace.vocabulary());
    }
}
