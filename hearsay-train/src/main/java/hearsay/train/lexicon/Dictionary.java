package hearsay.train.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.util.function.Consumer;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** A borrowed morphological dictionary: forms with lemmas and tags of its own. */
public final class Dictionary {

  /** One reading of a form. */
  public record Entry(String form, String lemma, String tag) {}

  private Dictionary() {}

  /**
   * Reads a dictionary in the format of Morfologik from the class path, in its own order. The
   * typographic apostrophe becomes the plain one, as in all forms that Hearsay looks up.
   *
   * @param path its {@code .dict} file, from the root of the class path
   * @throws IOException if it is not there or cannot be read
   */
  public static void read(String path, Consumer<Entry> reader) throws IOException {
    URL url = Dictionary.class.getResource("/" + path);
    if (url == null) {
      throw new FileNotFoundException(path + " is not on the class path");
    }
    for (WordData word : new DictionaryLookup(morfologik.stemming.Dictionary.read(url))) {
      if (word.getStem() != null && word.getTag() != null) {
        reader.accept(
            new Entry(plain(word.getWord()), plain(word.getStem()), word.getTag().toString()));
      }
    }
  }

  private static String plain(CharSequence text) {
    return text.toString().replace('\u2019', '\'');
  }
}
