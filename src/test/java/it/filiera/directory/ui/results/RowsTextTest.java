package it.filiera.directory.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables on the clipboard. */
class RowsTextTest {

    private static final RowsText TABLE = new RowsText(List.of(List.of("Name", "Note"), List.of("Alfa", "=1+1"), List.of("Beta\tSrl", "a <b>\nc")));

    @Test
    void cellsStandBetweenTabsAndNoneIsAFormula() {
        assertThat(TABLE.tabbed()).isEqualTo("Name\tNote\nAlfa\t'=1+1\nBeta Srl\ta <b> c");
    }

    @Test
    void theHtmlIsATableOfPlainText() {
        assertThat(TABLE.html())
                .contains("<tr><td>Alfa</td><td>'=1+1</td></tr>")
                .contains("<td>a &lt;b&gt; c</td>");
    }
}
