import { named, partOf } from './features';

/** Names of features that have a value. */
export const V = {
  h: named('h'), hg: named('hg'), f: named('f'), fg: named('fg'), s4: named('s4'), k: named('k'), w: named('w'),
  mg: named('mg'), in: named('in'), h2: named('h2'), hh: named('hh'), n: named('n'), nw: named('nw'),
  look: named('look'), lookN: named('look n'), hk: named('hk'), beginsVerb: named('begins verb'),
  df: named('df'), knownDf: named('known df'), known: named('known'), knownBelow: named('known below'),
  knownUnder: named('known under'), id: named('id'), under: named('under'), rule: named('rule'),
  introduced: named('introduced'), introducedBy: named('introduced by'), introducedAs: named('introduced as'),
  central: named('central'), certain: named('certain'), cue: named('cue'), reads: named('reads'),
  readsKind: named('reads kind'), mentions: named('mentions'), where: named('where'), study: named('study'),
  spelledOut: named('spelled out'), shortForm: named('short form'), l: named('l'), lIn: named('l in'),
  r: named('r'), rIn: named('r in'), lr: named('lr'), lg: named('lg'), rg: named('rg'), l2: named('l2'),
  r2: named('r2'), ll: named('ll'), lll: named('lll'), rr: named('rr'), titleFrom: named('title from'),
  titleEnds: named('title ends'), s: named('s'), v: named('v'), vIn: named('v in'), vL: named('v l'),
  vg: named('vg'), subject: named('subject'), cut: named('cut'), cutOffLeft: named('cut off left'),
  cutOffLeftGroup: named('cut off left group'), cutAt: named('cut at'), cutOffRight: named('cut off right'),
  part: named('part'),
}; // prettier-ignore

/** Features that are there or not. */
export const IS = {
  genericHead: partOf('generic head'), beginsGeneric: partOf('begins generic'),
  allGeneric: partOf('all generic'), noConcept: partOf('no concept'), plural: partOf('plural'),
  partOfOwn: partOf('part of own'), cutOffRight: partOf('cut off right'), titleBegins: partOf('title begins'),
  inTitle: partOf('in title'),
}; // prettier-ignore
