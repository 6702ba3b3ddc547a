package hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, buffered, which tells a reader that went away from a disk that is full. */
final class WatchedOutput extends FilterOutputStream {

  private static final int BUFFER = 1 << 16;

  WatchedOutput(OutputStream out) {
    super(new BufferedOutputStream(out, BUFFER));
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw known(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw known(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw known(e);
    }
  }

  /**
   * "Broken pipe" of the C library, "pipe" in its translations, "EPIPE", "pipe is being closed".
   */
  private static IOException known(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") ? new ClosedOutputException(e) : e;
  }
}
