package it.filiera.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row is compared with.
 *
 * @param organisation null for an earlier row
 * @param row position of the earlier row; -1 for an organisation
 */
record Met(@Nullable UUID organisation, int row, String key, String name) {}
