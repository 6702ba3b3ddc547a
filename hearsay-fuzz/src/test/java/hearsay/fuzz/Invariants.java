package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.ArticleList;
import hearsay.extract.ArticleList.Entry;
import hearsay.extract.ArticleReader;
import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnpackLimits;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Limits;
import hearsay.text.Metadata;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds of every input, however broken or hostile. Stateless. */
final class Invariants {

  private static final String NAME = "input";
  private static final ArticleReader READER = new ArticleReader();

  /** Every block has at least as many bytes of markup as an empty line has characters. */
  private static final int CHARS_A_BYTE = 3;

  private static final int SLACK = 100;

  private Invariants() {}

  /**
   * Reads an input twice and checks all of it.
   *
   * @throws AssertionError if something does not hold
   * @throws RuntimeException if reading throws what it must not
   */
  static void hold(byte[] input, @Nullable Format format) {
    List<String> refusals = new ArrayList<>();
    List<Article> articles = read(input, format, refusals);
    long most = CHARS_A_BYTE * unpacked(input) + SLACK;
    articles.forEach(article -> check(article, most));
    List<String> again = new ArrayList<>();
    assertThat(read(input, format, again)).as("a second reading").isEqualTo(articles);
    assertThat(again).as("refusals of a second reading").isEqualTo(refusals);
  }

  /** The most bytes that an input may hold: more than it has where something in it is packed. */
  private static long unpacked(byte[] input) {
    UnpackLimits limits = UnpackLimits.DEFAULT;
    String bytes = new String(input, StandardCharsets.ISO_8859_1);
    boolean packed = bytes.contains("\u001f\u008b") || bytes.contains("ncoding");
    return packed ? limits.freeBytes() + (long) limits.ratio() * input.length : input.length;
  }

  private static List<Article> read(byte[] input, @Nullable Format format, List<String> refusals) {
    List<Article> articles = new ArrayList<>();
    Source source = Source.of(NAME, input);
    try (ArticleList list = READER.readAll(source, Hints.NONE.withFormat(format))) {
      while (list.hasNext()) {
        Entry entry = list.next();
        if (entry instanceof Entry.Read read) {
          articles.add(read.article());
        } else if (entry instanceof Entry.Failed failed) {
          throw new AssertionError("a fault of ours at " + entry.place(), failed.fault());
        } else if (entry instanceof Entry.Refused refused) {
          refusals.add(Objects.requireNonNull(refused.why().getMessage()));
        }
      }
    } catch (UnreadableInputException refused) {
      refusals.add(Objects.requireNonNull(refused.getMessage()));
    } catch (IOException e) {
      throw new AssertionError("bytes in memory cannot fail", e);
    }
    return articles;
  }

  private static void check(Article article, long most) {
    String text = article.text();
    assertThat(text.length()).isLessThanOrEqualTo(Limits.DEFAULT.articleChars());
    assertThat((long) text.length()).isLessThanOrEqualTo(most);
    int end = 0;
    for (Block block : article.blocks()) {
      Span span = block.span();
      assertThat(span.start()).as("blocks in order, apart").isGreaterThanOrEqualTo(end);
      assertThat(span.end()).as("blocks inside the text").isLessThanOrEqualTo(text.length());
      assertThat(span.trim(text)).as("blocks without outer white space").isEqualTo(span);
      assertThat(span.isEmpty()).as("an empty block").isFalse();
      end = span.end();
    }
    article.problems().forEach(problem -> checkInside(problem.span(), text));
    check(article.metadata(), most);
  }

  private static void checkInside(@Nullable Span span, String text) {
    if (span != null) {
      assertThat(span.end()).as("problems inside the text").isLessThanOrEqualTo(text.length());
    }
  }

  private static void check(Metadata metadata, long most) {
    List<String> told = new ArrayList<>(metadata.authors());
    Stream.of(
            metadata.title(),
            metadata.outlet(),
            metadata.url(),
            metadata.language(),
            metadata.section(),
            metadata.credit())
        .filter(Objects::nonNull)
        .forEach(told::add);
    assertThat(told).as("fields without a word").noneMatch(String::isBlank);
    long chars = told.stream().mapToLong(String::length).sum();
    assertThat(chars).isLessThanOrEqualTo(most);
  }
}
