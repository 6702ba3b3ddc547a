package hearsay.text;

/** What a stretch of a page is. Claims are read only where {@link #isRead()} says so. */
public enum BlockKind {
  TITLE(true),
  /** The standfirst under the title. */
  LEAD(true),
  PARAGRAPH(true),
  /** A heading inside the article. */
  HEADING(true),
  /** A block quotation, set apart on the page. */
  QUOTE(true),
  /** One entry of a list that belongs to the story. */
  LIST(true),
  /** Words under or beside a picture; they may belong to another story. */
  CAPTION(false),
  /** "Read more" lines, links to other articles. */
  RELATED(false),
  /** By-line, agency, photographer, "Source: …". */
  CREDIT(false),
  /** Page furniture: share buttons, subscription notices, navigation, tags. */
  OTHER(false);

  private final boolean read;

  BlockKind(boolean read) {
    this.read = read;
  }

  /**
   * True when the block is part of the story, so that statements in it are statements of the
   * article.
   */
  public boolean isRead() {
    return read;
  }
}
