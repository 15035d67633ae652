package dev.throughline.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    @Test
    void takesEachWordsBestHeadWhereThatIsATree() {
        assertThat(SpanningTree.heads(new double[][] {{0, 5, 1}, {1, 5, 0}, {0, 3, 1}}))
                .containsExactly(1, 1, 1);
    }

    @Test
    void breaksACircleWhereItCostsLeast() {
        assertThat(SpanningTree.heads(new double[][] {{0, 9, 0}, {8, 7, 0}, {0, 4, 1}}))
                .containsExactly(1, 1, 1);
    }

    @Test
    void hasOneRootWhereTwoWordsWouldBe() {
        assertThat(SpanningTree.heads(new double[][] {{9, 1, 0}, {2, 8, 0}, {0, 5, 1}}))
                .containsExactly(0, 0, 1);
    }

    @Test
    void makesAWordAloneTheRoot() {
        assertThat(SpanningTree.heads(new double[][] {{-3}})).containsExactly(0);
        assertThat(SpanningTree.heads(new double[0][])).isEmpty();
    }

    @Test
    void findsTheBestOfAllTrees() {
        Random random = new Random(4);
        for (int round = 0; round < 400; round++) {
            int n = 1 + random.nextInt(5);
            double[][] scores = new double[n][n];
            for (double[] row : scores) {
                for (int i = 0; i < n; i++) {
                    row[i] = random.nextInt(round % 2 == 0 ? 6 : 1000);
                }
            }
            int[] heads = SpanningTree.heads(scores);

            assertThat(isTree(heads)).as("round %d", round).isTrue();
            assertThat(sum(scores, heads)).as("round %d", round).isEqualTo(best(scores, new int[n], 0));
        }
    }

    private static double best(double[][] scores, int[] heads, int at) {
        if (at == heads.length) {
            return isTree(heads) ? sum(scores, heads) : -1;
        }
        double best = -1;
        for (int head = 0; head < heads.length; head++) {
            heads[at] = head;
            best = Math.max(best, best(scores, heads, at + 1));
        }
        return best;
    }

    private static double sum(double[][] scores, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += scores[i][heads[i]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == i ? 1 : 0;
            int at = i;
            for (int steps = 0; steps < heads.length; steps++) {
                at = heads[at];
            }
            if (heads[at] != at) {
                return false;
            }
        }
        return roots == 1;
    }
}
