import { Arg, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { GraphQLError } from 'graphql';
import { type ManagedTransaction } from 'neo4j-driver';
import { Graph, planned, type Writing } from '../../../src/graph/declare';
import { Concept } from '../../../src/concept/concept';
import { Paper } from '../../../src/paper/paper';

@ObjectType()
class ShelfChange {
  @Field(() => Concept)
  concept: Concept;

  @Field(() => String)
  was: string;
}

@ObjectType()
class Renamed {
  @Field(() => Concept, { nullable: true })
  concept: Concept | null;

  @Field(() => [ShelfChange])
  changes: ShelfChange[];

  @Field(() => String, { nullable: true })
  by: string | null;
}

/** What the writes of this test are made to do beside writing. */
export const staged: { attempts: number; beforeCommit?: () => Promise<void> | void } = { attempts: 0 };

async function rename(
  transaction: ManagedTransaction,
  { id, name }: { readonly id: string; readonly name: string },
  { writer }: Writing,
): Promise<unknown> {
  staged.attempts += 1;
  const { records } = await transaction.run(
    'MATCH (c:Entity {id: $id}) WITH c, c.name AS was SET c.name = $name RETURN was',
    { id, name },
  );
  await staged.beforeCommit?.();
  const was = records[0]?.get('was') as string | undefined;
  return was === undefined
    ? { concept: null, changes: [], by: writer }
    : { concept: id, changes: [{ concept: id, was }], by: writer };
}

@Resolver()
export class Shelves {
  @Mutation(() => Renamed)
  @Graph({ kind: 'mutation', write: rename, cost: 10 })
  rename(@Arg('id', () => ID) _id: string, @Arg('name', () => String) _name: string): Renamed {
    return planned();
  }

  @Mutation(() => [Paper], { nullable: true })
  @Graph({
    kind: 'mutation',
    write: async (transaction, { ids }: { readonly ids: readonly string[] }) => {
      for (const id of ids) {
        const { records } = await transaction.run(
          'MATCH (p:Paper {id: $id}) SET p.citationCount = p.citationCount + 1 RETURN p',
          { id },
        );
        if (records.length === 0) {
          throw new GraphQLError(`Nothing has the id ${id}.`, { extensions: { code: 'BAD_USER_INPUT' } });
        }
      }
      return ids;
    },
    cost: 100,
  })
  cite(@Arg('ids', () => [ID]) _ids: string[]): Paper[] | null {
    return planned();
  }

  @Mutation(() => Int)
  @Graph({
    kind: 'mutation',
    write: async (transaction) => {
      const { records } = await transaction.run(
        "MERGE (s:GraphState {name: 'count'}) SET s.value = coalesce(s.value, 0) + 1 RETURN s.value AS value",
      );
      return records[0]!.get('value') as number;
    },
    cost: 10,
  })
  count(): number {
    return planned();
  }
}
