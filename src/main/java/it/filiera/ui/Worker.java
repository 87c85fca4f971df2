package it.filiera.ui;

import it.filiera.message.Message;
import javafx.beans.value.ObservableValue;

/**
 * Who works here, as the window shows it: letters in the corner of the top bar, the name beside them and in the settings. Both change on
 * the FX thread.
 *
 * @param change lets somebody say who that is
 */
public record Worker(ObservableValue<String> initials, ObservableValue<Message> name, Action change) {}
