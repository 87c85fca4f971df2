package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class KeyMakerTest {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    @Example
    void aKeyIsReadable() {
        assertThat(KeyMaker.slug("Cuorgnè F.lli & C.")).isEqualTo("cuorgne-f-lli-c");
        assertThat(KeyMaker.slug("4D Engineering")).isEqualTo("4d-engineering");
    }

    @Property
    void whateverTheNameTheKeyHasTheFormOfTheDirectorysKeys(@ForAll String name) {
        String slug = KeyMaker.slug(name);

        assertThat(slug.isEmpty() || slug.matches(KEY)).as(slug).isTrue();
    }

    @Property
    void whateverTheNameTheKeyLeavesRoomForANumber(
            @ForAll @StringLength(min = 1, max = 400) @AlphaChars String name) {
        assertThat(KeyMaker.slug(name)).hasSizeBetween(1, 100);
    }

    @Property
    void aKeyIsItsOwn(@ForAll String name) {
        String slug = KeyMaker.slug(name);

        assertThat(KeyMaker.slug(slug)).isEqualTo(slug);
    }
}
