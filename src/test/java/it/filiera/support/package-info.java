/** What tests share: a real profile, a real PostgreSQL. */
@NullMarked
package it.filiera.support;

import org.jspecify.annotations.NullMarked;
