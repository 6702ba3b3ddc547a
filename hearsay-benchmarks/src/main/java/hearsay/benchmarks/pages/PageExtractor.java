package hearsay.benchmarks.pages;

import java.io.IOException;

/** Something that takes the story out of a web page. Used by one thread. */
public interface PageExtractor {

  /** Its name and version, for tables. */
  String name();

  /**
   * The story of a page without its title, a line a paragraph; empty when it finds none.
   *
   * @param page HTML in UTF-8, whatever charset its own markup names
   * @throws IOException if the extractor gives up on the page
   */
  String story(byte[] page) throws IOException;
}
