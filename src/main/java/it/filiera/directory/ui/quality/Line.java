package it.filiera.directory.ui.quality;

import it.filiera.directory.QualityIssue;
import it.filiera.directory.QualityIssue.Section;
import org.jspecify.annotations.Nullable;

/** Of how many organisations something is true. {@code issue} is null where nothing of the whole section is. */
record Line(Section section, @Nullable QualityIssue issue, int count, int total) {}
