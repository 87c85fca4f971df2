/**
 * The initiatives on screen: the list of them, the page of one with its participants, the forms for a new one and for more participants,
 * and the tab on an organisation's page. Meets other features through the profile, the Navigator and what is handed in.
 */
@NullMarked
package it.filiera.initiative.ui;

import org.jspecify.annotations.NullMarked;
