package hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One reading that fills its place; it is held until it is certain that there is no second.
 *
 * @param <T> what is written
 */
final class PageOutput<T> implements Output<T> {

  private final Destination destination;
  private final Form<T> form;
  private final Context context;
  private byte @Nullable [] page;

  PageOutput(Destination destination, Form<T> form, Context context) {
    this.destination = destination;
    this.form = form;
    this.context = context;
  }

  @Override
  public void write(T made, Origin from) {
    if (page != null) {
      throw new UsageException(context.text("usage.one-page"));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      form.write(made, from, true, bytes);
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
    page = bytes.toByteArray();
  }

  @Override
  public void commit() {
    try (OutputStream out = destination.open()) {
      if (page != null) {
        out.write(page);
      }
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
