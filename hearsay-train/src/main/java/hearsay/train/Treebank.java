package hearsay.train;

import hearsay.formats.ConlluReader;
import hearsay.formats.ConlluSentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** The sentences of one CoNLL-U file. Immutable. */
public record Treebank(String name, List<ConlluSentence> sentences) {

  public Treebank {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads a file, plain or compressed ({@code .xz}).
   *
   * @throws IOException if it cannot be read or is no CoNLL-U
   */
  public static Treebank read(Path file) throws IOException {
    try (InputStream in = open(file);
        ConlluReader reader =
            new ConlluReader(new InputStreamReader(in, StandardCharsets.UTF_8), file.toString())) {
      return new Treebank(file.getFileName().toString(), reader.all());
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".xz") ? new XZInputStream(in) : in;
  }

  /**
   * The text the treebank was made from: its sentences joined by a space, an empty line before each
   * paragraph and document.
   */
  public String rawText() {
    StringBuilder text = new StringBuilder();
    for (ConlluSentence sentence : sentences) {
      boolean fresh = sentence.starts("newpar") || sentence.starts("newdoc");
      text.append(text.isEmpty() ? "" : fresh ? "\n\n" : " ");
      text.append(sentence.comment("text").orElse(""));
    }
    return text.append('\n').toString();
  }
}
