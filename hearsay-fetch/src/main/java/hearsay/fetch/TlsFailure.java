package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import org.jspecify.annotations.Nullable;

/** Why an encrypted connection did not come about. Stateless. */
final class TlsFailure {

  /** No chain of causes is longer. */
  private static final int CAUSES = 20;

  private TlsFailure() {}

  static FetchException of(IOException e, WebAddress at) {
    String host = at.bareHost();
    Throwable cause = e;
    for (int i = 0; cause != null && i < CAUSES; i++) {
      Reason reason = reason(cause);
      if (reason != null) {
        return new FetchException(reason, at.toString(), host, message(cause)).because(e);
      }
      cause = cause.getCause();
    }
    return e instanceof SocketTimeoutException
        ? new FetchException(Reason.NO_CONNECTION, at.toString(), host, message(e)).because(e)
        : new FetchException(Reason.TLS, at.toString(), host, message(e)).because(e);
  }

  private static @Nullable Reason reason(Throwable cause) {
    if (cause instanceof CertificateExpiredException) {
      return Reason.CERTIFICATE_EXPIRED;
    }
    if (cause instanceof CertificateNotYetValidException) {
      return Reason.CERTIFICATE_TOO_NEW;
    }
    if (cause instanceof CertPathBuilderException) {
      return Reason.CERTIFICATE_UNTRUSTED;
    }
    // A validator wraps what is wrong with a date; alone it is a chain that leads nowhere.
    if (cause instanceof CertPathValidatorException && cause.getCause() == null) {
      return Reason.CERTIFICATE_UNTRUSTED;
    }
    // What the check of the host name throws; every other is of a kind of its own.
    return cause.getClass() == CertificateException.class && cause.getCause() == null
        ? Reason.CERTIFICATE_NAME
        : null;
  }

  private static String message(Throwable cause) {
    return String.valueOf(cause.getMessage());
  }
}
