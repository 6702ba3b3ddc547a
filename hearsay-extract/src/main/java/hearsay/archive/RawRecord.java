package hearsay.archive;

import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * One record of a WARC as it stands in the file.
 *
 * @param number from 1, whatever the record holds
 * @param offset the byte of the file where it begins, or where the gzip member does that holds it
 * @param headers its named fields; null where they could not be read
 * @param bytes holds the block; valid until the next record is asked for
 * @param from where the block begins
 * @param to where it ends
 * @param cut true when the block goes on: it is longer than the limit
 * @param flaw why it is not whole; null when it is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawRecord(
    long number,
    long offset,
    @Nullable MessageHeaders headers,
    byte[] bytes,
    int from,
    int to,
    boolean cut,
    @Nullable Flaw flaw) {

  /** The first value of a field; null without. */
  @Nullable String field(String name) {
    return headers == null ? null : headers.first(name).orElse(null);
  }
}
