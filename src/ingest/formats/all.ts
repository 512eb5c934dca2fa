import { type Format } from './format';
import { jsonLines } from './json-lines';
import { trendingPage } from './trending-page';

/** The formats, in the order in which they are tried: those that are told with more certainty first. */
export const FORMATS: readonly Format[] = [jsonLines, trendingPage];
