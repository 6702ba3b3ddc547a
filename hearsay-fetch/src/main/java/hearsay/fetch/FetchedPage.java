package hearsay.fetch;

import org.jspecify.annotations.Nullable;

/**
 * A page as a server sent it, unpacked.
 *
 * @param url the address that it came from, after all redirects
 * @param body not copied, so nobody writes to it
 * @param contentType the header as sent; null without
 * @param tdmReserved whether the server reserves text and data mining, by the header {@code
 *     TDM-Reservation} (W3C TDMRep); null when it does not say
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying 16 MB serves nobody
public record FetchedPage(
    String url, byte[] body, @Nullable String contentType, @Nullable Boolean tdmReserved) {

  static FetchedPage of(WebAddress at, Answer answer) {
    String told = answer.head().get("tdm-reservation");
    Boolean reserved = (told == null || told.isBlank()) ? null : told.strip().equals("1");
    return new FetchedPage(
        at.toString(), answer.body(), answer.head().get("content-type"), reserved);
  }
}
