/** What a client may ask for; each has its code, and its number in the message. */
export const LIMITS = {
  /** Bytes of a request's body. */
  bodyBytes: 1_000_000,
  /** Tokens of a document. */
  tokens: 5_000,
  /** Units of cost, one for each property of a node read at the most, that a query may come to. */
  cost: 50_000,
  /** Subqueries of an operation: the database plans each in some 30 ms when it first sees them. */
  subqueries: 60,
  /** Subqueries of statements that the database has not seen yet: at once, and a second. */
  newSubqueries: 2_000,
  newSubqueriesPerSecond: 50,
  /** Milliseconds of one statement. */
  statementMs: 10_000,
} as const;
