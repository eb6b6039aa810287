package org.scostudy.memory.optimise;

/**
 * How well answers were foretold that had no part in the fitting: the newest ones.
 *
 * @param answers how many
 * @param before mean log loss with the parameters in force until now; 0 is perfect, 0.69 is tossing a coin
 * @param after mean log loss with those that were fitted to all older answers
 */
public record HeldOut(int answers, double before, double after) {

    public boolean improves() {
        return after < before;
    }
}
