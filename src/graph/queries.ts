import { Arg, ID, Query, Resolver } from 'type-graphql';
import { Graph, planned } from './declare';
import { Node } from './node';

@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null when nothing has.' })
  @Graph({ kind: 'lookup', argument: 'id', target: 'Entity' })
  node(
    @Arg('id', () => ID, { description: 'A global id, `arxiv:…`, `doi:…`, `title:…` or `name:…`.' })
    _id: string,
  ): Node | null {
    return planned();
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Whatever has these ids, in their order, null where nothing has; up to 500.',
  })
  @Graph({ kind: 'lookup', argument: 'ids', target: 'Entity' })
  nodes(@Arg('ids', () => [ID], { description: 'As `node` takes them.' }) _ids: string[]): (Node | null)[] {
    return planned();
  }
}
