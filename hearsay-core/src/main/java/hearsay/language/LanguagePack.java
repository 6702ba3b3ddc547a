package hearsay.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What Hearsay knows of one language, as data: a folder of tables on the class path. Immutable
 * apart from reading its tables when asked; safe for all threads.
 *
 * <p>A language module announces itself in {@code META-INF/hearsay/language.tsv} with the columns
 * {@code code}, {@code name} (in the language itself) and {@code folder}. It holds no class: adding
 * a language is adding a folder.
 *
 * @param code BCP 47 primary subtag: {@code fr}
 * @param name the language's own name: {@code français}
 * @param folder class-path folder of its tables, without slashes at the ends
 */
public record LanguagePack(String code, String name, String folder) {

  private static final String INDEX = "META-INF/hearsay/language.tsv";

  /**
   * All languages on the class path, by code.
   *
   * @throws UncheckedIOException if an index cannot be read
   */
  public static List<LanguagePack> all() {
    List<LanguagePack> packs = new ArrayList<>();
    try {
      for (URL url : Collections.list(loader().getResources(INDEX))) {
        try (InputStream in = url.openStream()) {
          for (Table.Row row : Table.read(url.toString(), in).rows()) {
            packs.add(new LanguagePack(row.get("code"), row.get("name"), row.get("folder")));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + INDEX, e);
    }
    packs.sort(Comparator.comparing(LanguagePack::code));
    return List.copyOf(packs);
  }

  /** The pack of a language, by its primary subtag ({@code fr}, {@code fr-BE}). */
  public static Optional<LanguagePack> find(String language) {
    String code = language.split("[-_]", 2)[0];
    return all().stream().filter(pack -> pack.code().equalsIgnoreCase(code)).findFirst();
  }

  /**
   * One of the language's tables, by name without suffix; empty, with no columns, when it has none.
   *
   * @throws UncheckedIOException if the table is there but cannot be read
   */
  public Table table(String table) {
    String path = folder + "/" + table + ".tsv";
    try (InputStream in = loader().getResourceAsStream(path)) {
      return in == null ? new Table(path, List.of(), List.of()) : Table.read(path, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * One of the language's files that is no table, by its whole name ({@code lexicon.bin}); empty
   * when it has none. The caller closes the stream.
   */
  public Optional<InputStream> file(String file) {
    return Optional.ofNullable(loader().getResourceAsStream(folder + "/" + file));
  }

  /** True when the language has this file; it is not opened. */
  public boolean has(String file) {
    return loader().getResource(folder + "/" + file) != null;
  }

  /** True when articles in the language can be read for what they claim: it has words of speech. */
  public boolean isForArticles() {
    return has("cues.tsv");
  }

  private static ClassLoader loader() {
    return LanguagePack.class.getClassLoader();
  }
}
