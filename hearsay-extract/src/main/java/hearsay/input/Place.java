package hearsay.input;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where in an input an article stands. Immutable.
 *
 * @param kind how its parts are counted
 * @param number which of them it is, from 1; 0 for the whole input
 * @param url the address that the part itself names, for messages
 */
public record Place(Kind kind, long number, @Nullable String url) implements Serializable {

  /** The whole input, which is no list. */
  public static final Place WHOLE = new Place(Kind.WHOLE, 0, null);

  /** What the parts of an input are. */
  public enum Kind {
    WHOLE,
    /** Lines of text. */
    LINE,
    /** Records of a web archive, those that hold no page included. */
    RECORD,
    /** Entries of a feed. */
    ENTRY
  }

  public static Place line(long number) {
    return number > 0 ? new Place(Kind.LINE, number, null) : WHOLE;
  }

  public static Place record(long number, @Nullable String url) {
    return new Place(Kind.RECORD, number, url);
  }

  public static Place entry(long number, @Nullable String url) {
    return new Place(Kind.ENTRY, number, url);
  }

  /** True when the input holds others beside this one. */
  public boolean isPart() {
    return kind != Kind.WHOLE;
  }
}
