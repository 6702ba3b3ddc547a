package hearsay.archive;

import hearsay.input.ContentType;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the page of an MHTML (RFC 2557), as browsers save it: of its parts the one that {@code
 * start} names, or else the first that is HTML. Its pictures and frames are not looked at. Stops
 * when it has it, so that a large file costs no more than its page. For one file.
 */
public final class MhtmlReader {

  private final String name;
  private final ArchiveLimits limits;
  private final Listener listener = new Listener();
  private final MimeTokenStream tokens;
  private final Map<String, String> fields = new HashMap<>();
  private String start = "";
  private @Nullable String url;
  private int depth;
  private int parts;
  private @Nullable SavedPage page;
  private boolean isStart;

  private MhtmlReader(String name, ArchiveLimits limits) {
    this.name = name;
    this.limits = limits;
    MimeConfig config =
        MimeConfig.custom()
            .setMaxHeaderLen(limits.headerBytes())
            .setMaxLineLen(limits.headerBytes())
            .build();
    this.tokens = new MimeTokenStream(config, listener, null, null);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
  }

  /** Hears of a file that ends inside a part, and lets everything pass. */
  private static final class Listener extends DecodeMonitor {
    private boolean ended;

    @Override
    public boolean warn(String error, String drop) {
      ended |= error.equals(Event.MIME_BODY_PREMATURE_END.toString());
      return false;
    }

    @Override
    public boolean isListening() {
      return true;
    }
  }

  /**
   * @param name the input's, for messages
   * @throws UnreadableInputException if no page is in it
   */
  public static SavedPage read(InputStream in, String name, ArchiveLimits limits)
      throws UnreadableInputException {
    MhtmlReader reader = new MhtmlReader(name, limits);
    try {
      reader.read(in);
    } catch (MimeException | IOException damaged) {
      reader.listener.ended = true;
    }
    return reader.found();
  }

  private SavedPage found() throws UnreadableInputException {
    SavedPage found = page;
    if (found == null) {
      throw new UnreadableInputException(Reason.NO_PAGE, name);
    }
    List<Problem> problems =
        listener.ended ? List.of(Problem.of(ProblemKind.PAGE_DAMAGED)) : List.of();
    String address = url == null ? found.url() : url;
    return new SavedPage(found.bytes(), found.contentType(), address, false, found.cut(), problems);
  }

  private void read(InputStream in) throws MimeException, IOException {
    tokens.parse(in);
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM && !isStart && parts <= limits.mimeParts()) {
      take(state);
      state = tokens.next();
    }
    // Two steps on it is known whether the part ended where it should.
    for (int i = 0; i < 2 && state != EntityState.T_END_OF_STREAM; i++) {
      state = tokens.next();
    }
  }

  private void take(EntityState state) throws IOException {
    switch (state) {
      case T_START_HEADER -> {
        fields.clear();
        parts++;
      }
      case T_FIELD -> field(tokens.getField());
      case T_END_HEADER -> header();
      case T_START_MULTIPART -> enter(1);
      case T_END_MULTIPART -> enter(-1);
      case T_BODY -> body();
      default -> {}
    }
  }

  private void field(Field field) {
    fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody().strip());
  }

  private @Nullable String address(String name) {
    String told = fields.get(name);
    return told != null && told.startsWith("http") ? told : null;
  }

  /** The header of the whole says which part is the page, and where it was published. */
  private void header() {
    if (parts == 1) {
      url = address("snapshot-content-location");
      RawBody type =
          RawFieldParser.DEFAULT.parseRawBody(
              new RawField("Content-Type", fields.getOrDefault("content-type", "")));
      for (NameValuePair parameter : type.getParams()) {
        if (parameter.getName().equalsIgnoreCase("start") && parameter.getValue() != null) {
          start = bare(parameter.getValue());
        }
      }
    }
  }

  private static String bare(String id) {
    String told = id.strip();
    return told.startsWith("<") && told.endsWith(">") ? told.substring(1, told.length() - 1) : told;
  }

  /** Parts deeper than the limit are not taken apart. */
  private void enter(int step) {
    depth += step;
    boolean flat = depth >= limits.mimeDepth();
    tokens.setRecursionMode(flat ? RecursionMode.M_FLAT : RecursionMode.M_NO_RECURSE);
  }

  private void body() throws IOException {
    String type = fields.get("content-type");
    if (!ContentType.isPage(type)) {
      return;
    }
    boolean named = !start.isEmpty() && bare(fields.getOrDefault("content-id", "")).equals(start);
    if (page == null || named) {
      Payload payload = Payload.read(tokens.getDecodedInputStream(), limits.pageBytes());
      listener.ended |= payload.damaged();
      page =
          new SavedPage(
              payload.bytes(), type, address("content-location"), false, payload.cut(), List.of());
    }
    isStart = named || start.isEmpty();
  }
}
