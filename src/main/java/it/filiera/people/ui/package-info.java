/** The screens of people: their list, the page of one, the people of an organisation, and the forms by which they are entered. */
@NullMarked
package it.filiera.people.ui;

import org.jspecify.annotations.NullMarked;
