/**
 * Whether two firms are one: how names, places, domains, phones and identifiers speak for it or against it, and how those worth a look are
 * found among a million. Knows neither database nor screen.
 */
@NullMarked
package it.filiera.matching;

import org.jspecify.annotations.NullMarked;
