package hearsay.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Pages that nobody writes for readers, by what they are made of: up to sixteen megabytes of it, as
 * large as a page may be, or a share of that.
 */
final class HostilePages {

  private static final String SENTENCE =
      "Le bac de Marlow reprendra son service lundi, a indiqué la mairie de Corvelle, après"
          + " trois semaines de travaux.";

  private static final String STORY = ("<p>" + SENTENCE + "</p>").repeat(8);

  /** More than is looked at to tell whether an input is text at all. */
  private static final String HEAD = STORY.repeat(20);

  private final Map<String, Supplier<String>> pages = new LinkedHashMap<>();
  private final int share;

  private HostilePages(int share) {
    this.share = share;
  }

  /**
   * The pages by name; each is made when it is asked for.
   *
   * @param share 1 for the whole size, 16 for a sixteenth of it
   */
  static Map<String, Supplier<String>> all(int share) {
    HostilePages hostile = new HostilePages(share);
    hostile.nested();
    hostile.attributes();
    hostile.siblings();
    hostile.texts();
    hostile.scripts();
    hostile.told();
    return hostile.pages;
  }

  /** Elements in elements. */
  private void nested() {
    add("nested boxes", () -> repeat("<div>", 2_000_000));
    add("nested bold", () -> repeat("<b>", 3_000_000));
    add("nested fonts", () -> repeat("<font size=1><font size=2>x", 400_000));
    add("nested tables", () -> repeat("<table><tr><td>", 600_000));
    add("nested lists", () -> repeat("<ul><li>x", 1_000_000));
    add("nested drawings", () -> repeat("<svg><math><mi>x", 500_000));
    add("text before cells", () -> repeat("<table>x<b>y", 700_000));
    add("links around boxes", () -> repeat("<a href=x><div>x", 500_000));
    add("formats across paragraphs", () -> repeat("<p><b><i><u>x", 500_000));
    add(
        "nothing closed",
        () -> repeat("<p><b><a href=x><table><tr><td><ul><li><h1>x<blockquote><form>", 150_000));
    add("nothing opened", () -> repeat("</p></div></a></b></table></h1></br>", 400_000));
    add("bodies", () -> repeat("<body a=b><html c=d><head>", 400_000));
    add("unknown elements", () -> repeat("<x-y>x</x-y>", 1_000_000));
  }

  /** Attributes and names. */
  private void attributes() {
    add("attributes", () -> "<p " + counted(" a%d=b", 1_000_000) + ">x");
    add("same attribute", () -> "<p " + repeat(" a=b", 3_000_000) + ">x");
    add("long name", () -> "<p class=\"" + repeat("related caption ", 1_000_000) + "\">x");
    add(
        "long names",
        () -> repeat("<div class=\"" + "read more ".repeat(99) + "\">x</div>", 16_000));
    add("long styles", () -> repeat("<p style=\"" + "Display : ".repeat(99) + "\">x</p>", 16_000));
    add("long element name", () -> "<" + repeat("a", 16_000_000));
    add("long end of an element", () -> "<p>x</" + repeat("aaaaaaa<", 2_000_000));
    add("unclosed attribute", () -> "<p>x<p class=\"" + repeat("a<b>", 4_000_000));
  }

  /** Elements beside elements. */
  private void siblings() {
    add("siblings", () -> repeat("<p>x</p>", 1_900_000));
    add("inline siblings", () -> "<p>" + repeat("<i>x</i>", 1_900_000));
    add("line breaks", () -> repeat("x<br>", 3_000_000));
    add("sentences", () -> repeat("<p>" + SENTENCE + "</p>", 100_000));
    add("headings", () -> repeat("<h1>Le bac de Marlow</h1>", 600_000));
    add(
        "captions",
        () -> repeat("<figure><figcaption>Photo Anne Lestrade</figcaption></figure>", 200_000));
    add("by lines", () -> STORY + repeat("<p>Par Anne Lestrade</p>", 500_000));
    add("links", () -> repeat("<li><a href=\"/a/b\">" + SENTENCE + "</a></li>", 100_000));
    add("short links", () -> repeat("<a href=/a>Le bac</a> ", 700_000));
    add("notices", () -> repeat("<p>Il vous reste 70 % de cet article à lire.</p>", 300_000));
    add(
        "short lines before a story",
        () -> "<h1>x y</h1>" + repeat("<p>ab</p>", 1_700_000) + STORY);
    add("comment headings", () -> STORY + repeat("<h3>Commentaires</h3>", 700_000));
  }

