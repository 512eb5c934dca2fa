import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Anything of the graph that has a global id.' })
export abstract class Node {
  @Field(() => ID, {
    description:
      'Global, stable and readable, such as `method:lora`. A node that was renamed or merged is still found by its former id, and answers with its present one.',
  })
  id: string;
}
