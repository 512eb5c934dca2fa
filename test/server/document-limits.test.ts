import { parse } from 'graphql';
import { refuseLargeDocument } from '../../src/server/document-limits';
import { LIMITS } from '../../src/server/limits';

const nested = (levels: number): string => 'broader { nodes { '.repeat(levels) + 'id' + ' } }'.repeat(levels);

describe('the limits of a document', () => {
  const refusal = (text: string): string => {
    try {
      refuseLargeDocument(parse(text));
      return 'none';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('let an ordinary one pass', () => {
    expect(refusal('{ paper(id: "x") { a: title ...F } } fragment F on Paper { title }')).toBe('none');
  });

  it.each([
    ['depth', `{ method(id: "x") { ${nested(20)} } }`, `levels deep, of at most ${LIMITS.depth}`],
    [
      'depth behind fragments',
      `{ method(id: "x") { ...A } } fragment A on Method { ${nested(8)} ...B } fragment B on Method { ${nested(15)} }`,
      `levels deep, of at most ${LIMITS.depth}`,
    ],
    [
      'aliases',
      `{ paper(id: "x") { ${Array.from({ length: 201 }, (_, i) => `a${i}: title`).join(' ')} } }`,
      `201 aliases, of at most ${LIMITS.aliases}`,
    ],
    [
      'root fields',
      `{ ${Array.from({ length: 21 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      `21 root fields, of at most ${LIMITS.rootFields}`,
    ],
    [
      'one field again and again',
      `{ ${'__typename '.repeat(101)} }`,
      `101 selections of __typename at one place, of at most ${LIMITS.repeatedFields}`,
    ],
  ])('refuse too much %s', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('measure fragments that double at each level, and fragments in a circle, once each', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    expect(refusal(`{ ...F0 } ${doubling} fragment F60 on Query { a: __typename }`)).toMatch(/aliases/);
    expect(refusal('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBe('none');
  });
});
