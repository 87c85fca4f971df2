@NullMarked
package it.filiera.officer.ui;

import org.jspecify.annotations.NullMarked;
