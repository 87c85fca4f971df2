/**
 * The import in the window: five steps, each a room of its own below this one. Nothing is written before the last. May call the intake,
 * the tables it reads, and who works here.
 */
@NullMarked
package it.filiera.intake.ui;

import org.jspecify.annotations.NullMarked;
