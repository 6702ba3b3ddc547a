package hearsay.fetch;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says before its body. Immutable.
 *
 * @param status three digits
 * @param headers by name in small letters; of several of one name the first, except for {@code
 *     content-encoding}, where they are one list
 */
record Head(int status, Map<String, String> headers) {

  Head {
    headers = Map.copyOf(headers);
  }

  /** The header of this name, which is written in small letters; null without. */
  @Nullable String get(String name) {
    return headers.get(name);
  }

  boolean isSuccess() {
    return status / 100 == 2;
  }

  /** A status that sends on to another address (RFC 9110 15.4); 304 and 300 do not. */
  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** The content type without its parameters, in small letters; empty when none is told. */
  String mediaType() {
    String type = headers.getOrDefault("content-type", "");
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  /** How many bytes the body has by the server's word; -1 when it does not say. */
  long length() {
    String told = headers.getOrDefault("content-length", "");
    return told.matches("[0-9]{1,18}") ? Long.parseLong(told) : -1;
  }
}
