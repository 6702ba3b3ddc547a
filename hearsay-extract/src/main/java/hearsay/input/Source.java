package hearsay.input;

import hearsay.input.UnreadableInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with a name: a file, standard input, something already in memory. Immutable; one made of a
 * stream can be read once, the others as often as one likes.
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
  private final @Nullable String url;
  private final boolean reopenable;

  private Source(
      String name,
      Opener opener,
      @Nullable Path path,
      @Nullable String contentType,
      @Nullable String url,
      boolean reopenable) {
    this.name = name;
    this.opener = opener;
    this.path = path;
    this.contentType = contentType;
    this.url = url;
    this.reopenable = reopenable;
  }

  /** A file, called by its path as given. */
  public static Source of(Path path) {
    return new Source(path.toString(), () -> Files.newInputStream(path), path, null, null, true);
  }

  /** Bytes in memory; the array is copied. */
  public static Source of(String name, byte[] bytes) {
    byte[] own = bytes.clone();
    return new Source(name, () -> new ByteArrayInputStream(own), null, null, null, true);
  }

  /** An open stream, as standard input; whoever reads the article closes it. */
  public static Source of(String name, InputStream stream) {
    return new Source(name, () -> stream, null, null, null, false);
  }

  /** The same bytes with the {@code Content-Type} header they came with, for its charset. */
  public Source withContentType(String header) {
    return new Source(name, opener, path, header, url, reopenable);
  }

  /** The same bytes with the address that they were fetched from. */
  public Source withUrl(String fetched) {
    return new Source(name, opener, path, contentType, fetched, reopenable);
  }

  /** What the input is called in messages and in {@link hearsay.text.Metadata#file()}. */
  public String name() {
    return name;
  }

  public @Nullable Path path() {
    return path;
  }

  /** The address that the bytes were fetched from; null for a file. */
  public @Nullable String url() {
    return url;
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
