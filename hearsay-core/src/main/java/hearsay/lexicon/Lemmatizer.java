package hearsay.lexicon;

import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Upos;
import hearsay.model.ByteReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a word's dictionary form, once its part of speech and features are known.
 *
 * <pre>{@code
 * Lemmatizer lemmatizer = Lemmatizer.of(pack, lexicon).orElseThrow();
 * lemmatizer.lemma("étaient", Upos.AUX, feats);   // être
 * }</pre>
 *
 * <p>Five sources are asked, the first that knows wins: exceptions (words whose lemma in the
 * treebanks is not what the rest would say) of the form as written, then in lower case; the
 * lexicon's readings that have this part of speech and do not contradict the features; the
 * lexicon's reading of a compound's last word, for parts of speech that form compounds; endings,
 * the longest that was seen with such a tag. Names keep their form unless an ending says otherwise.
 *
 * <p>Immutable, safe for all threads. Takes time in the length of the word, allocates nothing but
 * the lemma. Any text has a lemma: what nothing is known of is its own.
 */
public final class Lemmatizer {

  /** The file of a language pack that holds exceptions and endings. */
  public static final String FILE = "lemmas.bin";

  /** What the file begins with: the format and its version. */
  public static final String FORMAT = "hearsay-lemmas-1";

  /** The longest ending that is looked at, in UTF-16 units. */
  public static final int LONGEST_ENDING = 10;

  private static final int LONGEST_COMPOUND = 60;

  /** How the numbers of tags are written before an ending: two characters below a space. */
  static final int DIGITS = 31;

  private final @Nullable Lexicon lexicon;
  private final Map<Upos, WordClass> classes;
  private final String grouping;
  private final long mask;
  private final long[] tagBits;
  private final int[] tagClasses;
  private final LemmaScript[] scripts;
  private final Choice[] choices;
  private final WordAutomaton exceptions;
  private final WordAutomaton endings;

  /**
   * A part of speech.
   *
   * @param number which stands for it in the automata
   * @param casings what happens to the case of unknown words
   * @param shortestLast how short the last word of a compound may be; 0 where there are none
   */
  private record WordClass(
      int number, Map<LetterCase, LemmaScript.Casing> casings, int shortestLast) {

    String cased(String form, LetterCase shape) {
      LemmaScript.Casing casing = casings.get(shape);
      return casing == null ? form : casing.apply(form);
    }
  }

  /** The scripts of one word, and the features that each wants; the last wants none. */
  private record Choice(List<Features> wanted, List<LemmaScript> scripts) {
    LemmaScript of(Features feats) {
      int i = 0;
      while (i < scripts.size() - 1
          && (feats.bits() & wanted.get(i).bits()) != wanted.get(i).bits()) {
        i++;
      }
      return scripts.get(i);
    }
  }

  private Lemmatizer(ByteReader in, @Nullable Lexicon lexicon) throws IOException {
    if (!in.string().equals(FORMAT)) {
      throw new IOException("no lemmas, or of another version");
    }
    this.lexicon = lexicon;
    classes = classes(in);
    grouping = in.string();
    mask = Features.parse(in.string()).bits();
    tagBits = new long[in.count()];
    tagClasses = new int[tagBits.length];
    for (int i = 0; i < tagBits.length; i++) {
      tagClasses[i] = in.unsignedByte();
      tagBits[i] = Features.parse(in.string()).bits();
    }
    scripts = new LemmaScript[in.count()];
    for (int i = 0; i < scripts.length; i++) {
      scripts[i] = LemmaScript.read(in);
    }
    choices = choices(in, scripts);
    exceptions = WordAutomaton.read(in);
    endings = WordAutomaton.read(in);
  }

  private static Map<Upos, WordClass> classes(ByteReader in) throws IOException {
    Map<Upos, WordClass> classes = new EnumMap<>(Upos.class);
    for (int number = 0; number < Upos.values().length; number++) {
      Upos upos = Upos.valueOf(in.string());
      Map<LetterCase, LemmaScript.Casing> casings = new EnumMap<>(LetterCase.class);
      for (LetterCase shape : LetterCase.values()) {
        casings.put(shape, LemmaScript.Casing.read(in));
      }
      classes.put(upos, new WordClass(number, casings, in.unsignedByte()));
    }
    return classes;
  }

  private static Choice[] choices(ByteReader in, LemmaScript[] scripts) throws IOException {
    Choice[] choices = new Choice[in.count()];
    for (int i = 0; i < choices.length; i++) {
      List<Features> wanted = new ArrayList<>();
      List<LemmaScript> given = new ArrayList<>();
      for (int left = in.count(); left > 0; left--) {
        wanted.add(Features.parse(in.string()));
        given.add(scripts[in.number()]);
      }
      choices[i] = new Choice(List.copyOf(wanted), List.copyOf(given));
    }
    return choices;
  }

