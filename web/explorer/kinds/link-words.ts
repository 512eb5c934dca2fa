import { type LinkType } from '../../generated/graphql';

/** What a relationship says of its two ends, from either. */
export const LINK_WORDS: Record<LinkType, { readonly along: string; readonly against: string }> = {
  INTRODUCES: { along: 'introduces', against: 'is introduced by' },
  EXTENDS: { along: 'extends', against: 'is extended by' },
  USES: { along: 'uses', against: 'is used by' },
  STUDIES: { along: 'studies', against: 'is studied by' },
  COMPARES: { along: 'compares with', against: 'is compared with in' },
  EVALUATES_ON: { along: 'evaluates on', against: 'is evaluated on in' },
  ABOUT: { along: 'is about', against: 'is the subject of' },
  BASED_ON: { along: 'is based on', against: 'is the basis of' },
  VARIANT_OF: { along: 'is a variant of', against: 'has the variant' },
  REPLACES: { along: 'replaces', against: 'is replaced by' },
  COMBINES: { along: 'is made of', against: 'is a part of' },
  BROADER: { along: 'is a kind of', against: 'has the kind' },
  AUTHORED_BY: { along: 'is by', against: 'wrote' },
  PUBLISHED_IN: { along: 'appeared at', against: 'published' },
  CITES: { along: 'cites', against: 'is cited by' },
};

/** Relationships in the groups that one lets in or leaves out. */
export const LINK_GROUPS = [
  {
    group: 'statements',
    name: 'what papers state',
    types: ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES', 'COMPARES', 'EVALUATES_ON', 'ABOUT'],
  },
  { group: 'descent', name: 'descent', types: ['BASED_ON', 'VARIANT_OF', 'REPLACES', 'COMBINES'] },
  { group: 'hierarchy', name: 'what is a kind of what', types: ['BROADER'] },
  { group: 'people', name: 'authors and venues', types: ['AUTHORED_BY', 'PUBLISHED_IN'] },
  { group: 'citations', name: 'citations', types: ['CITES'] },
] as const satisfies readonly { group: string; name: string; types: readonly LinkType[] }[];

export type LinkGroup = (typeof LINK_GROUPS)[number]['group'];

/** The group that a relationship is of. */
export function groupOf(type: LinkType): LinkGroup {
  return LINK_GROUPS.find(({ types }) => (types as readonly LinkType[]).includes(type))!.group;
}
