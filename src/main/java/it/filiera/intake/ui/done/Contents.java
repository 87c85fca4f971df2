package it.filiera.intake.ui.done;

import it.filiera.intake.FieldFrom;
import it.filiera.intake.IntakeField;
import it.filiera.intake.IntakeField.About;
import it.filiera.intake.Mapping;
import it.filiera.intake.ui.FieldWords;
import it.filiera.message.Message;
import java.util.List;
import java.util.stream.Stream;

/** What an import brings beside organisations, in words. */
final class Contents {

    private Contents() {}

    static List<Message> of(Mapping mapping) {
        Stream<Message> kinds = Stream.of(About.values())
                .filter(about -> about != About.ORGANISATION)
                .filter(about -> mapping.fields().stream().anyMatch(from -> from.field().about() == about))
                .map(about -> Message.of(key(about)));
        Stream<Message> constants = mapping.fields().stream().filter(Contents::isForAll).map(Contents::forAll);
        return Stream.concat(kinds, constants).toList();
    }

    private static String key(About about) {
        return switch (about) {
            case ORGANISATION, PERSON -> "wizard.done.people";
            case MEMBERSHIP -> "wizard.done.memberships";
            case PARTICIPATION -> "wizard.done.participations";
        };
    }

    private static boolean isForAll(FieldFrom from) {
        return from.columns().isEmpty() && !from.constant().isBlank();
    }

    private static Message forAll(FieldFrom from) {
        IntakeField field = from.field();
        return Message.of("wizard.done.for-all", Message.of(FieldWords.of(field)), from.constant());
    }
}
