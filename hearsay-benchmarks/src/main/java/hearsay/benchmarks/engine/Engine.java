package hearsay.benchmarks.engine;

import hearsay.formats.ConlluSentence;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Turns text into sentences of words with their syntax, in the thread that asks. */
public interface Engine {

  /** Makes an engine. */
  @FunctionalInterface
  interface Loader {

    /**
     * Reads all models that the engine needs.
     *
     * @throws IOException if a model cannot be read
     */
    Engine load(Options options) throws IOException;
  }

  /** Something to read, prepared as far as nobody wants to time it. Can be done again and again. */
  @FunctionalInterface
  interface Work {
    Trees read();
  }

  /** What was read, as the engine gives it. */
  @FunctionalInterface
  interface Trees {

    /** The same for all engines to be compared; columns an engine does not fill are {@code _}. */
    List<ConlluSentence> toConllu();
  }

  /** Its name and version, as in a table. */
  String name();

  /** The files it read its models from, with their length in bytes. */
  Map<String, Long> files();

  /**
   * Work from characters to trees.
   *
   * @throws UnsupportedOperationException if the engine wants its tokens given
   */
  Work fromText(String text);

  /** Work on sentences and words that are given; only their forms are looked at. */
  Work fromTokens(List<ConlluSentence> given);
}
