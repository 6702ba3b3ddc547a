package hearsay.lexicon;

import hearsay.model.ByteReader;
import hearsay.model.ByteWriter;
import java.io.IOException;
import java.util.Locale;

/**
 * How a form becomes its lemma: casing first, then characters cut and put at the start and at the
 * end. Immutable.
 *
 * <pre>{@code
 * LemmaScript.between("Maisons", "maison")   // LOWER, end -1
 * LemmaScript.between("angemacht", "anmachen").apply("aufgedreht")   // "andrehen"
 * }</pre>
 *
 * @param casing what to do to the form's case before all else
 * @param startCut characters to cut at the start (UTF-16 units)
 * @param startAdd what to put there
 * @param endCut characters to cut at the end
 * @param endAdd what to put there
 * @see <a href="https://aclanthology.org/K18-2020/">Straka 2018, UDPipe 2.0 prototype</a>, whose
 *     rules have this shape
 */
public record LemmaScript(Casing casing, int startCut, String startAdd, int endCut, String endAdd) {

  /** The lemma is the form. */
  public static final LemmaScript SAME = new LemmaScript(Casing.KEEP, 0, "", 0, "");

  private static final int SHORTEST_CORE = 2;

  /** What happens to the case of a form. */
  public enum Casing {
    /** Nothing. */
    KEEP,
    /** All lower case. */
    LOWER,
    /** The first character in upper case, the others in lower case. */
    TITLE;

    /** Reads what {@link #write} wrote. */
    static Casing read(ByteReader in) throws IOException {
      int number = in.unsignedByte();
      if (number >= values().length) {
        throw new IOException("no casing has the number " + number);
      }
      return values()[number];
    }

    /** Writes the casing, one byte. */
    @SuppressWarnings("EnumOrdinal") // the order is part of the format
    public void write(ByteWriter out) {
      out.unsignedByte(ordinal());
    }

    /** The form in this case. */
    public String apply(String form) {
      return switch (this) {
        case KEEP -> form;
        case LOWER -> form.toLowerCase(Locale.ROOT);
        case TITLE -> {
          int first = form.isEmpty() ? 0 : form.offsetByCodePoints(0, 1);
          yield form.substring(0, first).toUpperCase(Locale.ROOT)
              + form.substring(first).toLowerCase(Locale.ROOT);
        }
      };
    }
  }

  /** The script of fewest characters that makes {@code lemma} of {@code form}. */
  public static LemmaScript between(String form, String lemma) {
    LemmaScript best = edit(Casing.KEEP, form, lemma);
    for (Casing casing : new Casing[] {Casing.LOWER, Casing.TITLE}) {
      LemmaScript other = edit(casing, casing.apply(form), lemma);
      best = other.size() < best.size() ? other : best;
    }
    return best;
  }

  private static LemmaScript edit(Casing casing, String form, String lemma) {
    int prefix = commonPrefix(form, 0, lemma, 0);
    LemmaScript atEnd =
        new LemmaScript(casing, 0, "", form.length() - prefix, lemma.substring(prefix));
    if (prefix == form.length() || prefix == lemma.length()) {
      return atEnd;
    }
    LemmaScript aroundCore = aroundCore(casing, form, lemma);
    return aroundCore.size() < atEnd.size() ? aroundCore : atEnd;
  }

  private static LemmaScript aroundCore(Casing casing, String form, String lemma) {
    int from = 0;
    int to = 0;
    int length = SHORTEST_CORE - 1;
    for (int i = 0; i + length < form.length(); i++) {
      for (int j = 0; j + length < lemma.length(); j++) {
        int common = commonPrefix(form, i, lemma, j);
        if (common > length) {
          from = i;
          to = j;
          length = common;
        }
      }
    }
    if (length < SHORTEST_CORE) {
      return new LemmaScript(casing, 0, "", form.length(), lemma);
    }
    return new LemmaScript(
        casing,
        from,
        lemma.substring(0, to),
        form.length() - from - length,
        lemma.substring(to + length));
  }

  private static int commonPrefix(String a, int atA, String b, int atB) {
    int length = 0;
    while (atA + length < a.length()
        && atB + length < b.length()
        && a.charAt(atA + length) == b.charAt(atB + length)) {
      length++;
    }
    return length;
  }

  private int size() {
    return startCut + startAdd.length() + endCut + endAdd.length();
  }

  /** True when the form is long enough to be cut, and something is left or put. */
  public boolean fits(CharSequence form) {
    int kept = form.length() - startCut - endCut;
    return kept >= 0 && kept + startAdd.length() + endAdd.length() > 0;
  }

  /** The lemma; the form itself where the script does not {@linkplain #fits fit}. */
  public String apply(String form) {
    String cased = casing.apply(form);
    if (size() == 0 || !fits(cased)) {
      return cased;
    }
    return startAdd + cased.substring(startCut, cased.length() - endCut) + endAdd;
  }

  /** Reads what {@link #write} wrote. */
  public static LemmaScript read(ByteReader in) throws IOException {
    Casing casing = Casing.read(in);
    int startCut = in.number();
    String startAdd = in.string();
    int endCut = in.number();
    return new LemmaScript(casing, startCut, startAdd, endCut, in.string());
  }

  /** Writes the script, some five bytes. */
  public void write(ByteWriter out) {
    casing.write(out);
    out.number(startCut).string(startAdd).number(endCut).string(endAdd);
  }
}
