@NullMarked
package it.filiera.list.ui;

import org.jspecify.annotations.NullMarked;
