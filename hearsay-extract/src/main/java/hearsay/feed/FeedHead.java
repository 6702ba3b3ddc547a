package hearsay.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of all its entries. Immutable.
 *
 * @param root the start tag of the feed, with the names of its vocabularies
 * @param base the address that relative ones are resolved against
 * @param author of entries that name none
 */
record FeedHead(
    String root,
    @Nullable String title,
    @Nullable String language,
    @Nullable String base,
    @Nullable String author) {

  /**
   * @param text what stands before the first entry, or the whole feed when it has none
   */
  static FeedHead of(String text) {
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    Element root = document.firstElementChild();
    if (root == null) {
      return new FeedHead("<feed>", null, null, null, null);
    }
    Element channel = root;
    for (Element child : root.children()) {
      channel = Vocabulary.isPlain(child, "channel") ? child : channel;
    }
    String language = Vocabulary.text(channel, "language");
    String lang = root.attr("xml:lang");
    String tag = "<" + root.tagName() + root.attributes().html() + ">";
    return new FeedHead(
        tag,
        Vocabulary.text(channel, "title"),
        language == null ? lang : language,
        base(root, channel),
        person(channel));
  }

  private static @Nullable String base(Element root, Element channel) {
    String told = root.attr("xml:base");
    return told.isBlank() ? Vocabulary.link(channel) : told;
  }

  private static @Nullable String person(Element channel) {
    for (Element child : channel.children()) {
      if (Vocabulary.isPlain(child, "author")) {
        return Vocabulary.text(child, "name");
      }
    }
    return null;
  }
}
