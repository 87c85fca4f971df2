package it.filiera.query;

/** Carries a problem out of the parser's depths to {@link QueryParser}; never leaves this package. */
final class Refusal extends Exception {

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.reason().key(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
