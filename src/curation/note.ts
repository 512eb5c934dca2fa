import { Arg, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { Connection, Edge } from '../graph/connection';
import { Graph, NodeLabel, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { DateTimeScalar } from '../graph/scalars';
import { Key, Why } from './arguments';
import { Change, NodeConnection } from './change';
import { addNote, addTag, removeNote, removeTag } from './write-notes';

@NodeLabel('Note')
@ObjectType({ description: 'What somebody noted of a node.' })
export class Note {
  @Field(() => ID, { description: 'Names this note, such as for `removeNote`.' })
  id: string;

  @Field(() => String, { description: 'What was noted, as it was written.' })
  text: string;

  @Field(() => String, { description: 'The name of the token with which it was made.' })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;
}

@ObjectType({ description: 'A note in a list of notes.' })
export class NoteEdge extends Edge {
  @Field(() => Note, { description: 'The note.' })
  node: Note;
}

@ObjectType({ description: 'Notes, the latest first.' })
export class NoteConnection extends Connection(
  () => NoteEdge,
  () => Note,
) {}

@NodeLabel('Tag')
@ObjectType({ description: 'A word by which somebody keeps nodes together.' })
export class Tag {
  @Field(() => ID, { description: 'Made of its name, such as `tag:to-read`.' })
  id: string;

  @Field(() => String, { description: 'As it was first written.' })
  name: string;

  @Field(() => NodeConnection, { description: 'What has it.' })
  @Graph({ kind: 'edge', types: ['TAGGED'], direction: 'in' })
  nodes(@First() _first: number, @After() _after?: string): NodeConnection {
    return planned();
  }
}

@ObjectType({ description: 'A tag in a list of tags.' })
export class TagEdge extends Edge {
  @Field(() => Tag, { description: 'The tag.' })
  node: Tag;
}

@ObjectType({ description: 'Tags, by name.' })
export class TagConnection extends Connection(
  () => TagEdge,
  () => Tag,
) {}

@ObjectType({ description: 'What became of a note.' })
export class NotePayload {
  @Field(() => Node, { description: 'What the note is of.' })
  node: Node;

  @Field(() => Note, { nullable: true, description: 'The note; null when it was removed.' })
  note: Note | null;

  @Field(() => Change, { description: 'The record of this change.' })
  change: Change;
}

@ObjectType({ description: 'What became of a tag.' })
export class TagPayload {
  @Field(() => Node, { description: 'What has the tag, or has it no more.' })
  node: Node;

  @Field(() => Tag, { description: 'The tag.' })
  tag: Tag;

  @Field(() => Change, { description: 'The record of this change.' })
  change: Change;
}

const OfNode = () =>
  Arg('node', () => ID, {
    description: 'A node of any kind: a global id, `arxiv:…`, `doi:…`, `title:…` or `name:…`.',
  });

@Resolver()
export class Notes {
  @Query(() => TagConnection, { description: 'All tags.' })
  @Graph({
    kind: 'list',
    label: 'Tag',
    orders: {
      keys: [
        { on: 'node', property: 'sortName', type: 'string' },
        { on: 'node', property: 'id', type: 'string' },
      ],
    },
  })
  tags(@First() _first: number, @After() _after?: string): TagConnection {
    return planned();
  }

  @Mutation(() => NotePayload, { description: 'Attaches a note to a node.' })
  @Graph(addNote)
  addNote(
    @OfNode() _node: string,
    @Arg('text', () => String, { description: 'Up to 10,000 characters.' }) _text: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): NotePayload {
    return planned();
  }

  @Mutation(() => NotePayload, { description: 'Takes a note away.' })
  @Graph(removeNote)
  removeNote(
    @Arg('note', () => ID, { description: 'The id of the note.' }) _note: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): NotePayload {
    return planned();
  }

  @Mutation(() => TagPayload, { description: 'Puts a tag on a node; that it has it already is no fault.' })
  @Graph(addTag)
  addTag(
    @OfNode() _node: string,
    @Arg('tag', () => String, {
      description: 'Up to 100 characters; case, accents and signs make no difference.',
    })
    _tag: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): TagPayload {
    return planned();
  }

  @Mutation(() => TagPayload, { description: 'Takes a tag off a node; that it has it not is no fault.' })
  @Graph(removeTag)
  removeTag(
    @OfNode() _node: string,
    @Arg('tag', () => String, { description: 'The tag, as `addTag` takes it, or its id.' }) _tag: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): TagPayload {
    return planned();
  }
}
