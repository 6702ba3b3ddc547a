package hearsay.fetch;

/**
 * What a server answered.
 *
 * @param head status and headers
 * @param body unpacked; not copied, so nobody writes to it. Empty where nobody wanted it
 * @param cut true when the body went on
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying 16 MB serves nobody
record Answer(Head head, byte[] body, boolean cut) {}
