package hearsay.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes of headers, which come as characters of one byte each. Stateless. */
final class Octets {

  private Octets() {}

  /** The text that the bytes are in UTF-8; the same text where they are none. */
  static String utf8(String latin) {
    try {
      byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return latin;
    }
  }
}
