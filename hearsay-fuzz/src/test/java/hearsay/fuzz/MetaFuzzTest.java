package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any lines of text as what a page says about itself, one line for each place where it can. */
class MetaFuzzTest {

  private static final List<String> PLACES =
      List.of(
          "<html lang=\"%s\"><head>",
          "<title>%s</title>",
          "<link rel=\"canonical\" href=\"%s\">",
          "<meta property=\"og:title\" content=\"%s\">",
          "<meta property=\"og:site_name\" content=\"%s\">",
          "<meta property=\"og:description\" content=\"%s\">",
          "<meta property=\"article:published_time\" content=\"%s\">",
          "<meta property=\"article:author\" content=\"%s\">",
          "<meta name=\"author\" content=\"%s\">",
          "<meta name=\"dc.date\" content=\"%s\">",
          "<meta name=\"%s\" content=\"1\"></head><body><article>",
          "<h1>%s</h1>",
          "<p class=\"byline\">%s</p>",
          "<time datetime=\"%s\">le 3 mars</time>",
          "<span itemprop=\"author\">%s</span><span itemprop=\"datePublished\" content=\"2025\"></span>",
          "<figure><figcaption>%s</figcaption></figure>",
          "<p>Le bac de Marlow reprendra son service lundi, a indiqué la mairie de Corvelle. %s</p>",
          "<p class=\"%s\">Trois semaines de travaux ont été nécessaires, selon elle.</p></article>");

  @FuzzTest
  void page(byte[] bytes) {
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", PLACES.size());
    StringBuilder page = new StringBuilder("<!DOCTYPE html>");
    for (int i = 0; i < PLACES.size(); i++) {
      String line = i < lines.length ? lines[i] : "";
      String told = line.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
      page.append(PLACES.get(i).replace("%s", told)).append('\n');
    }
    Invariants.hold(page.toString().getBytes(StandardCharsets.UTF_8), Format.HTML);
  }
}
