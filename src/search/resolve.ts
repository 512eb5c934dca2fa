import { Arg, Field, Float, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { Concept } from '../concept/concept';
import { ConceptKind } from '../concept/enums';
import { Graph, planned } from '../graph/declare';
import { asked } from './asked';
import { searched } from './kinds';
import { matchingName, type Sought } from './matches';

export enum NameMatch {
  EXACT = 'EXACT',
  ALIAS = 'ALIAS',
  ACRONYM = 'ACRONYM',
  FOLDED = 'FOLDED',
  FUZZY = 'FUZZY',
}

registerEnumType(NameMatch, {
  name: 'NameMatch',
  description: 'How a text is a name of a concept, surest first.',
  valuesConfig: {
    EXACT: { description: 'It is the name, to the letter.' },
    ALIAS: { description: 'It is another of its names, to the letter.' },
    ACRONYM: { description: 'It is a name made of initials or of capitals, to the letter.' },
    FOLDED: {
      description:
        'It is a name but for case, accents, hyphens, spaces, a plural or the spelling of Greek letters.',
    },
    FUZZY: { description: 'It is nearly a name, or has some of its words.' },
  },
});

/** What was asked for, with the text as it was typed, and whether all of it is a name. */
interface SoughtName extends Sought {
  readonly text: string;
  readonly whole: boolean;
}

const NAMES = ['names', 'sought'] as const;

@ObjectType({ description: 'A concept that a text may be a name of.' })
export class ResolvedConcept {
  @Field(() => Concept, { description: 'The concept.' })
  concept: Concept;

  @Field(() => Float, {
    description:
      'How sure it is that the text means it, from 0 to 1; of those alike, the more used is surer.',
  })
  score: number;

  @Field(() => String, { description: 'The name of the concept that matched.' })
  @Graph({ kind: 'computed', from: NAMES, compute: nameOf })
  name: string;

  @Field(() => NameMatch, { description: 'How it matched.' })
  @Graph({
    kind: 'computed',
    from: NAMES,
    compute: (names: readonly string[], sought: SoughtName) => howItMatches(names, sought),
  })
  match: NameMatch;
}

/** The name that is the text to the letter, or else the nearest. */
function nameOf(names: readonly string[], sought: SoughtName): string {
  return names.includes(sought.text) ? sought.text : matchingName(names, sought).name;
}

function howItMatches(names: readonly string[], sought: SoughtName): NameMatch {
  const name = nameOf(names, sought);
  if (name !== sought.text) {
    return sought.whole ? NameMatch.FOLDED : NameMatch.FUZZY;
  }
  return name === names[0] ? NameMatch.EXACT : isAcronym(name) ? NameMatch.ACRONYM : NameMatch.ALIAS;
}

/** One word with more than one capital, such as "RLHF" or "LoRA". */
function isAcronym(name: string): boolean {
  return /^[^\s]*\p{Lu}[^\s]*\p{Lu}[^\s]*$/u.test(name);
}

@Resolver()
export class ResolveQueries {
  @Query(() => [ResolvedConcept], {
    description:
      'The concepts that a text may be a name of, surest first: "low rank adaptation", "VIT", "ResNet50", "quantisation".',
  })
  @Graph({
    kind: 'traversal',
    block: 'search/resolve',
    columns: ['concept', 'score', 'names', 'sought'],
    pool: 50,
    prepare: {
      text: (text: string) => ({ ...asked(text, 'text'), text: text.trim() }),
      kinds: searched,
    },
    integers: { first: { from: 0, to: 50 } },
    cost: 60,
  })
  resolve(
    @Arg('text', () => String, { description: 'A name as it is written somewhere; up to 1,000 characters.' })
    _text: string,
    @Arg('kinds', () => [ConceptKind], { nullable: true, description: 'Only these kinds.' })
    _kinds?: ConceptKind[],
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, from 0 to 50.' }) _first?: number,
  ): ResolvedConcept[] {
    return planned();
  }
}
