package hearsay.formats;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** What JSON must escape, and the two line ends that it need not but some readers stumble over. */
final class LineEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final SerializableString LINE = new SerializedString("\\u2028");
  private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

  @Override
  public int[] getEscapeCodesForAscii() {
    return standardAsciiEscapesForJSON();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return c == 0x2028 ? LINE : c == 0x2029 ? PARAGRAPH : null;
  }
}
