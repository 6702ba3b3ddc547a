package hearsay.input;

import hearsay.input.UnreadableInputException.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that files of a kind begin with, and why such a file is no article by itself.
 *
 * @param at where the bytes stand
 * @param bytes as a string in Latin-1
 * @param name what the kind is called; empty where the reason says it all
 */
record Magic(int at, String bytes, Reason reason, String name) {

  private static final List<Magic> ALL =
      List.of(
          new Magic(0, "%PDF-", Reason.PDF, ""),
          new Magic(0, "{\\rtf", Reason.OFFICE_DOCUMENT, ""),
          new Magic(0, "\u00D0\u00CF\u0011\u00E0", Reason.OFFICE_DOCUMENT, ""),
          new Magic(0, "PK\u0003\u0004", Reason.ARCHIVE, "ZIP"),
          new Magic(0, "PK\u0005\u0006", Reason.ARCHIVE, "ZIP"),
          new Magic(0, "\u001F\u008B", Reason.ARCHIVE, "gzip"),
          new Magic(0, "BZh", Reason.ARCHIVE, "bzip2"),
          new Magic(0, "\u00FD7zXZ", Reason.ARCHIVE, "xz"),
          new Magic(0, "(\u00B5/\u00FD", Reason.ARCHIVE, "zstd"),
          new Magic(0, "]*M\u0018", Reason.ARCHIVE, "zstd"),
          new Magic(0, "7z\u00BC\u00AF", Reason.ARCHIVE, "7z"),
          new Magic(0, "Rar!\u001A", Reason.ARCHIVE, "RAR"),
          new Magic(257, "ustar", Reason.ARCHIVE, "tar"),
          new Magic(0, "bplist0", Reason.WEB_ARCHIVE, ""),
          new Magic(0, "\u0089PNG", Reason.IMAGE, ""),
          new Magic(0, "\u00FF\u00D8\u00FF", Reason.IMAGE, ""),
          new Magic(0, "GIF87a", Reason.IMAGE, ""),
          new Magic(0, "GIF89a", Reason.IMAGE, ""),
          new Magic(8, "WEBP", Reason.IMAGE, ""),
          new Magic(0, "II*\u0000", Reason.IMAGE, ""),
          new Magic(0, "MM\u0000*", Reason.IMAGE, ""),
          new Magic(0, "ID3\u0003", Reason.BINARY, ""),
          new Magic(0, "OggS", Reason.BINARY, ""),
          new Magic(0, "\u007FELF", Reason.BINARY, ""),
          new Magic(0, "SQLite format 3", Reason.BINARY, ""),
          new Magic(0, "\u00CA\u00FE\u00BA\u00BE", Reason.BINARY, ""));

  /** What the bytes begin; null when they are none of these. */
  static @Nullable Magic of(String latin) {
    for (Magic magic : ALL) {
      if (latin.startsWith(magic.bytes, magic.at)) {
        return magic.name.equals("ZIP") && isOffice(latin)
            ? new Magic(magic.at, magic.bytes, Reason.OFFICE_DOCUMENT, "")
            : magic;
      }
    }
    return null;
  }

  /** Word-processor documents are ZIP files with known names at their beginning. */
  private static boolean isOffice(String latin) {
    return latin.contains("word/")
        || latin.contains("[Content_Types].xml")
        || latin.contains("mimetypeapplication/vnd.oasis")
        || latin.contains("mimetypeapplication/epub");
  }
}
