package org.scostudy.memory.optimise;

/**
 * Goes downhill by gradients: each parameter in steps that fit its own slope.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Adam: A Method for Stochastic Optimization</a>
 */
final class Adam {

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final double[] mean;
    private final double[] square;
    private int steps;

    Adam(int parameters) {
        mean = new double[parameters];
        square = new double[parameters];
    }

    void step(double[] parameters, double[] gradient, double rate) {
        steps++;
        double bias1 = 1 - Math.pow(BETA1, steps);
        double bias2 = 1 - Math.pow(BETA2, steps);
        for (int i = 0; i < parameters.length; i++) {
            mean[i] = BETA1 * mean[i] + (1 - BETA1) * gradient[i];
            square[i] = BETA2 * square[i] + (1 - BETA2) * gradient[i] * gradient[i];
            parameters[i] -= rate * (mean[i] / bias1) / (Math.sqrt(square[i] / bias2) + EPSILON);
        }
    }
}
