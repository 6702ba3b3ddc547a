package hearsay.testkit;

import hearsay.Hearsay;
import hearsay.attribution.Attribution;
import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.text.Extent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints the attributions and claims of texts, for {@code evaluation/cues.py}. One text a line in:
 * language and text with escaped line ends, parted by a tab. One attribution or claim a line out,
 * in UTF-16 units, an empty line after each text.
 */
public final class AttributionsExport {

  private AttributionsExport() {}

  public static void main(String[] arguments) throws IOException {
    Hearsay hearsay = Hearsay.load();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] cells = line.split("\t", 2);
      String text = cells[1].replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
      print(hearsay.read(Articles.of(cells[0], text)), out);
    }
    out.flush();
  }

  private static void print(Reading reading, PrintStream out) {
    for (Attribution a : reading.attributions()) {
      out.printf(
          "A\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%d%n",
          a.cueLemma(),
          a.rule(),
          a.form(),
          a.commitment().certainty(),
          a.commitment().polarity(),
          spans(a.source()),
          spans(a.cue()),
          spans(a.content()),
          a.parent());
    }
    for (Claim c : reading.claims()) {
      out.printf(
          "C\t%s\t%s\t%d-%d%n",
          c.evidence().id(), c.stance().rule(), c.span().start(), c.span().end());
    }
    out.println();
  }

  private static String spans(@Nullable Extent extent) {
    return extent == null
        ? ""
        : extent.spans().stream()
            .map(s -> s.start() + "-" + s.end())
            .collect(Collectors.joining(","));
  }
}
