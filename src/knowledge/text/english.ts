/** Which words can stand inside a name and which end it: small closed lists in place of a part-of-speech tagger. */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs: none is part of a technical name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  list(`
  a an the this that these those it its they their them we our us i my you your he she his her who whom whose which what
  where when why how there here of in on at by for with without within from to into onto upon over under above below
  between among amongst across through throughout during before after since until via per as than like unlike about
  against toward towards around along beyond despite besides beside except and or but nor yet so if then else because
  although though while whereas whether unless however moreover furthermore therefore thus hence namely also too very
  such both either neither each every all any some many much more most less least few fewer several other others another
  same own no not only just even still already again once ever never always often sometimes usually typically mostly
  mainly largely rather quite almost nearly exactly well best better worse worst is are was were be been being am has have
  had having do does did done doing can could will would shall should may might must cannot let lets et al etc vs ie eg
  e i.e e.g one ones two three four five six seven eight nine ten first second third firstly secondly thirdly finally
  lastly recently currently now today nowadays previously instead otherwise meanwhile up down out off away back together
  apart aside further next last later earlier due owing according regarding concerning given provided including
  excluding compared versus respectively especially particularly specifically notably importantly interestingly
  surprisingly consequently accordingly additionally alternatively conversely similarly likewise indeed else rest
  something anything nothing everything someone anyone itself themselves ourselves himself herself yourself thereby
  therein thereof hereby whereby wherein whatever whichever whenever wherever ago per amid albeit lot lots plus minus
  able unable enough`),
);

/** Words of praise and vagueness: they stand before a name and are no part of it. */
export const GENERIC_ADJECTIVES: ReadonlySet<string> = new Set(
  list(`
  novel new newly simple effective efficient general generic generalized principled powerful robust unified comprehensive
  systematic practical promising popular common conventional traditional existing previous prior recent modern current
  standard classic classical typical widely-used well-known proposed introduced presented underlying corresponding
  respective various different diverse distinct multiple numerous additional extra main key major minor primary important
  crucial critical essential significant substantial considerable remarkable great good strong  high low higher lower
  highest lowest large larger largest small smaller smallest big huge vast wide broad full complete entire whole overall
  total specific certain particular special similar related relevant appropriate suitable proper possible potential
  available public publicly  easy easier  difficult challenging complex complicated sophisticated elegant
  innovative original state-of-the-art   sota so-called versatile flexible scalable lightweight  fast faster
  quick accurate precise reliable superior improved enhanced advanced better competitive comparable impressive excellent
  outstanding notable latest  final initial single alternative straightforward intuitive  useful helpful
  valuable interesting surprising known unknown unseen real-world realistic  extensive thorough rigorous careful
  detailed in-depth preliminary first-ever off-the-shelf out-of-the-box plug-and-play end-to-end easy-to-use cost-effective
  low-cost high-quality large-scale small-scale high-performance high-performing well-designed carefully tailored
  customized dedicated specialized specially ad-hoc naive vanilla plain strong-performing leading pioneering cutting-edge
  automatic exciting contemporary widespread increasing growing little unacceptable negligible much considerable hidden    sole unique  massive huge sufficient necessary required desired considered following above
   inherent intrinsic explicit implicit  seminal ubiquitous successful dominant prevalent prominent
  user-friendly open-source open-sourced publicly-available human-like far-reaching training-friendly so generalizable
  extensible computationally highly fully extremely theoretically empirically`),
);

