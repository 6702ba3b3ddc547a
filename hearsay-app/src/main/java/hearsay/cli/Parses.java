package hearsay.cli;

import hearsay.UnsupportedLanguageException;
import hearsay.analysis.ParsedSentence;
import hearsay.analysis.Pipeline;
import hearsay.analysis.TextParser;
import hearsay.formats.ConlluReader;
import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluSyntaxException;
import hearsay.formats.ConlluText;
import hearsay.formats.ConlluWord;
import hearsay.identification.LanguageGuesser;
import hearsay.input.PlainText;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.text.Normalizer;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Parses inputs one after the other, and complains of those it cannot parse. For one thread. */
final class Parses {

  /** Characters by which a language is told. */
  private static final int LOOK = 20_000;

  private final Pipelines pipelines = new Pipelines();
  private final Notices notices;
  private final Complaints complaints;
  private final @Nullable String language;
  private int sentences;

  /**
   * @param language what the user says of the texts; null to tell it from each
   */
  Parses(Notices notices, Complaints complaints, @Nullable String language) {
    this.notices = notices;
    this.complaints = complaints;
    this.language = language;
  }

  /** What is done with one open input. */
  private interface Work {
    boolean found(PlainText in) throws IOException;
  }

  /**
   * Parses running text.
   *
   * @param known true to take an input for running text, whatever it looks like
   */
  void text(Source source, boolean known, Consumer<ConlluSentence> taker) {
    read(source, known, in -> text(source.name(), new BufferedReader(in), known, taker));
  }

  /** Parses the sentences of a CoNLL-U file again, with the tokens that it has. */
  void tokens(Source source, Consumer<ConlluSentence> taker) {
    read(
        source, true, in -> tokens(source.name(), ConlluReader.ofTokens(in, source.name()), taker));
  }

  private void read(Source source, boolean known, Work work) {
    Origin from = Origin.of(source.name());
    try (PlainText in = PlainText.open(source, known)) {
      if (!work.found(in)) {
        complaints.empty(source.name());
      }
      in.problems().forEach(problem -> notices.tell(source.name(), problem));
    } catch (UnreadableInputException e) {
      complaints.unreadable(e);
    } catch (ConlluSyntaxException e) {
      complaints.noConllu(source.name(), e);
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      complaints.unreadable(source.name(), e);
    } catch (UnsupportedLanguageException e) {
      complaints.unsupported(from, e, Pipelines.languages());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
      // One text that finds a fault of ours must not take the others with it.
      complaints.failed(from, ours);
    } finally {
      notices.end(source.name());
    }
  }

  private boolean text(
      String name, BufferedReader in, boolean known, Consumer<ConlluSentence> taker)
      throws IOException {
    String look = start(in);
    if (look.isBlank()) {
      return false;
    }
    if (!known && ConlluReader.looksReadable(look)) {
      complaints.conllu(name);
      return true;
    }
    TextParser parser = new TextParser(pipeline(name, look), in);
    String document = name;
    for (ParsedSentence next = parser.next(); next != null; next = parser.next()) {
      sentences++;
      notices.sentence(next.words().size());
      taker.accept(ConlluText.of(next, document, String.valueOf(sentences)));
      document = null;
    }
    return true;
  }

  /** What a text begins with; it stays to be read. */
  private static String start(BufferedReader in) throws IOException {
    char[] start = new char[LOOK];
    in.mark(LOOK + 1);
    int length = 0;
    for (int n = 0; n >= 0 && length < LOOK; n = in.read(start, length, LOOK - length)) {
      length += n;
    }
    in.reset();
    return new String(start, 0, length);
  }

  private boolean tokens(String name, ConlluReader in, Consumer<ConlluSentence> taker)
      throws IOException {
    Deque<ConlluSentence> start = new ArrayDeque<>();
    StringBuilder look = new StringBuilder();
    ConlluSentence next = in.next();
    while (next != null && look.length() < LOOK) {
      start.add(next);
      look.append(ConlluText.text(next));
      next = in.next();
    }
    if (start.isEmpty()) {
      return false;
    }
    Pipeline pipeline = pipeline(name, look.toString());
    for (ConlluSentence given : start) {
      taker.accept(parsed(given, pipeline));
    }
    for (; next != null; next = in.next()) {
      taker.accept(parsed(next, pipeline));
    }
    return true;
  }

  private ConlluSentence parsed(ConlluSentence given, Pipeline pipeline) {
    List<String> forms = given.words().stream().map(ConlluWord::form).toList();
    notices.sentence(forms.size());
    return ConlluText.with(given, pipeline.words(forms));
  }

  private Pipeline pipeline(String name, String look) {
    if (language != null) {
      return pipelines.of(language);
    }
    LanguageGuesser.Guess guess =
        pipelines.guesser().guess(Normalizer.normalize(look).normalized());
    Pipeline pipeline = pipelines.of(guess.language());
    if (!guess.sure()) {
      notices.tell(name, Problem.of(ProblemKind.LANGUAGE_UNSURE, guess.language()));
    }
    return pipeline;
  }
}
