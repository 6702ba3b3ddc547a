package hearsay.cli;

import hearsay.claims.Reading;

/** Writes readings in one format to one place. For one thread. */
interface Output {

  /**
   * Writes one more reading.
   *
   * @param from where it came from
   * @throws OutputException if it cannot be written
   * @throws UsageException if this place takes no more readings
   */
  void write(Reading reading, Origin from);

  /**
   * Everything was written: make it last.
   *
   * @throws OutputException if that fails
   */
  void commit();

  /** Something went wrong: leave the place as it was, as far as it can be. */
  void abandon();
}
