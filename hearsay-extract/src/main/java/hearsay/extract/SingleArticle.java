package hearsay.extract;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A list of one entry that is read already. */
final class SingleArticle implements ArticleList {

  private @Nullable Entry entry;

  SingleArticle(Entry entry) {
    this.entry = entry;
  }

  @Override
  public boolean hasNext() {
    return entry != null;
  }

  @Override
  public Entry next() {
    Entry only = entry;
    if (only == null) {
      throw new NoSuchElementException();
    }
    entry = null;
    return only;
  }

  @Override
  public void close() {}
}
