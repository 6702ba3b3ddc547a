package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;

/** What a status that brings no page means to whoever asked (RFC 9110 15). Stateless. */
final class Statuses {

  private Statuses() {}

  static FetchException refusal(Head head, WebAddress at) {
    String status = String.valueOf(head.status());
    String until = head.get("retry-after");
    return switch (head.status()) {
      case 401, 403 -> new FetchException(Reason.FORBIDDEN, at.toString(), status);
      case 402 -> new FetchException(Reason.PAYMENT, at.toString());
      case 404, 410 -> new FetchException(Reason.MISSING, at.toString(), status);
      case 429 ->
          until == null
              ? new FetchException(Reason.TOO_MANY, at.toString())
              : new FetchException(Reason.TOO_MANY_UNTIL, at.toString(), until);
      case 451 -> new FetchException(Reason.LEGAL, at.toString());
      default ->
          head.status() >= 500
              ? new FetchException(Reason.SERVER, at.toString(), status)
              : new FetchException(Reason.STATUS, at.toString(), status);
    };
  }
}
