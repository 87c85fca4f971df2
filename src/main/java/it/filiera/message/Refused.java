package it.filiera.message;

/** Something that a person asked for was refused; the message says why and what to do next. Nothing was changed. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public Refused(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Refused(Message reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    public Refused(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    public Message reason() {
        return reason;
    }
}
