package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/**
 * One question and one answer by HTTP/1.1 over an open connection. What is asked holds the address,
 * who asks, and what we read; no cookie, no {@code Referer}, no login. Immutable; safe for all
 * threads.
 */
final class Exchange {

  /** Interim answers (RFC 9110 15.2) before the answer. */
  private static final int INTERIM = 10;

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,text/plain;q=0.8,application/xml;q=0.7,*/*;q=0.5";

  private final FetchLimits limits;
  private final Visitor visitor;
  private final Http1Config config;

  Exchange(FetchLimits limits, Visitor visitor) {
    this.limits = limits;
    this.visitor = visitor;
    this.config =
        Http1Config.custom()
            .setMaxHeaderCount(limits.headers())
            .setMaxLineLength(limits.headerChars())
            .build();
  }

  /** How much of a body is wanted, by what stands before it. */
  @FunctionalInterface
  interface Wanted {
    /**
     * @return most bytes; 0 for none
     * @throws FetchException if the answer is of no use
     */
    int bytes(WebAddress at, Head head) throws FetchException;
  }

  /** Asks; whoever opened the socket closes it. */
  Answer get(WebAddress at, Socket socket, Wanted wanted) throws FetchException {
    // Not closed: that would wait for a last word of the server.
    DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(config);
    try {
      connection.bind(socket);
      connection.sendRequestHeader(request(at));
      connection.flush();
      ClassicHttpResponse response = response(connection);
      Head head = head(response);
      int most = wanted.bytes(at, head);
      if (most == 0) {
        return new Answer(head, new byte[0], false);
      }
      connection.receiveResponseEntity(response);
      HttpEntity entity = response.getEntity();
      return entity == null
          ? new Answer(head, new byte[0], false)
          : body(head, entity.getContent(), most, at);
    } catch (SocketTimeoutException e) {
      String seconds = String.valueOf(limits.silence().toSeconds());
      throw new FetchException(Reason.SILENCE, at.toString(), seconds).because(e);
    } catch (FetchException e) {
      throw e;
    } catch (IOException | HttpException e) {
      throw new FetchException(Reason.BROKEN, at.toString(), said(e)).because(e);
    }
  }

  private BasicClassicHttpRequest request(WebAddress at) {
    BasicClassicHttpRequest request = new BasicClassicHttpRequest("GET", at.target());
    request.addHeader("Host", at.authority());
    request.addHeader("User-Agent", visitor.userAgent());
    request.addHeader("Accept", ACCEPT);
    request.addHeader("Accept-Language", visitor.languages());
    request.addHeader("Accept-Encoding", "gzip");
    request.addHeader("Connection", "close");
    return request;
  }

  private static ClassicHttpResponse response(DefaultBHttpClientConnection connection)
      throws IOException, HttpException {
    for (int i = 0; i < INTERIM; i++) {
      ClassicHttpResponse response = connection.receiveResponseHeader();
      if (response == null) {
        throw new IOException("no answer");
      }
      if (response.getCode() >= 200) {
        return response;
      }
    }
    throw new IOException("more than " + INTERIM + " interim answers");
  }

  private static Head head(ClassicHttpResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      String value = header.getValue() == null ? "" : header.getValue();
      if (name.equals("content-encoding")) {
        headers.merge(name, value, (one, other) -> one + ", " + other);
      } else {
        headers.putIfAbsent(name, value);
      }
    }
    return new Head(response.getCode(), headers);
  }

  private static Answer body(Head head, InputStream sent, int most, WebAddress at)
      throws IOException {
    BoundedStream packed = new BoundedStream(sent, most);
    try (InputStream unpacked = Unpacking.open(head, packed, at.toString())) {
      byte[] bytes = unpacked.readNBytes(most);
      boolean more = bytes.length == most && unpacked.read() >= 0;
      return new Answer(head, bytes, more || packed.isSpent());
    } catch (ZipException | EOFException e) {
      if (packed.isSpent()) {
        return new Answer(head, new byte[0], true);
      }
      String told = head.headers().getOrDefault("content-encoding", "");
      throw new FetchException(Reason.ENCODING, at.toString(), told).because(e);
    }
  }

  private static String said(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
