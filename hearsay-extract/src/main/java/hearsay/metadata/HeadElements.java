package hearsay.metadata;

import hearsay.metadata.PageFacts.Meta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Collects meta elements, links and JSON-LD of a page, wherever they stand. For one page. */
final class HeadElements {

  static final int MOST_METAS = 1000;

  /** A longer value of a meta element is cut (UTF-16 units). */
  static final int LONGEST_VALUE = 2000;

  /** All JSON-LD of a page together; a script that goes beyond is not read (UTF-16 units). */
  static final int LONGEST_SCRIPTS = 2_000_000;

  private final List<Meta> metas = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private int scriptLength;
  private String canonical = "";

  void see(Element element, String tag) {
    switch (tag) {
      case "meta" -> addMeta(element);
      case "script" -> addScript(element);
      case "link" -> addLink(element);
      default -> {}
    }
  }

  private void addMeta(Element meta) {
    String content = meta.attr("content");
    if (content.isBlank() || metas.size() >= MOST_METAS) {
      return;
    }
    String value = content.length() > LONGEST_VALUE ? content.substring(0, LONGEST_VALUE) : content;
    for (String attribute : List.of("property", "name", "itemprop")) {
      add(meta.attr(attribute), value);
    }
    if (meta.hasAttr("http-equiv")) {
      add("http-equiv:" + meta.attr("http-equiv"), value);
    }
  }

  private void add(String name, String value) {
    String key = name.length() > 100 ? "" : name.strip().toLowerCase(Locale.ROOT);
    if (!key.isEmpty()) {
      metas.add(new Meta(key, value.strip()));
    }
  }

  private void addScript(Element script) {
    if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      String data = script.data();
      scriptLength += data.length();
      if (scriptLength <= LONGEST_SCRIPTS) {
        scripts.add(data);
      }
    }
  }

  private void addLink(Element link) {
    if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = link.attr("href").strip();
    }
  }

  List<Meta> metas() {
    return metas;
  }

  List<String> scripts() {
    return scripts;
  }

  String canonical() {
    return canonical;
  }
}
