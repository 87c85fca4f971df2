package it.filiera.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DiskTroubleTest {

    @Test
    void isFoundHoweverDeepItWasWrapped() {
        IOException disk = new IOException("No space left on device");

        assertThat(DiskTrouble.in(new IllegalStateException(new SQLException(disk)))).containsSame(disk);
    }

    @Test
    void isNoneWhereTheDiskIsNotTheCause() {
        assertThat(DiskTrouble.in(new SQLException("syntax"))).isEmpty();
    }
}
