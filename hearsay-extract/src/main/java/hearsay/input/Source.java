package hearsay.input;

import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with a name: a file, standard input, something in memory or fetched. Immutable; one made of
 * a stream can be read once, the others as often as one likes.
 */
public final class Source {

  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Opener opener;
  private final @Nullable Path path;
  private final @Nullable String contentType;
  private final Metadata known;
  private final boolean remote;
  private final boolean reopenable;

  private Source(
      String name,
      Opener opener,
      @Nullable Path path,
      @Nullable String contentType,
      Metadata known,
      boolean remote,
      boolean reopenable) {
    this.name = name;
    this.opener = opener;
    this.path = path;
    this.contentType = contentType;
    this.known = known;
    this.remote = remote;
    this.reopenable = reopenable;
  }

  private static Source local(String name, Opener opener, @Nullable Path path, boolean reopenable) {
    Metadata known = Metadata.builder().file(name).build();
    return new Source(name, opener, path, null, known, false, reopenable);
  }

  /** A file, called by its path as given. */
  public static Source of(Path path) {
    return local(path.toString(), () -> Files.newInputStream(path), path, true);
  }

  /** Bytes in memory; the array is copied. */
  public static Source of(String name, byte[] bytes) {
    byte[] own = bytes.clone();
    return local(name, () -> new ByteArrayInputStream(own), null, true);
  }

  /** An open stream, as standard input; whoever reads the article closes it. */
  public static Source of(String name, InputStream stream) {
    return local(name, () -> stream, null, false);
  }

  /**
   * Bytes that somebody else sent; the array is copied. They may name no file of ours.
   *
   * @param name the address that the user gave
   * @param known what was told with the bytes; holds where they themselves tell nothing
   */
  public static Source remote(String name, byte[] bytes, Metadata known) {
    byte[] own = bytes.clone();
    return new Source(name, () -> new ByteArrayInputStream(own), null, null, known, true, true);
  }

  /** The same bytes with the {@code Content-Type} header they came with. */
  public Source withContentType(String header) {
    return new Source(name, opener, path, header, known, remote, reopenable);
  }

  /** What the input is called in messages; of what is here also {@link Metadata#file()}. */
  public String name() {
    return name;
  }

  public @Nullable Path path() {
    return path;
  }

  /** What is known of the one article that the bytes are, before they are read. */
  public Metadata known() {
    return known;
  }

  /** True for bytes that somebody else sent. */
  public boolean isRemote() {
    return remote;
  }

  /** A name with the suffix of what the header says the bytes are; the own name without. */
  public String typedName() {
    String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
    boolean html = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    return html ? "page.html" : name;
  }

  /** The charset that the header names; null without. */
  public @Nullable String charset() {
    return MetaCharset.ofHeader(contentType);
  }

  /** True when {@link #open} may be called more than once. */
  public boolean isReopenable() {
    return reopenable;
  }

  /** Closes a stream after a failure, which stays the one that is told. */
  public static void close(InputStream in, IOException because) {
    try {
      in.close();
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  public InputStream open() throws UnreadableInputException {
    if (path != null && Files.isDirectory(path)) {
      throw new UnreadableInputException(Reason.FOLDER, name);
    }
    try {
      return opener.open();
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(Reason.NOT_FOUND, name, 0, null, e);
    } catch (IOException e) {
      throw new UnreadableInputException(Reason.NOT_READABLE, name, 0, e.toString(), e);
    }
  }
}
