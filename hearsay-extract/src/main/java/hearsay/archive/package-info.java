/**
 * Pages out of the files that keep them whole: web archives (WARC, ISO 28500; WACZ) and pages saved
 * with their pictures (MHTML, RFC 2557).
 *
 * <p><b>Problem.</b> An archive of a crawl holds millions of records, of which some are pages; it
 * is read from one end to the other in constant memory. Crawlers are killed while they write, disks
 * lose blocks, and lengths are what somebody wrote there: one record that is broken must neither
 * stop the others nor pass for them.
 *
 * <p><b>Roles.</b> {@link hearsay.archive.WarcPages} hands out the pages of one WARC, {@link
 * hearsay.archive.WaczPages} those of the WARCs in a ZIP, {@link hearsay.archive.MhtmlReader} the
 * page of an MHTML. All give {@link hearsay.archive.SavedPage}s: bytes as the browser would have
 * got them, chunks and packing undone, and the headers that tell their charset.
 *
 * <p><b>Bounds.</b> {@link hearsay.archive.ArchiveLimits}; time is linear in the bytes of the file.
 * Where records begin is told here, by gzip members and by lengths that were checked; what stands
 * in a record's and a response's header is read by jwarc, the parts of MHTML by Mime4j.
 *
 * <p>Characters, markup and articles are of the rooms below.
 */
@NullMarked
package hearsay.archive;

import org.jspecify.annotations.NullMarked;
