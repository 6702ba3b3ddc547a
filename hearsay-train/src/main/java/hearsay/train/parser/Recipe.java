package hearsay.train.parser;

/**
 * How a network is made and trained. Immutable.
 *
 * @param vector numbers in a word's vector
 * @param memory numbers in the state of one memory
 * @param layers pairs of memories, one upon another
 * @param side numbers by which a word is known as head or dependent, for arcs and for relations
 * @param tagging numbers between a word's encoding and its tags
 * @param inputDropout share of numbers left out between layers
 * @param outputDropout share of numbers left out after the last
 * @param epochs how often all sentences are gone through
 * @param batchWords words between two steps
 * @param rate learning rate at the start; it falls to nothing in equal steps
 * @param vectorRate how much faster words' vectors learn, of which a batch sees few
 * @param seed where chance starts
 */
public record Recipe(
    int vector,
    int memory,
    int layers,
    int side,
    int tagging,
    float inputDropout,
    float outputDropout,
    int epochs,
    int batchWords,
    double rate,
    float vectorRate,
    long seed) {

  /** How often the own feature of a word that was met once is left out is near this. */
  private static final float WORD_DROPOUT = 0.25f;

  /** What the shipped models are made with. */
  public static Recipe standard() {
    return new Recipe(96, 96, 2, 64, 64, 0.2f, 0.25f, 30, 300, 3e-3, 6, 1);
  }

  public Recipe withSeed(long other) {
    return with(vector, memory, epochs, other);
  }

  public Recipe withEpochs(int other) {
    return with(vector, memory, other, seed);
  }

  /** Another size of everything that a state is made of. */
  public Recipe withSize(int size) {
    return with(size, size, epochs, seed);
  }

  private Recipe with(int vectorSize, int memorySize, int epochCount, long start) {
    return new Recipe(
        vectorSize,
        memorySize,
        layers,
        side,
        tagging,
        inputDropout,
        outputDropout,
        epochCount,
        batchWords,
        rate,
        vectorRate,
        start);
  }

  /** How much a word's own feature is left out in training: often for words seen once. */
  float wordDropout(int frequency) {
    return WORD_DROPOUT / (WORD_DROPOUT + frequency);
  }
}
