package hearsay.fetch;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A page that was not fetched: which address, and why. The message of this exception is for logs;
 * whoever shows it to a user makes a sentence, and the remedy, from {@link #reason()}.
 */
public final class FetchException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Most characters of a detail, in code points. */
  private static final int LONGEST = 300;

  /** Why a page was not fetched; the details in their order. */
  public enum Reason {
    /** Not an address of a page at all. */
    FORM,
    /** Another scheme than http and https. The scheme. */
    SCHEME,
    /** Longer than the limit. The limit in characters. */
    TOO_LONG,
    /** A user name or a password in the address. */
    USER_INFO,
    /** A host that is no name and no address in its usual form. The host. */
    HOST,
    /** A number as a host, which programs read in different ways. The host. */
    NUMERIC_HOST,
    /** Another port than those of http and https. The port. */
    PORT,
    /**
     * The host is no machine of the public Internet. The host, its address, the kind of its network
     * (a key: {@code private}), the name of the network, where that stands ({@code RFC 1918}).
     */
    NOT_PUBLIC,
    /** No such host. The host. */
    UNKNOWN_HOST,
    /** No connection to the host. The host, what the system said. */
    NO_CONNECTION,
    /** The host's certificate has expired. The host, when. */
    CERTIFICATE_EXPIRED,
    /** The host's certificate holds from a later day on. The host, when. */
    CERTIFICATE_TOO_NEW,
    /** The certificate is made for another name. The host. */
    CERTIFICATE_NAME,
    /** Nobody we trust vouches for the certificate. The host. */
    CERTIFICATE_UNTRUSTED,
    /** No encrypted connection could be agreed on. The host, what went wrong. */
    TLS,
    /** All of it took too long. The limit in seconds. */
    TIMEOUT,
    /** The host said nothing for too long. The limit in seconds. */
    SILENCE,
    /** The connection broke off, or what came was not HTTP. What went wrong. */
    BROKEN,
    /** Packed in a way that is not read, or badly. The encoding. */
    ENCODING,
    /** More bytes than the limit. The limit in bytes. */
    TOO_LARGE,
    /** 401 and 403: the server wants to know who asks, or refuses. The status. */
    FORBIDDEN,
    /** 402. */
    PAYMENT,
    /** 404 and 410. The status. */
    MISSING,
    /** 429. */
    TOO_MANY,
    /** 429, with when to come again. Seconds, or a date. */
    TOO_MANY_UNTIL,
    /** 451. */
    LEGAL,
    /** 500 and above. The status. */
    SERVER,
    /** Any other status that brings no page. The status. */
    STATUS,
    /** More redirects than the limit. The limit. */
    REDIRECTS,
    /** A redirect to where it came from. */
    REDIRECT_LOOP,
    /** A redirect from https to http. Where to. */
    DOWNGRADE,
    /** A rule of robots.txt forbids it. The address of robots.txt, the line's number, the line. */
    ROBOTS,
    /**
     * The server neither gives robots.txt nor says that there is none. The address of robots.txt,
     * the status.
     */
    ROBOTS_STATUS,
    /** Robots.txt could not be read; the cause says why. The address of robots.txt. */
    ROBOTS_UNREADABLE,
    /** The server says it is a PDF. The content type. */
    PDF,
    /** The server says it is a picture. The content type. */
    IMAGE,
    /** The server says it is sound or film. The content type. */
    MEDIA,
    /** The server says it is a program, a style or a font. The content type. */
    CODE
  }

  private final Reason reason;
  private final String address;
  private final boolean redirected;
  private final transient List<String> details;

  FetchException(Reason reason, String address, String... details) {
    this(reason, address, false, shortened(details));
  }

  private FetchException(Reason reason, String address, boolean redirected, List<String> details) {
    super(
        cut(address, WebAddress.LONGEST)
            + ": "
            + reason
            + (details.isEmpty() ? "" : " " + details));
    this.reason = reason;
    this.address = cut(address, WebAddress.LONGEST);
    this.redirected = redirected;
    this.details = details;
  }

  private static List<String> shortened(String... details) {
    return Arrays.stream(details).map(detail -> cut(detail, LONGEST)).toList();
  }

  /** What comes from outside may be of any length. */
  private static String cut(String text, int most) {
    int end = text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }

  FetchException because(Throwable cause) {
    initCause(cause);
    return this;
  }

  /** The same of another address, for which it holds as well. */
  FetchException at(WebAddress other) {
    return new FetchException(reason, other.toString(), redirected, details).because(this);
  }

  /** The same, where the address that was asked for led. */
  FetchException afterARedirect() {
    return new FetchException(reason, address, true, details).because(this);
  }

  public Reason reason() {
    return reason;
  }

  /** The address that it is about. */
  public String address() {
    return address;
  }

  /** True when that is not the address that was asked for, but one that it led to. */
  public boolean isRedirected() {
    return redirected;
  }

  /** What the reason's comment says. */
  public List<String> details() {
    return details;
  }
}
