package it.filiera.directory.ui;

import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.PaletteItem;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Organisations in the palette: found as in the search box; those opened last when nothing is typed. */
final class FirmsInPalette implements PaletteSource {

    private static final int SHOWN = 5;
    private static final int KEPT = 8;
    private static final String SETTING = "recent-firms";

    private final Workspace workspace;
    private final Desk desk;
    private final Consumer<UUID> choose;

    /** {@code choose} shows an organisation beside the results. */
    FirmsInPalette(Workspace workspace, Desk desk, Consumer<UUID> choose) {
        this.workspace = workspace;
        this.desk = desk;
        this.choose = choose;
        desk.navigator().current().subscribe(target -> {
            if (target instanceof Target.Profile(UUID organisation)) {
                remember(organisation);
            }
        });
    }

    @Override
    public Message title() {
        return Message.of("directory.organisations");
    }

    @Override
    public List<PaletteItem> find(String typed) {
        List<Organisation> firms =
                typed.isBlank() ? workspace.organisations().find(recent()) : workspace.search().suggest(typed, SHOWN);
        return firms.stream().map(this::item).toList();
    }

    private PaletteItem item(Organisation firm) {
        return new PaletteItem(
                firm.name(), detail(firm), Icon.DIRECTORY, () -> show(firm.id()), () -> desk.navigator().go(new Target.Profile(firm.id())));
    }

    private void show(UUID firm) {
        remember(firm);
        choose.accept(firm);
    }

    private String detail(Organisation firm) {
        String own = desk.language().isItalian() ? firm.activityIt() : firm.activityEn();
        return Stream.of(place(firm.seat()), Objects.requireNonNullElse(own, Objects.requireNonNullElse(firm.activityEn(), "")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String place(@Nullable Place seat) {
        return seat == null
                ? ""
                : Stream.of(seat.municipality(), seat.province()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private void remember(UUID firm) {
        String ids = Stream.concat(Stream.of(firm), recent().stream().filter(other -> !other.equals(firm)))
                .limit(KEPT)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        desk.settings().put(SETTING, ids);
    }

    private List<UUID> recent() {
        return desk.settings().get(SETTING).map(FirmsInPalette::ids).stream().flatMap(Collection::stream).toList();
    }

    /** Whatever is no id was written by somebody else, and is passed over. */
    private static List<UUID> ids(String kept) {
        return Arrays.stream(kept.split(","))
                .map(String::strip)
                .filter(id -> id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .limit(KEPT)
                .toList();
    }
}
