package hearsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * The style sheet and the script that stand in every page, and the policy that allows these two and
 * nothing else: no other style, no other script, no request. Immutable.
 *
 * @param policy for the page's Content-Security-Policy, made from the exact texts
 */
record HtmlAssets(String style, String script, String policy) {

  static HtmlAssets load() {
    String style = resource("desk.css");
    String script = resource("report.js");
    String policy =
        String.format(
            Locale.ROOT,
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none';"
                + " form-action 'none'",
            hash(style),
            hash(script));
    return new HtmlAssets(style, script, policy);
  }

  /** The hash source of CSP level 2: {@code sha256-…}. */
  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: hearsay/report/" + name);
      }
      // Browsers hash the element's text after they have made every line end a line feed.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
