package hearsay.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Pages that nobody writes for readers, by what they are made of: each as large as a page may be,
 * or nearly. Stateless.
 */
final class HostilePages {

  private static final String SENTENCE =
      "Le bac de Marlow reprendra son service lundi, a indiqué la mairie de Corvelle, après"
          + " trois semaines de travaux.";

  private static final String STORY = ("<p>" + SENTENCE + "</p>").repeat(8);

  private HostilePages() {}

  /** Each is made when it is asked for. */
  static Map<String, Supplier<String>> all() {
    Map<String, Supplier<String>> pages = new LinkedHashMap<>();
    nested(pages);
    attributes(pages);
    siblings(pages);
    texts(pages);
    scripts(pages);
    told(pages);
    return pages;
  }

  /** Elements in elements. */
  private static void nested(Map<String, Supplier<String>> pages) {
    add(pages, "nested boxes", () -> repeat("<div>", 2_000_000));
    add(pages, "nested bold", () -> repeat("<b>", 3_000_000));
    add(pages, "nested fonts", () -> repeat("<font size=1><font size=2>x", 400_000));
    add(pages, "nested tables", () -> repeat("<table><tr><td>", 600_000));
    add(pages, "nested lists", () -> repeat("<ul><li>x", 1_000_000));
    add(pages, "nested drawings", () -> repeat("<svg><math><mi>x", 500_000));
    add(pages, "text before cells", () -> repeat("<table>x<b>y", 700_000));
    add(pages, "links around boxes", () -> repeat("<a href=x><div>x", 500_000));
    add(pages, "formats across paragraphs", () -> repeat("<p><b><i><u>x", 500_000));
    add(
        pages,
        "nothing closed",
        () -> repeat("<p><b><a href=x><table><tr><td><ul><li><h1>x<blockquote><form>", 150_000));
    add(pages, "nothing opened", () -> repeat("</p></div></a></b></table></h1></br>", 400_000));
    add(pages, "bodies", () -> repeat("<body a=b><html c=d><head>", 400_000));
    add(pages, "unknown elements", () -> repeat("<x-y>x</x-y>", 1_000_000));
  }

  /** Attributes and names. */
  private static void attributes(Map<String, Supplier<String>> pages) {
    add(pages, "attributes", () -> "<p " + counted(" a%d=b", 1_000_000) + ">x");
    add(pages, "same attribute", () -> "<p " + repeat(" a=b", 3_000_000) + ">x");
    add(pages, "long name", () -> "<p class=\"" + repeat("related caption ", 1_000_000) + "\">x");
    add(
        pages,
        "long names",
        () -> repeat("<div class=\"" + repeat("read more ", 99) + "\">x</div>", 16_000));
    add(
        pages,
        "long styles",
        () -> repeat("<p style=\"" + repeat("Display : ", 99) + "\">x</p>", 16_000));
    add(pages, "long element name", () -> "<" + repeat("a", 16_000_000));
    add(pages, "unclosed attribute", () -> "<p>x<p class=\"" + repeat("a<b>", 4_000_000));
  }

  /** Elements beside elements. */
  private static void siblings(Map<String, Supplier<String>> pages) {
    add(pages, "siblings", () -> repeat("<p>x</p>", 1_900_000));
    add(pages, "inline siblings", () -> "<p>" + repeat("<i>x</i>", 1_900_000));
    add(pages, "line breaks", () -> repeat("x<br>", 3_000_000));
    add(pages, "sentences", () -> repeat("<p>" + SENTENCE + "</p>", 100_000));
    add(pages, "headings", () -> repeat("<h1>Le bac de Marlow</h1>", 600_000));
    add(
        pages,
        "captions",
        () -> repeat("<figure><figcaption>Photo Anne Lestrade</figcaption></figure>", 200_000));
    add(pages, "by lines", () -> STORY + repeat("<p>Par Anne Lestrade</p>", 500_000));
    add(pages, "links", () -> repeat("<li><a href=\"/a/b\">" + SENTENCE + "</a></li>", 100_000));
    add(pages, "short links", () -> repeat("<a href=/a>Le bac</a> ", 700_000));
    add(
        pages,
        "notices",
        () -> repeat("<p>Il vous reste 70 % de cet article à lire.</p>", 300_000));
    add(
        pages,
        "short lines before a story",
        () -> "<h1>x y</h1>" + repeat("<p>ab</p>", 500_000) + STORY);
    add(pages, "comment headings", () -> STORY + repeat("<h3>Commentaires</h3>", 500_000));
  }

