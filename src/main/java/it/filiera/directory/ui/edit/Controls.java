package it.filiera.directory.ui.edit;

import it.filiera.directory.OrganisationField;
import it.filiera.ui.Desk;

/** Gives each field the control that fits its values. */
final class Controls {

    private final Desk desk;
    private final FieldEditModel model;
    private final Words words;

    Controls(Desk desk, FieldEditModel model, Words words) {
        this.desk = desk;
        this.model = model;
        this.words = words;
    }

    /** Whether a field holds a text of several lines. */
    static boolean isText(OrganisationField field) {
        return field == OrganisationField.ACTIVITY || field == OrganisationField.ACTIVITY_IT;
    }

    Control control() {
        String name = words.say(Words.label(model.field()));
        return switch (model.field()) {
            case ROLES, CATEGORIES, CAPABILITIES, LISTS, TAGS -> set();
            case STATUS -> status();
            case MUNICIPALITY, PROVINCE, REGION, COUNTRY -> suggest(name);
            case ACTIVITY, ACTIVITY_IT -> TextControl.area(model.text(), name, model::save);
            default -> TextControl.line(model.text(), name, model::save);
        };
    }

    private Control set() {
        OrganisationField field = model.field();
        boolean open = field == OrganisationField.TAGS;
        SetControl control = new SetControl(
                model, words.say(open ? "edit.search-or-add" : "edit.search"), choice -> words.choice(field, choice), open);
        desk.tasks().read(() -> model.editing().choices(field), control::offer);
        return control;
    }

    private Control status() {
        RadioControl control = new RadioControl(model.text(), choice -> words.choice(model.field(), choice));
        desk.tasks().read(() -> model.editing().choices(model.field()), control::offer);
        return control;
    }

    private Control suggest(String name) {
        Suggestions suggestions = new Suggestions(model.editing().municipalities(), desk.language().locale());
        return new SuggestControl(
                model.text(), name, typed -> suggestions.of(model.field(), typed), place -> model.choose(place.value(), place.also()), model::save);
    }
}
