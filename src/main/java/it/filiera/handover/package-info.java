/**
 * How a command reaches the process that holds its profile: over a local socket that only this user can open. Knows nothing of what the
 * commands do; calls only {@code database}, for the profile's folder, and {@code message}.
 */
@NullMarked
package it.filiera.handover;

import org.jspecify.annotations.NullMarked;
