/** Opens the profile's database, brings it to the newest schema, and hands out connections. Generated jOOQ code lives in {@code database.schema}. Calls nothing of the features. */
@NullMarked
package it.filiera.database;

import org.jspecify.annotations.NullMarked;
