package it.filiera.tour;

/** The first look: the whole directory. */
final class DirectoryChapter implements Chapter {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public void lead(Visitor visitor) {
        visitor.act(() -> {
            visitor.stage().setX(0);
            visitor.stage().setY(0);
        });
        visitor.resize(WIDTH, HEIGHT);
        visitor.expectAllRows();
        visitor.picture("directory");
    }
}
