import { block } from '../../src/graph/blocks';

/** The block that ranks papers by shared techniques, for `this`, with a page of `$first` of it: for those that have blocks of Cypher as they come. */
export const SHARING = `CALL (this) {
WITH [this] AS papers
${block('traversal/sharing-techniques').text.replaceAll('$minShared', '1').replaceAll('$match', "'ANY'")}
}
WITH node, score ORDER BY score DESC, node.id LIMIT toInteger($first)`;
