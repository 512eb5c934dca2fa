import { Field, ID, InterfaceType } from 'type-graphql';
import { ChangeConnection, LATEST_FIRST } from '../curation/change';
import { NoteConnection, Tag } from '../curation/note';
import { After, First } from './arguments';
import { Graph, planned } from './declare';

@InterfaceType({ description: 'Anything of the graph that has a global id.' })
export abstract class Node {
  @Field(() => ID, {
    description:
      'Global, stable and readable, such as `method:lora`. A node that was renamed or merged is still found by its former id, and answers with its present one.',
  })
  id: string;

  @Field(() => NoteConnection, { description: 'What people noted of it, the latest first.' })
  @Graph({ kind: 'edge', types: ['NOTED'], direction: 'out', orders: LATEST_FIRST })
  notes(@First() _first: number, @After() _after?: string): NoteConnection {
    return planned();
  }

  @Field(() => [Tag], { description: 'The tags that people put on it, by name.' })
  @Graph({
    kind: 'edge',
    types: ['TAGGED'],
    direction: 'out',
    orders: {
      keys: [
        { on: 'node', property: 'sortName', type: 'string' },
        { on: 'node', property: 'id', type: 'string' },
      ],
    },
  })
  tags: Tag[];

  @Field(() => ChangeConnection, {
    description: 'What was changed of it through this API, the latest first.',
  })
  @Graph({ kind: 'edge', types: ['CHANGED'], direction: 'in', orders: LATEST_FIRST })
  history(@First() _first: number, @After() _after?: string): ChangeConnection {
    return planned();
  }
}
