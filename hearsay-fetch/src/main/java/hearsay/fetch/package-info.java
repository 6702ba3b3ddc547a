/**
 * From an address that somebody named to the bytes that stand there: the only room that opens a
 * connection.
 *
 * <p><b>Problem.</b> Whoever reads news wants to give an address. But an address can lead anywhere,
 * by a redirect or by a name whose owner points it at the reader's own machine or network; and a
 * server can answer with anything, of any length, for any time. Besides, a host may have said what
 * programs shall not ask it for.
 *
 * <p><b>Roles.</b> {@link hearsay.fetch.Fetcher} is the front door. A {@link
 * hearsay.fetch.WebAddress} is an address in its one form; {@link hearsay.fetch.AddressPolicy}
 * looks its host up once and refuses what is not of the public Internet ({@link
 * hearsay.fetch.SpecialAddresses}); {@link hearsay.fetch.Dialer} calls the addresses that were
 * checked, and no name; {@link hearsay.fetch.Exchange} asks one question by HTTP; a {@link
 * hearsay.fetch.Trip} is all questions of one fetch, each redirect checked like the first address;
 * {@link hearsay.fetch.Robots} obeys robots.txt; {@link hearsay.fetch.Watch} ends what takes too
 * long. Every limit is in {@link hearsay.fetch.FetchLimits}.
 *
 * <p><b>Errors.</b> Whatever a server does is a {@link hearsay.fetch.FetchException} with a reason;
 * the sentence a user reads is made elsewhere.
 *
 * <p>Nothing here happens unless it is asked for. No cookie is kept, no login sent, no proxy used,
 * no page remembered. What the bytes mean is for other rooms.
 */
@NullMarked
package hearsay.fetch;

import org.jspecify.annotations.NullMarked;
