package it.filiera.tour;

/** The smallest window that is promised to work. */
final class SmallWindowChapter implements Chapter {

    private static final double WIDTH = 1024;
    private static final double HEIGHT = 700;

    @Override
    public String name() {
        return "small-window";
    }

    @Override
    public void lead(Visitor visitor) {
        double width = visitor.see(() -> visitor.stage().getWidth());
        double height = visitor.see(() -> visitor.stage().getHeight());
        visitor.resize(WIDTH, HEIGHT);
        visitor.expectAllRows();
        visitor.expectInside("#ownRail .rail-entry");
        visitor.expectInside("#language");
        visitor.picture("small-window");
        visitor.resize(width, height);
    }
}
