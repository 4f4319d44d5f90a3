/**
 * Every bound of the client, in one place. A host can send anything, for ever: nothing it sends is held, read or
 * waited for without one of these. Sizes are bytes, times milliseconds.
 */
export const limits = {
  /** Connecting, the head and the body together. Slow shared hosts answer in 1 to 4 s; browsers' users leave at 10. */
  requestTimeoutMs: 10_000,
  /** All of a visit. About 15 probes of a slow host two at a time, with room for one that hangs. */
  visitTimeoutMs: 60_000,
  /** A head. Servers themselves stop at 8 to 32 KiB; undici's own bound is 16. */
  headerBytes: 64 * 1024,
  /** Heads before the one of a response (100, 103). Servers send one or two. */
  interimHeads: 20,
  /** Headers kept of one head. Real sites send 10 to 40. */
  headersKept: 200,
  /** Characters of one header value. A Content-Security-Policy can reach 4 KiB; nothing judged is that long. */
  headerValueKept: 4096,
  /** A body after decompression that is no JSON: a page, a file. */
  bodyRead: 1024 * 1024,
  /** A body that is JSON. It is read as a stream: WooCommerce alone makes an index of 1.2 MB, page builders large posts. */
  jsonRead: 16 * 1024 * 1024,
  /** JSON longer than this is not held as it came: what is wanted of it is picked out as it arrives. */
  jsonWhole: 256 * 1024,
  /** What is picked out of long JSON. An index of 5,000 routes leaves less. */
  jsonKept: 512 * 1024,
  /** One text in long JSON. A token that no header could carry is longer. */
  jsonText: 8 * 1024,
  /** Compressions of one body, one over the other. Two are a mistake that is made; more are none. */
  codings: 3,
  /** What is kept of a body, as text. An error page or a post list fits; 15 exchanges stay under a megabyte of evidence. */
  bodyKept: 64 * 1024,
  /** What is kept as text of a JSON body of which a probe keeps what matters: enough to see what it was, little in a report. */
  textBesideKept: 2048,
  /** What is kept of a large JSON body of which no probe says what matters. */
  shrunkKept: 32 * 1024,
  /** One text in what is kept of it. */
  shrunkText: 2000,
  /** Polite to a small host, and enough: the visit's probes depend on one another. */
  connectionsPerHost: 2,
  /** An idle connection without a hint from the server. Apache closes after 5 s by default. */
  keepAliveMs: 4000,
  /** Subtracted from the server's own hint: its clock started a round trip before ours. */
  keepAliveMarginMs: 2000,
  /** A request that must not be sent twice uses only a connection that answered this recently. */
  idleBeforeOnceMs: 1000,
  /** The pause before the first retry; it is doubled for each further one. */
  retryPauseMs: 100,
  /** The wait for one of several addresses of a host before the next is tried. Node's own 250 fails distant hosts. */
  addressAttemptMs: 1000,
  /** Names that are looked up ahead of their visits: as many as the pool of threads that does it has. */
  lookupsAtOnce: 64,
  /** The wait for a name, before its visit begins without knowing its address. Resolvers give up after 5 to 20 s. */
  lookupPatienceMs: 2000,
  /** A visit that begins later looks its name up again. */
  lookupKeptMs: 60_000,
  /** The wait for one receiver of a notification: it may be a slow chat, and a run waits for it. */
  notifyTimeoutMs: 10_000,
  /** The pause before a receiver that failed is notified again; a chat that is restarted needs about a second. */
  notifyPauseMs: 1000,
  /** The longest Retry-After that a run waits for. */
  retryAfterMs: 10_000,
  /** The silence behind JSON that is whole, while more is announced. What is missing then never comes. */
  silentEndMs: 2000,
  /** Characters of a network failure in words. */
  detailChars: 200,
} as const;
