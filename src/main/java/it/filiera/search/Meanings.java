package it.filiera.search;

import it.filiera.query.FilterName;
import it.filiera.query.Query;
import java.time.LocalDate;
import java.util.Optional;

/** Values of filters that stand for questions of their own: a saved search among lists finds what its query finds. */
@FunctionalInterface
public interface Meanings {

    Meanings NONE = (_, _) -> Optional.empty();

    /** The question that a value of a filter stands for; empty for a plain value. Asked anew each time, so that it may change. */
    Optional<Query> of(FilterName filter, String value);

    /** The same with days instead of times ago: a question that was saved last month is asked today. */
    default Meanings on(LocalDate today) {
        return (filter, value) -> of(filter, value).map(question -> question.on(today));
    }

    /** What values mean inside the question of one of them: that one has no meaning there, or it would have no end. */
    default Meanings within(FilterName filter, String value) {
        return (asked, text) -> asked.equals(filter) && Fields.folded(text).equals(Fields.folded(value)) ? Optional.empty() : of(asked, text);
    }
}
