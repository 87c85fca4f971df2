@NullMarked
package it.filiera.people.ui;

import org.jspecify.annotations.NullMarked;
