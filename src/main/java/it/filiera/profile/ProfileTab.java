package it.filiera.profile;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A tab that a feature contributes.
 *
 * @param id the same in every language, by which the chosen tab is found again
 * @param count how much there is in it; null where nothing is counted
 * @param content made when the tab is first looked at
 */
public record ProfileTab(String id, String title, @Nullable Integer count, Supplier<Node> content) {}
