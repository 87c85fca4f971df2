package it.filiera.history.ui.log;

import it.filiera.history.ui.log.Finders.Finder;
import it.filiera.ui.Tasks;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;

/** Offers names behind an {@code @} in a text; who is taken stands in the text by name, and among those who took part. */
final class Mentioning {

    private final TextInputControl text;
    private final PickModel who;
    private final Offering offering;
    private final Subscription subscriptions;

    Mentioning(TextInputControl text, PickModel who, Tasks tasks, Finder known, OffersPane offers) {
        this.text = text;
        this.who = who;
        this.offering = new Offering(tasks, known);
        this.subscriptions = text.caretPositionProperty()
                .subscribe((_, _) -> look())
                .and(text.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        offers.attend(offering, text, this::take);
                    } else {
                        offers.leave();
                    }
                }));
    }

    private void look() {
        Mention.at(text.getText(), text.getCaretPosition())
                .ifPresentOrElse(mention -> offering.ask(mention.typed(), who.chosen()), offering::dismiss);
    }

    private void take(Pick pick) {
        Mention.at(text.getText(), text.getCaretPosition())
                .ifPresent(mention -> text.replaceText(mention.from(), mention.to(), pick.name() + " "));
        who.take(pick);
        offering.dismiss();
    }

    void close() {
        subscriptions.unsubscribe();
    }
}
