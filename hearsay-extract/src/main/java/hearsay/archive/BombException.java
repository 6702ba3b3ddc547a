package hearsay.archive;

import java.io.IOException;

/** A page that swells beyond {@link hearsay.input.UnpackLimits}. */
final class BombException extends IOException {

  private static final long serialVersionUID = 1L;
}
