package hearsay.cli;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Sentences one after the other in one place, in CoNLL-U, which is UTF-8. For one thread. */
final class ConlluOutput {

  private final Destination destination;
  private final Writer out;
  private final ConlluWriter conllu;

  ConlluOutput(Destination destination) {
    this.destination = destination;
    try {
      out = new BufferedWriter(new OutputStreamWriter(destination.open(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
    conllu = new ConlluWriter(out);
  }

  void write(ConlluSentence sentence) {
    try {
      conllu.write(sentence);
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
  }

  /** Hands on what was written so far: a text is at its end. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
  }

  void commit() {
    flush();
    try {
      destination.commit();
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
  }

  void abandon() {
    destination.abandon();
  }
}
