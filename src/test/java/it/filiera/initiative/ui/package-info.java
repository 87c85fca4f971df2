@NullMarked
package it.filiera.initiative.ui;

import org.jspecify.annotations.NullMarked;
