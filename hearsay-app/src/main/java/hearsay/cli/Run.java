package hearsay.cli;

import hearsay.input.Source;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/**
 * One run over all inputs, in their order: what is made of each goes to one place, which is left as
 * it was if something goes wrong. For one thread.
 *
 * @param <T> what is made and written
 */
final class Run<T> {

  /** Makes things of one input, and complains of what it cannot read. */
  interface Maker<T> {
    void read(Source source, BiConsumer<T, Origin> taker);
  }

  private final Inputs inputs;
  private final Output<T> out;
  private final Progress progress;
  private int problems;

  Run(Inputs inputs, Output<T> out, Progress progress) {
    this.inputs = inputs;
    this.out = out;
    this.progress = progress;
  }

  /**
   * @param counted how many problems a thing has
   * @return how many problems all of them have
   */
  int all(Maker<T> maker, ToIntFunction<T> counted) {
    try {
      List<Input> all = inputs.all();
      for (int i = 0; i < all.size(); i++) {
        progress.at(i + 1, all.get(i).name());
        inputs
            .open(all.get(i))
            .ifPresent(source -> maker.read(source, (made, from) -> write(made, from, counted)));
      }
      progress.clear();
      out.commit();
    } catch (RuntimeException e) {
      progress.clear();
      out.abandon();
      throw e;
    }
    return problems;
  }

  private void write(T made, Origin from, ToIntFunction<T> counted) {
    progress.clear();
    problems += counted.applyAsInt(made);
    out.write(made, from);
    progress.add();
  }
}
