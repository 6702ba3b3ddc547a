package hearsay.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that says what a test wants byte by byte, on this machine. It answers each path with a
 * script, and 404 where there is none.
 */
final class RawServer implements AutoCloseable {

  /** What is said to one request. */
  @FunctionalInterface
  interface Script {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final List<List<String>> requests = new CopyOnWriteArrayList<>();

  RawServer() throws IOException {
    this("127.0.0.1");
  }

  RawServer(String address) throws IOException {
    this(new ServerSocket(), address);
  }

  /** With a socket of another kind, as one that encrypts. */
  RawServer(ServerSocket unbound, String address) throws IOException {
    socket = unbound;
    socket.bind(new InetSocketAddress(IpLiteral.parse(address).orElseThrow(), 0));
    start(this::serve);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  InetSocketAddress address() {
    return (InetSocketAddress) socket.getLocalSocketAddress();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** {@code http://127.0.0.1:4711} and the path. */
  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  RawServer on(String path, Script script) {
    scripts.put(path, script);
    return this;
  }

  /** Says this, where each line feed stands for an end of a line of HTTP. */
  RawServer on(String path, String answer) {
    byte[] bytes = answer.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    return on(path, out -> out.write(bytes));
  }

  /** A page, or a text, with these further header lines. */
  RawServer page(String path, String headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return body(path, headers + "Content-Length: " + bytes.length + "\n", bytes);
  }

  /** Any bytes behind a status line and these header lines. */
  RawServer body(String path, String headers, byte[] body) {
    byte[] head =
        ("HTTP/1.1 200 OK\n" + headers + "\n")
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    return on(
        path,
        out -> {
          out.write(head);
          out.write(body);
        });
  }

  /** Sends on to another address. */
  RawServer redirect(String path, String to) {
    return on(path, "HTTP/1.1 302 Found\nLocation: " + to + "\nContent-Length: 0\n\n");
  }

  /** The paths that were asked for, in order. */
  List<String> paths() {
    return requests.stream().map(request -> request.get(0).split(" ", -1)[1]).toList();
  }

  /** The lines of the requests for a path. */
  List<String> request(String path) {
    return requests.stream()
        .filter(request -> request.get(0).startsWith("GET " + path + " "))
        .findFirst()
        .orElseThrow();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket one = socket.accept();
        start(() -> serve(one));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket one) {
    try (one) {
      var reader =
          new BufferedReader(
              new InputStreamReader(one.getInputStream(), StandardCharsets.ISO_8859_1));
      List<String> request = new CopyOnWriteArrayList<>();
      for (String line = reader.readLine(); line != null && !line.isEmpty(); ) {
        request.add(line);
        line = reader.readLine();
      }
      if (!request.isEmpty()) {
        requests.add(request);
        OutputStream out = one.getOutputStream();
        script(request.get(0).split(" ", -1)[1]).answer(out);
        out.flush();
      }
    } catch (IOException gone) {
      // Whoever asked has had enough.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Script script(String path) {
    Script script = scripts.get(path);
    return script != null
        ? script
        : out ->
            out.write(
                "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
