package hearsay.cli;

/**
 * Writes readings, or articles, in one format to one place. For one thread.
 *
 * @param <T> what is written
 */
interface Output<T> {

  /**
   * Writes one more.
   *
   * @param from where it came from
   * @throws OutputException if it cannot be written
   * @throws UsageException if this place takes no more
   */
  void write(T made, Origin from);

  /**
   * Everything was written: make it last.
   *
   * @throws OutputException if that fails
   */
  void commit();

  /** Something went wrong: leave the place as it was, as far as it can be. */
  void abandon();
}
