package hearsay.archive;

import hearsay.input.UnpackLimits;

/**
 * Every limit on what is read of an archive. Immutable.
 *
 * @param pageBytes most bytes of one page; the rest is cut, and that is a problem of the article
 * @param headerBytes most bytes of one header, of a record, a response or a MIME part; a longer one
 *     is no header
 * @param unpack how far packed bytes may swell; a member of gzip that swells further is left
 * @param zipEntries most entries of a ZIP; one with more is refused
 * @param zipDirectoryBytes most bytes of a ZIP's directory; one with more is refused
 * @param listedPages most addresses of a WACZ's lists of pages; a longer list is not heeded
 * @param mimeParts most parts of an MHTML that are looked at
 * @param mimeDepth deepest nesting of MIME parts that is followed
 */
public record ArchiveLimits(
    int pageBytes,
    int headerBytes,
    UnpackLimits unpack,
    int zipEntries,
    long zipDirectoryBytes,
    int listedPages,
    int mimeParts,
    int mimeDepth) {

  /**
   * 16 MiB a page, 64 KiB a header, 200 times, 65,536 entries in 16 MiB, 1,000,000 pages, 10,000
   * parts eight deep.
   */
  public static final ArchiveLimits DEFAULT =
      new ArchiveLimits(
          16 << 20, 1 << 16, UnpackLimits.DEFAULT, 1 << 16, 16L << 20, 1_000_000, 10_000, 8);

  /** The same for pages of so many bytes. */
  public ArchiveLimits withPageBytes(int bytes) {
    return new ArchiveLimits(
        bytes,
        headerBytes,
        unpack,
        zipEntries,
        zipDirectoryBytes,
        listedPages,
        mimeParts,
        mimeDepth);
  }
}
