import { Curator } from './curator';

describe('notes and tags', () => {
  let ada: Curator;

  beforeEach(async () => {
    ada = await Curator.start();
  });

  afterEach(async () => {
    await ada?.stop();
  });

  test('stand on nodes of any kind, with a history', async () => {
    const data = await ada.data(`mutation {
      note: addNote(node: "name:early exit", text: "Read\\nthis ${'`'}first${'`'}.", why: "for the course") { node { id } note { text by } change { kind by why } }
      author: addNote(node: "author:ada-finch", text: "met in Oslo") { node { __typename id } }
      one: addTag(node: "arxiv:1706.00001", tag: "To read") { tag { id name } }
      two: addTag(node: "method:early-exit", tag: "to-READ") { tag { id name } change { details { totalCount } } }
      again: addTag(node: "method:early-exit", tag: "tag:to-read") { tag { id name } change { details { totalCount } } }
    }`);
    expect(data).toEqual({
      note: {
        node: { id: 'method:early-exit' },
        note: { text: 'Read\nthis `first`.', by: 'ada' },
        change: { kind: 'ADD_NOTE', by: 'ada', why: 'for the course' },
      },
      author: { node: { __typename: 'Author', id: 'author:ada-finch' } },
      one: { tag: { id: 'tag:to-read', name: 'To read' } },
      two: { tag: { id: 'tag:to-read', name: 'To read' }, change: { details: { totalCount: 1 } } },
      again: { tag: { id: 'tag:to-read', name: 'To read' }, change: { details: { totalCount: 0 } } },
    });
    const { method, tags, history } = await ada.data(`{
      method(id: "method:early-exit") {
        notes { totalCount nodes { text } }
        tags { name }
        history(first: 2) { totalCount nodes { kind } pageInfo { hasNextPage endCursor } }
      }
      tags { nodes { name nodes { nodes { id } } } }
      history(where: { node: "method:early-exit", kind: [ADD_TAG, REMOVE_TAG] }) { totalCount nodes { kind nodes { nodes { id } } details { nodes { of what before after } } } }
    }`);
    expect(method).toMatchObject({
      notes: { totalCount: 1, nodes: [{ text: 'Read\nthis `first`.' }] },
      tags: [{ name: 'To read' }],
      history: {
        totalCount: 3,
        nodes: [{ kind: 'ADD_TAG' }, { kind: 'ADD_TAG' }],
        pageInfo: { hasNextPage: true },
      },
    });
    expect(tags.nodes).toEqual([
      {
        name: 'To read',
        nodes: { nodes: [{ id: 'method:early-exit' }, { id: 'paper:doi-10.5555/lantern.1' }] },
      },
    ]);
    expect(history.totalCount).toBe(2);
    expect(history.nodes[1]).toEqual({
      kind: 'ADD_TAG',
      nodes: { nodes: [{ id: 'method:early-exit' }] },
      details: { nodes: [{ of: 'method:early-exit', what: 'tag', before: null, after: 'To read' }] },
    });
    const rest = await ada.data(
      `query ($after: String) { method(id: "method:early-exit") { history(after: $after) { nodes { kind } } } }`,
      { after: method.history.pageInfo.endCursor },
    );
    expect(rest.method.history.nodes).toEqual([{ kind: 'ADD_NOTE' }]);
  });

  test('find papers by tag', async () => {
    await ada.data('mutation { addTag(node: "arxiv:1706.00001", tag: "To read") { tag { id } } }');
    const { papers, none } = await ada.data(
      '{ papers(where: { tag: "to READ" }) { totalCount nodes { id } } none: papers(where: { tag: "x" }) { totalCount } }',
    );
    expect({ papers, none }).toEqual({
      papers: { totalCount: 1, nodes: [{ id: 'paper:doi-10.5555/lantern.1' }] },
      none: { totalCount: 0 },
    });
  });

  test('can be taken away', async () => {
    const { addNote } = await ada.data(
      'mutation { addNote(node: "method:early-exit", text: "wrong") { note { id } } addTag(node: "method:early-exit", tag: "x") { tag { id } } }',
    );
    const { removeNote, removeTag } = await ada.data(
      'mutation ($note: ID!) { removeNote(note: $note) { node { id } note { id } } removeTag(node: "method:early-exit", tag: "X") { tag { name } } }',
      { note: addNote.note.id },
    );
    expect(removeNote).toEqual({ node: { id: 'method:early-exit' }, note: null });
    expect(removeTag).toEqual({ tag: { name: 'x' } });
    const { method } = await ada.data(
      '{ method(id: "method:early-exit") { notes { totalCount } tags { id } } }',
    );
    expect(method).toEqual({ notes: { totalCount: 0 }, tags: [] });
    expect(
      await ada.code('mutation ($note: ID!) { removeNote(note: $note) { node { id } } }', {
        note: addNote.note.id,
      }),
    ).toBe('UNKNOWN_ID');
  });

  test('that cannot be are refused, and nothing is written', async () => {
    const refused: [string, string][] = [
      ['addNote(node: "method:none", text: "x")', 'UNKNOWN_ID'],
      ['addNote(node: "name:lantern", text: "x")', 'AMBIGUOUS_ID'],
      ['addNote(node: "what is this", text: "x")', 'BAD_USER_INPUT'],
      ['addNote(node: "method:early-exit", text: "  ")', 'BAD_USER_INPUT'],
      ['addNote(node: "method:early-exit", text: "a\\u0000b")', 'BAD_USER_INPUT'],
      ['addTag(node: "method:early-exit", tag: "!")', 'BAD_USER_INPUT'],
      ['removeTag(node: "method:early-exit", tag: "none")', 'UNKNOWN_ID'],
      ['addTag(node: "method:early-exit", tag: "x", key: "")', 'BAD_USER_INPUT'],
    ];
    const codes = [];
    for (const [field] of refused) {
      codes.push(await ada.code(`mutation { ${field} { node { id } } }`));
    }
    expect(codes).toEqual(refused.map(([, code]) => code));
    expect((await ada.data('{ history { totalCount } }')).history.totalCount).toBe(0);
  });

  test('of one key are made once, whoever sends them at the same time', async () => {
    const add =
      'mutation ($text: String!) { addNote(node: "method:early-exit", text: $text, key: "k1") { note { id text } change { id } } }';
    const answers = await Promise.all(Array.from({ length: 8 }, () => ada.data(add, { text: 'once' })));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await ada.code(add, { text: 'twice' })).toBe('KEY_REUSED');
    // Another person's key of the same name is another key.
    const bo = { name: 'bo', scope: 'write', known: true } as const;
    await ada.data(add, { text: 'of bo' }, bo);
    const { method, history } = await ada.data(
      '{ method(id: "method:early-exit") { notes { totalCount } } history { totalCount } }',
    );
    expect([method.notes.totalCount, history.totalCount]).toEqual([2, 2]);
  });
});
