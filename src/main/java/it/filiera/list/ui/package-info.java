/** The screen of lists, and how organisations come onto them from anywhere. May call the list room, the directory and the officers. */
@NullMarked
package it.filiera.list.ui;

import org.jspecify.annotations.NullMarked;
