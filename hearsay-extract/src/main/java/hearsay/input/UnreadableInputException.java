package hearsay.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Input that holds no article: which input, where in it, and why. The message of this exception is
 * for logs; whoever shows it to a user makes a sentence, and the remedy, from {@link #reason()}.
 */
public final class UnreadableInputException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why an input cannot be read. */
  public enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** There is no such file. */
    NOT_FOUND,
    /** The file is there but cannot be opened or read. Detail: what the system said. */
    NOT_READABLE,
    /** A folder where a file was expected. */
    FOLDER,
    PDF,
    /** A word-processor document: DOCX, ODT, DOC, RTF. */
    OFFICE_DOCUMENT,
    IMAGE,
    /** Packed, and nothing that is unpacked while it is read. Detail: how (ZIP, tar). */
    ARCHIVE,
    /** A web archive of a form that is not read: that of Safari. */
    WEB_ARCHIVE,
    /** Bytes that are no text for another reason. */
    BINARY,
    /** XML that is neither a feed nor a page. */
    XML,
    /**
     * A web page or JSON where running text was asked for. Detail: {@code html}, {@code json}, the
     * id of its format.
     */
    NOT_PLAIN_TEXT,
    /** A page, or a record, without a story in it. */
    NO_ARTICLE,
    /** An archive without a single page, or a feed without entries. */
    NO_PAGE,
    /** An entry of a feed that has no text, only a link. */
    NO_TEXT,
    /** Not the JSON of an article. Detail: what is wrong. */
    BAD_JSON,
    /** JSON without a field that is known to hold the text. Detail: the fields that it has. */
    NO_TEXT_FIELD,
    /** A line longer than the limit. Detail: the limit in bytes. */
    LINE_TOO_LONG,
    /**
     * An entry of a feed, or an object of JSON, over the limit. Detail: the limit in characters.
     */
    ENTRY_TOO_LONG,
    /** A list of articles where one was asked for. */
    SEVERAL_ARTICLES,
    /** A list from the network that names a file of the reader's. Detail: the file. */
    FILE_FROM_AFAR,
    /** A feed that declares a document type, which may name other files and swell without end. */
    DOCTYPE,
    /** What stands here is no whole record. Detail: at which byte of the file it begins. */
    BROKEN_RECORD,
    /** Packed bytes are damaged, and what follows them is lost. */
    BROKEN_PACKING,
    /** Packed bytes that swell beyond the limits. Detail: how many times their size is allowed. */
    BOMB,
    /** A ZIP with more in it than is read, or with parts that overlap. */
    HOSTILE_ZIP,
    /** A page in an encoding that is not known, or is damaged. Detail: its name (br, zstd). */
    ENCODING
  }

  private final Reason reason;
  private final String input;
  private final Place place;
  private final @Nullable String detail;

  public UnreadableInputException(Reason reason, String input) {
    this(reason, input, Place.WHOLE, null, null);
  }

  /**
   * @param line where in a list of lines, from 1; 0 for the whole input
   */
  public UnreadableInputException(
      Reason reason, String input, long line, @Nullable String detail, @Nullable Throwable cause) {
    this(reason, input, Place.line(line), detail, cause);
  }

  public UnreadableInputException(
      Reason reason,
      String input,
      Place place,
      @Nullable String detail,
      @Nullable Throwable cause) {
    super(message(reason, input, place, detail), cause);
    this.reason = reason;
    this.input = input;
    this.place = place;
    this.detail = detail;
  }

  /** What a failure while reading is to the caller: itself where it is one of these already. */
  public static UnreadableInputException of(String input, IOException e) {
    return e instanceof UnreadableInputException known
        ? known
        : new UnreadableInputException(Reason.NOT_READABLE, input, 0, e.toString(), e);
  }

  /** The same of a part of the input. */
  public UnreadableInputException at(Place part) {
    return new UnreadableInputException(reason, input, part, detail, getCause());
  }

  public Reason reason() {
    return reason;
  }

  /** The input's name as the user gave it. */
  public String input() {
    return input;
  }

  /** Which part of the input is meant. */
  public Place place() {
    return place;
  }

  /** What the reason's comment says; null for reasons without. */
  public @Nullable String detail() {
    return detail;
  }

  private static String message(Reason reason, String input, Place place, @Nullable String detail) {
    return input
        + (place.isPart() ? ":" + place.number() : "")
        + ": "
        + reason
        + (detail == null ? "" : ": " + detail);
  }
}
