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
    /** ZIP, gzip, tar and their relatives. */
    ARCHIVE,
    /** A web archive (MHTML, WARC), which this version does not read. */
    WEB_ARCHIVE,
    /** A news feed (RSS, Atom), which this version does not read. */
    FEED,
    /** Bytes that are no text for another reason. */
    BINARY,
    /**
     * A web page or JSON where running text was asked for. Detail: {@code html} or {@code json}.
     */
    NOT_PLAIN_TEXT,
    /** A page, or a record, without a story in it. */
    NO_ARTICLE,
    /** Not the JSON of an article. Detail: what is wrong. */
    BAD_JSON,
    /** A line longer than the limit. Detail: the limit in bytes. */
    LINE_TOO_LONG,
    /** A list of articles where one was asked for. */
    SEVERAL_ARTICLES,
    /** A list from the network that names a file of the reader's. Detail: the file. */
    FILE_FROM_AFAR
  }

  private final Reason reason;
  private final String input;
  private final long line;
  private final @Nullable String detail;

  public UnreadableInputException(Reason reason, String input) {
    this(reason, input, 0, null, null);
  }

  public UnreadableInputException(
      Reason reason, String input, long line, @Nullable String detail, @Nullable Throwable cause) {
    super(message(reason, input, line, detail), cause);
    this.reason = reason;
    this.input = input;
    this.line = line;
    this.detail = detail;
  }

  /** What a failure while reading is to the caller: itself where it is one of these already. */
  public static UnreadableInputException of(String input, IOException e) {
    return e instanceof UnreadableInputException known
        ? known
        : new UnreadableInputException(Reason.NOT_READABLE, input, 0, e.toString(), e);
  }

  public Reason reason() {
    return reason;
  }

  /** The input's name as the user gave it. */
  public String input() {
    return input;
  }

  /** The line in a list of articles, from 1; 0 when the whole input is meant. */
  public long line() {
    return line;
  }

  /** What the reason's comment says; null for reasons without. */
  public @Nullable String detail() {
    return detail;
  }

  private static String message(Reason reason, String input, long line, @Nullable String detail) {
    return input
        + (line > 0 ? ":" + line : "")
        + ": "
        + reason
        + (detail == null ? "" : ": " + detail);
  }
}
