package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Opens connections to addresses that were checked, never to a name: nothing between the check and
 * the call can put another machine in its place (DNS rebinding). No proxy is used, which would look
 * the name up again by itself. Immutable; safe for all threads.
 */
final class Dialer {

  private final FetchLimits limits;
  private final Supplier<SSLSocketFactory> encryption;

  /**
   * @param encryption asked at the first encrypted connection: it reads all certificates we trust
   */
  Dialer(FetchLimits limits, Supplier<SSLSocketFactory> encryption) {
    this.limits = limits;
    this.encryption = encryption;
  }

  /**
   * An open connection, encrypted for https, to the first of the addresses that answers. The
   * lifeline holds what is to be closed.
   *
   * @param checked the addresses of the host
   */
  Socket dial(WebAddress at, List<InetAddress> checked, Lifeline lifeline) throws FetchException {
    Socket plain = connect(at, checked, lifeline);
    try {
      plain.setSoTimeout(millis(limits.silence()));
      return at.isEncrypted() ? encrypt(plain, at) : plain;
    } catch (IOException e) {
      throw TlsFailure.of(e, at);
    }
  }

  private Socket connect(WebAddress at, List<InetAddress> checked, Lifeline lifeline)
      throws FetchException {
    FetchException failure = new FetchException(Reason.UNKNOWN_HOST, at.toString(), at.bareHost());
    for (InetAddress address : checked) {
      Socket socket = new Socket(Proxy.NO_PROXY);
      try {
        lifeline.hold(socket);
        socket.connect(new InetSocketAddress(address, at.port()), millis(limits.connect()));
        return socket;
      } catch (IOException e) {
        close(socket);
        String said = String.valueOf(e.getMessage());
        failure =
            new FetchException(Reason.NO_CONNECTION, at.toString(), at.bareHost(), said).because(e);
      }
    }
    throw failure;
  }

  /** Encrypts, and makes sure that the certificate is one of this host (RFC 9110 4.3.4). */
  private Socket encrypt(Socket plain, WebAddress at) throws IOException {
    SSLSocket encrypted =
        (SSLSocket) encryption.get().createSocket(plain, at.bareHost(), at.port(), true);
    SSLParameters parameters = encrypted.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    encrypted.setSSLParameters(parameters);
    encrypted.startHandshake();
    return encrypted;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyClosed) {
      // It was of no use any more.
    }
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
