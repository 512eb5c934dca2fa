/** What a client may ask for; each has its code, and its number in the message. */
export const LIMITS = {
  /** Bytes of a request's body. */
  bodyBytes: 1_000_000,
  /** Tokens of a document. */
  tokens: 5_000,
  /** Levels of fields in a document. */
  depth: 30,
  /** Aliases in an operation, its fragments spread. */
  aliases: 200,
  /** Fields at the root of an operation, its fragments spread: each is a statement. */
  rootFields: 20,
  /** Selections of one field under one key at one place: comparing them takes the square of their number. */
  repeatedFields: 100,
  /** Units of cost, one for each property of a node read at the most, that a query may come to. */
  cost: 50_000,
  /** Subqueries of an operation: the database plans each in some 30 ms when it first sees them. */
  subqueries: 60,
  /** Subqueries of statements that the database has not seen yet: at once, and a second. */
  newSubqueries: 2_000,
  newSubqueriesPerSecond: 50,
  /** Milliseconds of one statement. */
  statementMs: 10_000,
  /**
   * Milliseconds of one statement that is planned ahead. To plan related work takes a database that was just started 12 s of a processor, and
   * a planning that is cut begins anew.
   */
  aheadMs: 60_000,
  /** Milliseconds of one change, which may be of 500 papers. */
  changeMs: 60_000,
  /** Statements that read at once, and that may wait for a place. */
  statements: 100,
  statementsWaiting: 1_000,
  /** Requests a client may send in a minute where others than this machine can reach the server. */
  requestsPerMinute: 1_200,
} as const;
