import { slug } from '../knowledge/folding';

/** The id of the tag of a name, or of an id; `tag:` alone where the name has no letter or digit. */
export function tagId(nameOrId: string): string {
  return `tag:${slug(nameOrId.replace(/^tag:/u, ''))}`;
}