  /** Long texts, entities, odd characters. */
  private void texts() {
    add("one text", () -> "<p>" + repeat("bac de Marlow ", 1_100_000));
    add("one word", () -> "<p>" + repeat("a", 16_000_000));
    add("spaces", () -> "<p>x" + repeat(" \n", 8_000_000) + "x");
    add("entities", () -> "<p>" + repeat("&amp;", 3_200_000));
    add("unknown entities", () -> "<p>" + repeat("&abcdefgh", 1_700_000));
    add("numbered entities", () -> "<p>" + repeat("&#x1F600;", 1_700_000));
    add("nulls", () -> HEAD + repeat("\0", 15_000_000));
    add("nulls in markup", () -> HEAD + repeat("<p\0 a\0=\0>\0x", 1_200_000));
    add("soft hyphens", () -> "<p>" + repeat("a\u00AD", 5_000_000));
    add("quotation marks", () -> "<p>" + repeat("« ", 5_000_000));
  }

  /** Scripts and comments. */
  private void scripts() {
    add("scripts", () -> repeat("<script>a</script>", 800_000));
    add("scripts in scripts", () -> repeat("<script><!--<script>", 800_000));
    add("endless script", () -> "<p>x<script>" + repeat("</scrip", 2_000_000));
    add("comments", () -> repeat("<!--x-->", 1_900_000));
    add("unclosed comments", () -> repeat("<!-- <!", 2_000_000));
    add("unclosed sections", () -> repeat("<![CDATA[ ]] >", 1_000_000));
  }

  /** What a page says about itself. */
  private void told() {
    tell("json ld scripts", () -> repeat(json("{\"@type\":\"NewsArticle\",\"x\":1}"), 100_000));
    tell("json ld objects", () -> json("[" + repeat("{\"@type\":\"Person\"},", 700_000) + "{}]"));
    tell("json ld depth", () -> json(repeat("[{\"a\":", 2_000_000)));
    tell(
        "json ld references",
        () ->
            repeat(
                json(
                    "{\"@type\":\"Article\",\"headline\":\"x\",\"author\":{\"@id\":\"#a\"},\"@id\":\"#b\"}"),
                100_000));
    tell(
        "json ld authors",
        () ->
            json(
                "{\"@type\":\"Article\",\"headline\":\"x\",\"author\":["
                    + counted("\"Anne Lestrade%d\",", 500_000)
                    + "\"x\"]}"));
    tell("metas", () -> repeat("<meta name=author content=\"Anne Lestrade\">", 300_000));
    tell("many authors", () -> counted("<meta name=author content=\"Anne Lest%d\">", 300_000));
    tell(
        "authors in one meta",
        () -> "<meta name=author content=\"" + repeat("Anne Lestrade et ", 900_000) + "\">");
    tell("long title", () -> "<title>" + repeat("Le bac - ", 1_600_000) + "</title>");
    tell("times", () -> repeat("<time datetime=2025-03-26>x</time>", 450_000));
    tell("microdata", () -> repeat("<div itemprop=author><span itemprop=x>x", 400_000));
  }

  private void add(String name, Supplier<String> page) {
    pages.put(name, page);
  }

  /** What a page says about itself, before a story. */
  private void tell(String name, Supplier<String> told) {
    pages.put(name, () -> told.get() + STORY);
  }

  private static String json(String script) {
    return "<script type=application/ld+json>" + script + "</script>";
  }

  private String repeat(String piece, int times) {
    return piece.repeat(times / share);
  }

  /** The pattern so many times, or the share of it, each with its number. */
  private String counted(String pattern, int times) {
    String[] parts = pattern.split("%d", -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times / share; i++) {
      text.append(parts[0]).append(i).append(parts[1]);
    }
    return text.toString();
  }
}
