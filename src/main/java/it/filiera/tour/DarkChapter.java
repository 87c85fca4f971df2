package it.filiera.tour;

import it.filiera.ui.Theme.Shade;

/** The same in dark colours. */
final class DarkChapter implements Chapter {

    @Override
    public String name() {
        return "dark";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.act(() -> visitor.desk().theme().shade().set(Shade.DARK));
        visitor.expectAllRows();
        visitor.picture("dark");
        visitor.act(() -> visitor.desk().theme().shade().set(Shade.LIGHT));
    }
}