const VERBS = list(`
  abstain accelerate accommodate accomplish account achieve acquire act adapt add address adjust adopt attract gain advance advocate
  affect aim align alleviate allocate allow alter amplify analyse analyze annotate anticipate apply argue arrive ask assess
  assign assist associate assume attain attempt attend augment automate avoid become beat begin behave believe belong
  borrow break build bypass calculate calibrate call capture carry cast categorize characterize choose circumvent clarify
  classify collaborate collect combat combine come communicate compare compensate compete compose comprehend compress
  compute concentrate conclude conduct confirm connect consider consist constrain construct contain continue contribute
  converge convert convey cope correlate corroborate cover craft create curate customize deal decide decode decompose
  decouple deduce defend defer define degrade delineate deliver delve demonstrate denote depend depict deploy derive
  describe detect determine develop devise diagnose differ differentiate diminish disambiguate discard discern discover
  discriminate discuss disentangle distinguish diverge draw dub elicit eliminate elucidate emerge emphasize employ empower
  enable encode encounter encourage endow enforce engage enhance enjoy enlarge enrich ensure envision equip establish
  evaluate examine execute exhibit expand expect explain exploit explore expose express extend extract extrapolate
  facilitate factorize fail favor fill finetune focus fool formalize formulate foster fulfill gather generalise generalize
  generate get give go grow guarantee hallucinate handle happen harness help highlight hinder hold hope hypothesize
  identify illustrate imagine imitate implement impose improve incentivize include incorporate incur indicate induce infer
  inform inherit initialize initiate inject insert inspect inspire instantiate integrate interact interpret introduce
  invert investigate involve isolate justify keep know lack lead learn let leverage lie localize locate look lose maintain
  make manipulate matter maximize mean meet memorize mimic minimize mislead mitigate modify motivate navigate need normalize
  observe obtain occur offer operate optimise optimize organize outperform overcome overfit overlook parallelize
  parameterize parametrize participate perceive perform perturb pinpoint posit possess predict prefer prepare present
  preserve prevent prioritize produce promote propagate propose protect prove provide publish pursue push put quantify
  reach realize receive recognize recommend reconstruct recover rectify reduce refer refine reflect reformulate regularize
  reject relate relax release relieve rely remain remove render replace replicate report represent reproduce require
  resist resolve resort respond restore restrict result retain rethink reveal revisit re-evaluate reevaluate run satisfy save halve double say see seek seem select
  serve settle share show showcase shrink simplify simulate solve specialize specify stabilize steer stop store strengthen
  strike substantiate suffer suggest summarize suppress surpass synthesize tackle take teach tell tend think tolerate train
  transform translate treat try tune uncover underperform understand unify unlock unveil use utilize validate vary verify
  want wish work write yield`);

/** Verb forms that are as often a modifier or a noun: "masked language modelling", "learned index", "training". */
const ALSO_NOUNS = new Set(
  list(`
  aligned annotated augmented automated compressed connected constrained decoupled distributed disentangled embedded
  extended factorized finetuned generalized guided integrated joined learned localized masked normalized parameterized
  regularized restricted shared simplified simulated specialized stabilized structured supervised translated tuned unified
  weighted calibrated combined decomposed perturbed attended adapted refined reduced relaxed modified compressed
  attending augmenting boosting building learning training tuning finetuning decoding encoding translating
  understanding writing teaching planning reasoning meaning finding setting modeling modelling rendering ranking sharing
  steering grounding matching editing clustering sampling sensing forecasting processing programming hashing smoothing
  routing pooling prompting parsing probing pruning caching scheduling scaling searching selecting shrinking unlearning
  aims attempts attends results focuses helps holds hopes lies means needs puts reports runs shares shows stores works
  account act cast cover deal draw focus guarantee help hold hope need report result run share show stop store strike
  train try work write lead look look push lack learn use favor answer balance measure support
  calls counts costs marks predicts tunes cover covers draws aim attempt advance compound compose
  connect mean means`),
);

function* forms(verb: string): Iterable<string> {
  yield verb;
  const e = verb.endsWith('e');
  const y = /[^aeiou]y$/.test(verb);
  const doubled = /^(?:.*[^aeiou])?[aeiou][bdgmnpt]$/.test(verb) ? verb + verb.at(-1)! : verb;
  yield y ? `${verb.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  yield e ? `${verb}d` : y ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  yield e ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  yield e ? verb : `${doubled}ing`;
  yield e ? verb : `${doubled}ed`;
}

const IRREGULAR = list(`
  became began beaten built brought chosen came dealt drawn done driven drew fell felt found fought gave given gone got
  grew grown held kept knew known led left lost made meant met overcame paid put ran read rose said saw seen sent shown
  showed sought spent stood taken taught thought told took understood went won wrote written shed bring brings bringing
  seen named dubbed termed coined titled entitled nicknamed focussed suffers based using used uses rely relies relied relying enabling`);

/** Verb forms that end a name wherever they stand. */
export const VERB_FORMS: ReadonlySet<string> = new Set(
  [...VERBS.flatMap((verb) => [...forms(verb)]), ...IRREGULAR].filter((form) => !ALSO_NOUNS.has(form)),
);

/** Words after which a form that could be a noun is a verb: "to learn", "we train". */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
  list('to we can could will would may might must should cannot not they that which it who help helps'),
);

/** Whether a word can be part of a technical name, by itself; `folded` as words are stored. */
export function endsName(folded: string): boolean {
  return (
    FUNCTION_WORDS.has(folded) ||
    VERB_FORMS.has(folded) ||
    (folded.length > 4 && folded.endsWith('ly') && !LY_NOUNS.has(folded))
  );
}

const LY_NOUNS = new Set(list('family anomaly assembly supply reply poly butterfly early monopoly wikily'));
