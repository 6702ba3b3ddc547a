package hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Readings, or articles, one after the other in one place.
 *
 * @param <T> what is written
 */
final class SingleOutput<T> implements Output<T> {

  private final Destination destination;
  private final OutputStream out;
  private final Form<T> form;
  private boolean first = true;

  SingleOutput(Destination destination, Form<T> form) {
    this.destination = destination;
    this.form = form;
    try {
      this.out = destination.open();
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
  }

  @Override
  public void write(T made, Origin from) {
    try {
      form.write(made, from, first, out);
      out.flush();
      first = false;
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
  }

  @Override
  public void commit() {
    try {
      destination.commit();
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
  }

  @Override
  public void abandon() {
    destination.abandon();
  }
}
