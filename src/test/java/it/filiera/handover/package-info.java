@NullMarked
package it.filiera.handover;

import org.jspecify.annotations.NullMarked;
