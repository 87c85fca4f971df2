@NullMarked
package it.filiera.contact;

import org.jspecify.annotations.NullMarked;