  /** Long texts, entities, odd characters. */
  private static void texts(Map<String, Supplier<String>> pages) {
    add(pages, "one text", () -> "<p>" + repeat("bac de Marlow ", 1_100_000));
    add(pages, "one word", () -> "<p>" + repeat("a", 16_000_000));
    add(pages, "spaces", () -> "<p>x" + repeat(" \n", 8_000_000) + "x");
    add(pages, "entities", () -> "<p>" + repeat("&amp;", 3_200_000));
    add(pages, "unknown entities", () -> "<p>" + repeat("&abcdefgh", 1_700_000));
    add(pages, "numbered entities", () -> "<p>" + repeat("&#x1F600;", 1_700_000));
    add(pages, "nulls", () -> "<p>" + repeat("\0", 15_000_000));
    add(pages, "nulls in markup", () -> repeat("<p\0 a\0=\0>\0x", 1_200_000));
    add(pages, "soft hyphens", () -> "<p>" + repeat("a\u00AD", 5_000_000));
    add(pages, "quotation marks", () -> "<p>" + repeat("« ", 5_000_000));
  }

  /** Scripts and comments. */
  private static void scripts(Map<String, Supplier<String>> pages) {
    add(pages, "scripts", () -> repeat("<script>a</script>", 800_000));
    add(pages, "scripts in scripts", () -> repeat("<script><!--<script>", 800_000));
    add(pages, "endless script", () -> "<p>x<script>" + repeat("</scrip", 2_000_000));
    add(pages, "comments", () -> repeat("<!--x-->", 1_900_000));
    add(pages, "unclosed comments", () -> repeat("<!-- <!", 2_000_000));
    add(pages, "unclosed sections", () -> repeat("<![CDATA[ ]] >", 1_000_000));
  }

  /** What a page says about itself. */
  private static void told(Map<String, Supplier<String>> pages) {
    add(
        pages,
        "json ld scripts",
        () -> repeat(json("{\"@type\":\"NewsArticle\",\"x\":1}"), 100_000));
    add(
        pages,
        "json ld objects",
        () -> json("[" + repeat("{\"@type\":\"Person\"},", 700_000) + "{}]"));
    add(pages, "json ld depth", () -> json(repeat("[{\"a\":", 2_000_000)));
    add(
        pages,
        "json ld references",
        () ->
            repeat(
                json(
                    "{\"@type\":\"Article\",\"headline\":\"x\",\"author\":{\"@id\":\"#a\"},\"@id\":\"#b\"}"),
                100_000));
    add(
        pages,
        "json ld authors",
        () ->
            json(
                "{\"@type\":\"Article\",\"headline\":\"x\",\"author\":["
                    + counted("\"Anne Lestrade%d\",", 500_000)
                    + "\"x\"]}"));
    add(pages, "metas", () -> repeat("<meta name=author content=\"Anne Lestrade\">", 300_000));
    add(
        pages,
        "many authors",
        () -> counted("<meta name=author content=\"Anne Lest%d\">", 300_000));
    add(
        pages,
        "authors in one meta",
        () -> "<meta name=author content=\"" + repeat("Anne Lestrade et ", 900_000) + "\">");
    add(pages, "long title", () -> "<title>" + repeat("Le bac - ", 1_600_000) + "</title>" + STORY);
    add(pages, "times", () -> repeat("<time datetime=2025-03-26>x</time>", 450_000));
    add(pages, "microdata", () -> repeat("<div itemprop=author><span itemprop=x>x", 400_000));
  }

  private static void add(Map<String, Supplier<String>> pages, String name, Supplier<String> page) {
    pages.put(name, page);
  }

  private static String json(String script) {
    return "<script type=application/ld+json>" + script + "</script>";
  }

  private static String repeat(String piece, int times) {
    return piece.repeat(times);
  }

  /** The pattern so many times, each with its number. */
  private static String counted(String pattern, int times) {
    String[] parts = pattern.split("%d", -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(parts[0]).append(i).append(parts[1]);
    }
    return text.toString();
  }
}
