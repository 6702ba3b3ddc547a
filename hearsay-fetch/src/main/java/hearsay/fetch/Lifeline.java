package hearsay.fetch;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/**
 * The socket that a fetch waits on, so that another thread can end the wait. Once it is cut no
 * socket is taken any more. Safe for all threads.
 */
final class Lifeline {

  private @Nullable Socket socket;
  private boolean cut;

  /** From now on this socket is the one to close. */
  synchronized void hold(Socket open) throws IOException {
    socket = open;
    if (cut) {
      close();
      throw new SocketException("out of time");
    }
  }

  /** Closes the socket: what was wanted of it is there. */
  synchronized void release() {
    close();
    socket = null;
  }

  /** Ends whatever waits, now and later. */
  synchronized void cut() {
    cut = true;
    close();
  }

  private void close() {
    if (socket == null) {
      return;
    }
    try {
      socket.close();
    } catch (IOException alreadyClosed) {
      // There is nothing left to end.
    }
  }
}
