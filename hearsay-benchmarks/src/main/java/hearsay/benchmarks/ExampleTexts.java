package hearsay.benchmarks;

import hearsay.identification.ArticleLanguages;
import hearsay.identification.LanguageGuesser;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Normalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Writes the example articles as plain text, a file a language, for engines that read nothing else:
 * paragraphs apart by an empty line, the articles again and again until there is enough.
 */
final class ExampleTexts {

  private ExampleTexts() {}

  /**
   * @param args a folder, in which {@code examples.LANGUAGE.txt} are written, and how many
   *     characters each should have at least
   */
  public static void main(String[] args) throws IOException, UnreadableInputException {
    int enough = Integer.parseInt(args[1]);
    for (Map.Entry<String, String> text : byLanguage().entrySet()) {
      StringBuilder repeated = new StringBuilder(text.getValue());
      while (repeated.length() < enough) {
        repeated.append("\n\n").append(text.getValue());
      }
      Path file = Path.of(args[0], "examples." + text.getKey() + ".txt");
      Files.writeString(file, repeated.append('\n'), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> byLanguage() throws IOException, UnreadableInputException {
    ArticleLanguages languages = new ArticleLanguages(LanguageGuesser.load());
    Map<String, String> texts = new TreeMap<>();
    for (Article article : ExampleFiles.read().articles()) {
      Article told = languages.settle(article, Normalizer.normalize(article.text())).article();
      String language = Objects.requireNonNull(told.metadata().language());
      texts.merge(language, text(told), (one, other) -> one + "\n\n" + other);
    }
    return texts;
  }

  private static String text(Article article) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.isRead() && !block.span().isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block.span().of(article.text()));
      }
    }
    return text.toString();
  }
}