  /**
   * The lemmatiser of a language; empty when its pack has none.
   *
   * @param lexicon of the same language, if it has one
   * @throws UncheckedIOException if it is there but cannot be read
   */
  public static Optional<Lemmatizer> of(LanguagePack pack, Optional<Lexicon> lexicon) {
    Optional<InputStream> file = pack.file(FILE);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file.get()) {
      return Optional.of(read(in, lexicon));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pack.folder() + "/" + FILE, e);
    }
  }

  /**
   * @throws IOException if the stream cannot be read or holds no lemmas
   */
  public static Lemmatizer read(InputStream in, Optional<Lexicon> lexicon) throws IOException {
    return new Lemmatizer(new ByteReader(in.readAllBytes()), lexicon.orElse(null));
  }

  /** The lemma of a form as Universal Dependencies has it. */
  public String lemma(String form, Upos upos, Features feats) {
    Choice exact = exception(form, upos);
    if (exact != null) {
      return exact.of(feats).apply(form);
    }
    LetterCase shape = LetterCase.of(form);
    String lower = shape == LetterCase.LOWER ? form : form.toLowerCase(Locale.ROOT);
    if (shape != LetterCase.LOWER && upos != Upos.PROPN) {
      Choice inLower = exception(lower, upos);
      if (inLower != null) {
        return inLower.of(feats).apply(lower);
      }
    }
    String known = lexicon == null ? null : known(lexicon, form, lower, shape, upos, feats);
    return known == null ? unknown(form, shape, upos, feats) : known;
  }

  private WordClass wordClass(Upos upos) {
    return Objects.requireNonNull(classes.get(upos));
  }

  private String unknown(String form, LetterCase shape, Upos upos, Features feats) {
    String cased = wordClass(upos).cased(form, shape);
    if (isNumber(form, upos)) {
      return withoutGrouping(cased);
    }
    if (LetterCase.of(cased) == LetterCase.UPPER) {
      return cased; // an acronym has no ending
    }
    String compound = lexicon == null ? null : compound(lexicon, cased, upos, feats);
    return compound == null ? byEnding(cased, upos, feats) : compound;
  }

  /** The lemma of a word that ends in a word of the lexicon: {@code Lagerhäuser}, Lagerhaus. */
  private @Nullable String compound(Lexicon lexicon, String form, Upos upos, Features feats) {
    int shortest = wordClass(upos).shortestLast();
    if (shortest == 0 || form.length() > LONGEST_COMPOUND) {
      return null;
    }
    boolean title = LetterCase.of(form) == LetterCase.TITLE;
    for (int i = 1; i <= form.length() - shortest; i++) {
      String last = form.substring(i);
      String word = title ? LemmaScript.Casing.TITLE.apply(last) : last;
      LemmaScript script = lexicon.script(lexicon.lookupExact(word), upos, feats, true);
      if (script != null) {
        String lemma = script.apply(word);
        return form.substring(0, i) + (title ? LemmaScript.Casing.LOWER.apply(lemma) : lemma);
      }
    }
    return null;
  }

  /** True for digits, whatever stands between them, and for a word that ends in them: G20. */
  private static boolean isNumber(String form, Upos upos) {
    int last = form.length() - 1;
    boolean ends = last >= 0 && Character.isDigit(form.charAt(last));
    return ends || (upos == Upos.NUM && last >= 0 && Character.isDigit(form.charAt(0)));
  }

  /** A number without the marks that the lemma has not: {@code 1,100} in English is 1100. */
  private String withoutGrouping(String form) {
    if (grouping.isEmpty() || !Character.isDigit(form.charAt(0))) {
      return form;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      boolean inside = i > 0 && i < form.length() - 1 && Character.isDigit(form.charAt(i + 1));
      if (!inside || grouping.indexOf(form.charAt(i)) < 0) {
        digits.append(form.charAt(i));
      }
    }
    return digits.toString();
  }

  private @Nullable Choice exception(String form, Upos upos) {
    int state = exceptions.start();
    for (int i = 0; i < form.length() && state != WordAutomaton.NONE; i++) {
      state = exceptions.step(state, form.charAt(i));
    }
    int choice = exceptions.number(exceptions.step(state, (char) (wordClass(upos).number() + 1)));
    return choice == WordAutomaton.NONE ? null : choices[choice];
  }

  /** What the lexicon has for the form: as written, in lower case, or as a name. */
  private static @Nullable String known(
      Lexicon lexicon, String form, String lower, LetterCase shape, Upos upos, Features feats) {
    String known = known(lexicon, form, upos, feats);
    if (known == null && shape != LetterCase.LOWER && upos != Upos.PROPN) {
      known = known(lexicon, lower, upos, feats);
    }
    if (known == null && (shape == LetterCase.UPPER || upos == Upos.PROPN)) {
      known = known(lexicon, LemmaScript.Casing.TITLE.apply(form), upos, feats);
    }
    if (known == null && shape != LetterCase.LOWER && upos != Upos.PROPN) {
      for (String word : lexicon.accented(form)) {
        known = known == null ? known(lexicon, word, upos, feats) : known;
      }
    }
    return known;
  }

  private static @Nullable String known(Lexicon lexicon, String word, Upos upos, Features feats) {
    LemmaScript script = lexicon.script(lexicon.lookupExact(word), upos, feats, false);
    return script == null ? null : script.apply(word);
  }

  private String byEnding(String form, Upos upos, Features feats) {
    int tag = tag(wordClass(upos).number(), feats.bits() & mask);
    int state = endings.step(endings.start(), (char) (1 + tag / DIGITS));
    state = endings.step(state, (char) (1 + tag % DIGITS));
    LemmaScript best = fitting(state, form, LemmaScript.SAME);
    int first = Math.max(0, form.length() - LONGEST_ENDING);
    for (int i = form.length() - 1; i >= first && state != WordAutomaton.NONE; i--) {
      state = endings.step(state, form.charAt(i));
      best = fitting(state, form, best);
    }
    return best.apply(form);
  }

  private LemmaScript fitting(int state, String form, LemmaScript otherwise) {
    int script = endings.number(state);
    return script != WordAutomaton.NONE && scripts[script].fits(form) ? scripts[script] : otherwise;
  }

  /** The number of a tag: the one with these features, or that of the part of speech alone. */
  private int tag(int upos, long bits) {
    for (int i = classes.size(); i < tagBits.length; i++) {
      if (tagClasses[i] == upos && tagBits[i] == bits) {
        return i;
      }
    }
    return upos;
  }
}
