import { type RequestValues } from './values';

/** A question whose answer the plan depends on, such as "is there an `after`?"; asked anew of every request. */
export type Question = (values: RequestValues) => string;

interface Branch<T> {
  question?: Question;
  leaf?: T;
  readonly answers: Map<string, Branch<T>>;
}

/** How many plans one operation may have before they are forgotten: a document that decides this much is made by a machine. */
const MOST_PLANS = 64;

/**
 * Plans by the answers that led to them. Planning is deterministic, so a request that gives the same answers to the
 * questions asked so far is asked the same next one.
 */
export class DecisionTree<T> {
  #root: Branch<T> = { answers: new Map() };
  #plans = 0;

  find(values: RequestValues): T | undefined {
    let branch: Branch<T> | undefined = this.#root;
    while (branch?.question) {
      branch = branch.answers.get(branch.question(values));
    }
    return branch?.leaf;
  }

  insert(asked: readonly { readonly question: Question; readonly answer: string }[], leaf: T): void {
    if (this.#plans === MOST_PLANS) {
      this.#root = { answers: new Map() };
      this.#plans = 0;
    }
    let branch = this.#root;
    for (const { question, answer } of asked) {
      branch.question ??= question;
      let next = branch.answers.get(answer);
      if (!next) {
        next = { answers: new Map() };
        branch.answers.set(answer, next);
      }
      branch = next;
    }
    branch.leaf = leaf;
    this.#plans += 1;
  }
}
