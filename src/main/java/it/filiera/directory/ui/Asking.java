package it.filiera.directory.ui;

import it.filiera.ui.Desk;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.workspace.Workspace;
import java.util.function.Supplier;

/** What the asking side of the directory screen knows; outlives its views. */
record Asking(SearchBoxModel box, FacetsModel facets, Nearby nearby, SavedSearchesModel saved, Vocabulary vocabulary) {

    static Asking of(Workspace workspace, Directory directory, DirectoryModel model, Desk desk, Supplier<String> by) {
        SearchBoxModel box = new SearchBoxModel(model.text());
        return new Asking(
                box,
                new FacetsModel(model.counts(), box, desk.settings()),
                new Nearby(model, directory, desk.tasks()),
                new SavedSearchesModel(workspace.lists(), workspace.listEditor(), directory, desk, by),
                workspace.vocabulary());
    }
}
