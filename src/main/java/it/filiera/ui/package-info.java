/**
 * What screens share: background work, navigation, notifications, language, theme, icons and the loading of views. May call the ledger
 * and messages; knows no feature.
 */
@NullMarked
package it.filiera.ui;

import org.jspecify.annotations.NullMarked;
