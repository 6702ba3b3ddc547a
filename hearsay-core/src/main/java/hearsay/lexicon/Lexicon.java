package hearsay.lexicon;

import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Upos;
import hearsay.model.ByteReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the written forms of a language can be: parts of speech, features and lemmas of each.
 *
 * <p>A form belongs to a <em>class</em>, a small number that stands for its set of readings; all
 * regular plurals of one kind share a class, for it holds edit scripts in place of lemmas. A tagger
 * works with classes, their {@linkplain #ambiguity ambiguity} and {@linkplain #tag tags}, which
 * costs no memory; {@link #readings} spells them out.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.of(pack).orElseThrow();
 * int form = lexicon.lookup("étaient");
 * lexicon.tag(lexicon.tagId(form, 0)).upos();          // AUX
 * lexicon.readings("étaient").get(0).lemma();          // être
 * }</pre>
 *
 * <p>{@link #lookup} tries a form as it is written, then in lower case, then, where it is all in
 * capitals, as a name, then with the accents that capitals often go without (ÉTAT as ETAT). A
 * capital at the start of a sentence hides the lower-case word behind a name of the same letters,
 * so a tagger had better ask {@link #lookupExact} and {@link #lookupLower} both. Immutable, safe
 * for all threads.
 */
public final class Lexicon {

  /** The file of a language pack that holds its lexicon. */
  public static final String FILE = "lexicon.bin";

  /** What the file begins with: the format and its version. */
  public static final String FORMAT = "hearsay-lexicon-1";

  /** No class: the form is not known. */
  public static final int UNKNOWN = WordAutomaton.NONE;

  private final WordAutomaton forms;
  private final List<Tag> tags;
  private final List<LemmaScript> scripts;
  private final int[] starts;
  private final int[] tagIds;
  private final int[] scriptIds;
  private final int[] ambiguities;
  private final int ambiguityCount;
  private final Accents accents;

  /** A part of speech with features. */
  public record Tag(Upos upos, Features feats) {}

  /** One thing that a form can be. */
  public record Reading(Upos upos, Features feats, String lemma) {}

  private Lexicon(ByteReader in) throws IOException {
    if (!in.string().equals(FORMAT)) {
      throw new IOException("no lexicon, or one of another version");
    }
    tags = tags(in);
    scripts = scripts(in);
    starts = new int[in.count() + 1];
    int readings = in.count();
    tagIds = new int[readings];
    scriptIds = new int[readings];
    readClasses(in);
    ambiguityCount = in.number();
    ambiguities = new int[starts.length - 1];
    for (int i = 0; i < ambiguities.length; i++) {
      ambiguities[i] = in.number();
    }
    forms = WordAutomaton.read(in);
    accents = new Accents(in.string());
  }

  /**
   * The lexicon of a language; empty when its pack has none.
   *
   * @throws UncheckedIOException if it is there but cannot be read
   */
  public static Optional<Lexicon> of(LanguagePack pack) {
    Optional<InputStream> file = pack.file(FILE);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file.get()) {
      return Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pack.folder() + "/" + FILE, e);
    }
  }

  /**
   * @throws IOException if the stream cannot be read or holds no lexicon
   */
  public static Lexicon read(InputStream in) throws IOException {
    return new Lexicon(new ByteReader(in.readAllBytes()));
  }

  private static List<Tag> tags(ByteReader in) throws IOException {
    List<Tag> tags = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      String upos = in.string();
      tags.add(new Tag(Upos.valueOf(upos), Features.parse(in.string())));
    }
    return List.copyOf(tags);
  }

  private static List<LemmaScript> scripts(ByteReader in) throws IOException {
    List<LemmaScript> scripts = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      scripts.add(LemmaScript.read(in));
    }
    return List.copyOf(scripts);
  }

  private void readClasses(ByteReader in) throws IOException {
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + in.number();
      for (int reading = starts[i - 1]; reading < starts[i]; reading++) {
        tagIds[reading] = in.number();
        scriptIds[reading] = in.number();
      }
    }
  }

  /** The class of a form, from 0 to {@link #classes()}; {@link #UNKNOWN} when it has none. */
  public int lookup(CharSequence form) {
    int exact = forms.find(form);
    if (exact != UNKNOWN) {
      return exact;
    }
    int lower = forms.findLower(form);
    return lower != UNKNOWN || LetterCase.of(form) == LetterCase.LOWER
        ? lower
        : lookupCapitals(form.toString());
  }

  private int lookupCapitals(String form) {
    int name = isUpper(form) ? forms.find(title(form)) : UNKNOWN;
    List<String> restored = name == UNKNOWN ? accents.restore(form, forms) : List.of();
    return restored.isEmpty() ? name : forms.find(restored.get(0));
  }

  /** The class of a form exactly as it is written. */
  public int lookupExact(CharSequence form) {
    return forms.find(form);
  }

  /** The class of a form in lower case, whatever its own case is. */
  public int lookupLower(CharSequence form) {
    return forms.findLower(form);
  }

  /** How many classes there are. */
  public int classes() {
    return starts.length - 1;
  }

  /** A number for the set of the class's tags, lemmas apart: from 0 to {@link #ambiguities()}. */
  public int ambiguity(int cls) {
    return ambiguities[cls];
  }

  /** How many different sets of tags there are. */
  public int ambiguities() {
    return ambiguityCount;
  }

  /** How many readings a class has; two of them may have the same tag. */
  public int tagCount(int cls) {
    return starts[cls + 1] - starts[cls];
  }

  /** The tag of the {@code reading}th reading of a class, as a number for {@link #tag}. */
  public int tagId(int cls, int reading) {
    return tagIds[starts[cls] + reading];
  }

  /** How a form of the class becomes the lemma of its {@code reading}th reading. */
  public LemmaScript script(int cls, int reading) {
    return scripts.get(scriptIds[starts[cls] + reading]);
  }

  /**
   * How a form of a class becomes its lemma: by the reading of this part of speech (an auxiliary is
   * a verb too) that contradicts none of these features and has most of them. Null when the class
   * has no such part of speech, and for {@link #UNKNOWN}.
   *
   * @param strict false to take a reading that contradicts a feature where there is no better
   */
  @Nullable LemmaScript script(int cls, Upos upos, Features feats, boolean strict) {
    LemmaScript best = null;
    int most = Integer.MIN_VALUE;
    for (int i = 0; cls != UNKNOWN && i < tagCount(cls); i++) {
      Tag tag = tag(tagId(cls, i));
      boolean same = tag.upos() == upos || (tag.upos() == Upos.VERB && upos == Upos.AUX);
      if (same) {
        int common = Long.bitCount(tag.feats().bits() & feats.bits());
        int value = tag.feats().agrees(feats) ? common : common - Long.SIZE;
        best = value > most && !(strict && value < 0) ? script(cls, i) : best;
        most = Math.max(value, most);
      }
    }
    return best;
  }

  /**
   * The words of the lexicon that a form with capitals may be, in lower case and with the accents
   * that its capitals may go without: {@code A} is "a" or "à". Few; empty for a form without
   * capitals.
   */
  public List<String> accented(String form) {
    return accents.restore(form, forms);
  }

  /** All forms; for training and tests, not for reading. */
  public List<String> forms() {
    return forms.words();
  }

  /** A tag by its number, from 0 to {@link #tags()}. */
  public Tag tag(int id) {
    return tags.get(id);
  }

  /** How many tags there are. */
  public int tags() {
    return tags.size();
  }

  /**
   * Everything that a form can be, the usual first where that is known: what it is as written, then
   * what it is in lower case, for it may only begin a sentence. Empty when unknown.
   */
  public List<Reading> readings(CharSequence form) {
    String written = form.toString();
    List<Reading> readings = new ArrayList<>();
    spell(forms.find(written), written, readings);
    int lower = forms.findLower(written);
    if (readings.isEmpty() || lower != forms.find(written)) {
      spell(lower, LemmaScript.Casing.LOWER.apply(written), readings);
    }
    if (isUpper(written)) {
      spell(forms.find(title(written)), title(written), readings);
    }
    if (readings.isEmpty()) {
      accents.restore(written, forms).forEach(word -> spell(forms.find(word), word, readings));
    }
    return List.copyOf(readings);
  }

  private void spell(int cls, String known, List<Reading> readings) {
    for (int i = 0; cls != UNKNOWN && i < tagCount(cls); i++) {
      Tag tag = tag(tagId(cls, i));
      Reading reading = new Reading(tag.upos(), tag.feats(), script(cls, i).apply(known));
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }

  private static String title(CharSequence form) {
    return LemmaScript.Casing.TITLE.apply(form.toString());
  }

  private static boolean isUpper(CharSequence form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }
}
