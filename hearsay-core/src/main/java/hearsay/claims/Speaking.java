package hearsay.claims;

import hearsay.attribution.Attribution;
import hearsay.attribution.Voice;
import hearsay.text.Block;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Who has the floor in an article, and for how much of it. Immutable.
 *
 * <p>A word belongs to the voice of the innermost attribution whose content holds it; to the outlet
 * where no content does. Where a source could not be told, its words stay with the voice around it,
 * as in {@link Claim#chain()}. A word is a run of characters between white space that holds a
 * letter or a digit; only blocks that are read are counted.
 *
 * @param words words of the blocks that are read
 * @param shares one for each voice of the reading, most words first, then by voice
 */
public record Speaking(int words, List<VoiceShare> shares) {

  public Speaking {
    shares = List.copyOf(shares);
  }

  /**
   * What one voice has.
   *
   * @param voice its id
   * @param claims claims whose chain ends with it; 0 for a voice that only relays
   * @param words words that are its own
   * @param share of all words, 0 to 1
   */
  public record VoiceShare(int voice, int claims, int words, double share) {}

  /** Counts the words of a reading. */
  public static Speaking of(Reading reading) {
    int[] owner = owners(reading);
    int[] words = new int[reading.voices().size()];
    for (Block block : reading.article().blocks()) {
      if (block.isRead()) {
        count(reading.article().text(), block.span(), owner, words);
      }
    }
    int[] claims = new int[words.length];
    for (Claim claim : reading.claims()) {
      claims[claim.chain().get(claim.chain().size() - 1)]++;
    }
    int total = Arrays.stream(words).sum();
    List<VoiceShare> shares = new ArrayList<>();
    for (int voice = 0; voice < words.length; voice++) {
      double share = total == 0 ? 0 : words[voice] / (double) total;
      shares.add(new VoiceShare(voice, claims[voice], words[voice], share));
    }
    shares.sort(
        Comparator.comparingInt(VoiceShare::words).reversed().thenComparing(VoiceShare::voice));
    return new Speaking(total, shares);
  }

  /** The voice of each UTF-16 unit: contents are painted over each other, the outermost first. */
  private static int[] owners(Reading reading) {
    int[] owner = new int[reading.article().text().length()];
    Arrays.fill(owner, Voice.OUTLET);
    List<Attribution> all = reading.attributions();
    all.stream()
        .sorted(Comparator.comparingInt((Attribution a) -> depth(a, all)).thenComparing(longer()))
        .filter(a -> a.voice() != Attribution.NONE)
        .forEach(a -> paint(owner, a));
    return owner;
  }

  private static Comparator<Attribution> longer() {
    return Comparator.comparingInt(a -> -a.content().length());
  }

  private static int depth(Attribution attribution, List<Attribution> all) {
    int depth = 0;
    int parent = attribution.parent();
    while (parent != Attribution.NONE && depth < all.size()) {
      depth++;
      parent = all.get(parent).parent();
    }
    return depth;
  }

  private static void paint(int[] owner, Attribution attribution) {
    for (Span span : attribution.content().spans()) {
      Arrays.fill(owner, span.start(), span.end(), attribution.voice());
    }
  }

  private static void count(String text, Span block, int[] owner, int[] words) {
    boolean counted = false;
    for (int i = block.start(); i < block.end(); i++) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        words[owner[i]]++;
        counted = true;
      }
    }
  }
}
