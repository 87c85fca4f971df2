package it.filiera;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where windows can be shown, and what is said where they cannot. */
class DisplayTest {

    @Test
    void linuxNeedsOneOfTwoVariables() {
        assertThat(new Display(Map.of(), "Linux", "").isThere()).isFalse();
        assertThat(new Display(Map.of("DISPLAY", ""), "Linux", "").isThere()).isFalse();
        assertThat(new Display(Map.of("DISPLAY", ":0"), "Linux", "").isThere()).isTrue();
        assertThat(new Display(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", "").isThere()).isTrue();
    }

    @Test
    void othersAlwaysHaveOne() {
        assertThat(new Display(Map.of(), "Mac OS X", "").isThere()).isTrue();
        assertThat(new Display(Map.of(), "Windows 11", "").isThere()).isTrue();
    }

    @Test
    void thePlatformWithoutADisplayNeedsNone() {
        assertThat(new Display(Map.of(), "Linux", "Headless").isThere()).isTrue();
    }

    @Test
    void whatIsMissingIsNamed() {
        Display display = new Display(Map.of("DISPLAY", ":99"), "Linux", "");

        assertThat(display.explain(new UnsupportedOperationException("Unable to load glass GTK library.")).key())
                .isEqualTo("start.no-gtk");
        assertThat(display.explain(new UnsupportedOperationException("Unable to open DISPLAY")).arguments()).containsExactly(":99");
    }
}
