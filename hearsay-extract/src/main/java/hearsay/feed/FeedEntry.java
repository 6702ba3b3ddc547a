package hearsay.feed;

import hearsay.text.Problem;
import hearsay.text.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed. Immutable.
 *
 * @param markup the article, or its summary, as HTML; blank when the entry has neither
 * @param isSummary true when there is no more than a summary
 * @param id the feed's own
 * @param url of the article
 * @param outlet the feed's name, or that of the feed that the entry was taken from
 * @param authors as written, one entry each
 * @param language BCP 47, of the entry or its feed
 * @param section the first category
 * @param problems what is wrong with how it was kept
 */
public record FeedEntry(
    @Nullable String title,
    String markup,
    boolean isSummary,
    @Nullable String id,
    @Nullable String url,
    @Nullable String outlet,
    List<String> authors,
    @Nullable Timestamp published,
    @Nullable Timestamp modified,
    @Nullable String language,
    @Nullable String section,
    List<Problem> problems) {

  public FeedEntry {
    authors = List.copyOf(authors);
    problems = List.copyOf(problems);
  }
}
