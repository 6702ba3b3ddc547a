package hearsay.archive;

import hearsay.text.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as a browser would have got it. Immutable, but that nobody may write to its bytes.
 *
 * @param bytes without chunks and packing
 * @param contentType the header that tells its charset, if there was one
 * @param url where it was published, as the archive says
 * @param isText true for plain text, false for HTML
 * @param cut true when the page goes on after these bytes
 * @param problems what is wrong with how it was kept
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying 16 MB serves nobody
public record SavedPage(
    byte[] bytes,
    @Nullable String contentType,
    @Nullable String url,
    boolean isText,
    boolean cut,
    List<Problem> problems) {

  public SavedPage {
    problems = List.copyOf(problems);
  }
}
