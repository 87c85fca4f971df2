/**
 * The frame of an organisation's profile: a head, and tabs that features contribute. Knows neither where the head's words come from nor
 * what a tab holds. Calls {@code ui} alone.
 */
@NullMarked
package it.filiera.profile;

import org.jspecify.annotations.NullMarked;
