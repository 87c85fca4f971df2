package it.filiera.directory.ui.quality;

import it.filiera.data.DataPart;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;

/** The quality of the directory as a part of the Data screen. */
public final class QualityPart implements DataPart {

    private final Desk desk;

    public QualityPart(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "quality";
    }

    @Override
    public Icon icon() {
        return Icon.QUALITY;
    }

    @Override
    public Message title() {
        return Message.of("quality.title");
    }

    @Override
    public Screen open() {
        return new QualityController(desk);
    }
}
