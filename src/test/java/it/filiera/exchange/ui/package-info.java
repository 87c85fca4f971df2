@NullMarked
package it.filiera.exchange.ui;

import org.jspecify.annotations.NullMarked;
