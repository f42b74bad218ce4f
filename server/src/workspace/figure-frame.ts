/**
 * What a figure is about, as far as its own sentence tells: enough to say that two places speak of the same
 * thing, and null wherever a reader would have to look elsewhere to know.
 */
import type { Span } from '../model/span.ts';
import type { Figure } from '../model/values.ts';
import { detach } from '../syntax/characters.ts';

/** The words of a sentence that tell a figure from any other. */
export interface Frame {
  /** Unit, direction and the thing counted: only figures with one key are compared. */
  readonly key: string;
  /** Stems of the content words of the figure's clause, sorted, no two alike. */
  readonly words: readonly string[];
  /** Capitalised words of the whole sentence, sorted: places, programs, organisations. */
  readonly names: string;
  /** The clause speaks of "we" or "I": it means something only together with its speaker. */
  readonly own: boolean;
}

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly capital: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const EMPTY_WORDS = words(
  'the a an and or but nor so of in on at to for from by with as than that which who whom whose into onto over under ' +
    'is are was were be been being am has have had having do does did will can may shall must not no also just only ' +
    'even very really about around some nearly almost approximately roughly more most less least up down out off ' +
    'there here if when while because since until before after during between among within through across per each ' +
    'every all both its it we our us i my me you your per cent percent what how why well now today new total overall ' +
    'already still far like folk folks way friend friends ladies gentlemen know think say said says mean lot kind million billion trillion thousand hundred dozen ' +
    'year years month months week weeks day days s t re ve ll d m',
);

/** Whoever reads the sentence alone can't know whom or what these mean. */
const POINTERS = words(
  'he she they them their theirs his her hers him it its this these those such another other others same one ones ' +
    'former latter there here each respective respectively',
);
const OWN = words('we our ours us i my me mine');
/** Nouns that stand for something named elsewhere, after "the". */
const STAND_INS = words(
  'state county city company program agency bill law plan deal project grant country government district university ' +
    'school hospital organization initiative rule policy budget package agreement act order region town tribe fund ' +
    'award funding investment department administration group team report study survey president number figure rest ' +
    'first second third last next',
);
/** Words that begin a sentence and name nothing. */
const OPENERS = words(
  'folks already overall today yesterday meanwhile additionally thanks nearly roughly approximately currently nationwide ' +
    'together look yes in finally instead further furthermore moreover thus therefore indeed recently altogether ' +
    'fortunately unfortunately sadly importantly specifically notably worldwide globally nationally',
);
/** Proposals, targets, suppositions, and what moves from one value to another. */
const NO_FACT = words(
  'would could should might may if propose proposes proposed proposing proposal request requests requested requesting ' +
    'goal goals target targets targeted aim aims plan plans planned planning seek seeks want wants hope ask asks asking ' +
    'call calls calling pledge pledged commit committed expected project projected estimate unless whether suppose ' +
    'example instance additional another further remaining rest then previously formerly once used another from ' +
    'average median between cap maximum minimum limit',
);

/** Longer sentences are lists. */
export const LONGEST_SENTENCE = 600;
/** Words beside the figure; one is enough where the period is told ("Unemployment was 4.1 percent in May"). */
const FEWEST_WORDS = 2;

/** A figure in its sentence; offsets count from the sentence's start. */
export interface Setting {
  /** The sentence, noise blanked out. */
  readonly prose: string;
  readonly figure: Span;
  readonly value: Pick<Figure, 'unit' | 'direction' | 'counted'>;
  /** The other figures of the sentence, in order. */
  readonly figures: readonly (Pick<Figure, 'unit' | 'counted'> & { readonly span: Span })[];
  readonly dates: readonly Span[];
  /** An item of a list, whose heading may say what it is about. */
  readonly listed: boolean;
}

/** @returns null where the sentence alone does not say what is counted, or tells no fact */
export function frameOf({ prose, figure, value, figures, dates, listed }: Setting): Frame | null {
  if (prose.length > LONGEST_SENTENCE || /[?“”"|—–;]|--/.test(prose)) return null;
  if (figures.some((other) => rivals(other, value)) || /\([^()]*$/.test(prose.slice(0, figure.start)))
    return null;
  const taken = [figure, ...dates, ...figures.map(({ span }) => span), ...marksIn(prose)];
  const all = wordsOf(prose).filter(({ start }) => !taken.some((span) => within(span, start)));
  const clause = clauseAround(prose, figure);
  const own = all.filter(({ start }) => start >= clause.start && start < clause.end);
  const led = all.filter(({ start }) => start < clause.end);
  if (
    led.some(({ lower }) => POINTERS.has(lower)) ||
    own.some(({ lower, capital }) => !capital && NO_FACT.has(lower))
  )
    return null;
  if (led.some(({ lower }, at) => STAND_INS.has(lower) && led[at - 1]?.lower === 'the')) return null;
  if (listed && !own.some((word) => isName(word) && word !== all[0] && word.start < figure.start))
    return null;
  const content = own.filter(({ lower }) => !EMPTY_WORDS.has(lower));
  if (content.length < (dates.length > 0 ? 1 : FEWEST_WORDS)) return null;
  const head = value.counted === null ? headOf(content, figure) : foldCounted(value.counted);
  if (head === null) return null;
  return {
    key: [foldUnit(value.unit) ?? '', value.direction ?? '', head].join('|'),
    words: [...new Set(content.map(({ lower }) => detach(stem(lower))))].sort(),
    names: detach([...new Set(all.filter(isName).map(({ lower }) => lower))].sort().join(' ')),
    own: own.some(({ lower }) => OWN.has(lower)),
  };
}

/** Two figures of one sentence that may share its subject: which words belong to which can't be told. */
function rivals(other: Pick<Figure, 'unit' | 'counted'>, value: Pick<Figure, 'unit' | 'counted'>): boolean {
  if (foldUnit(other.unit) !== foldUnit(value.unit)) return false;
  const apart = other.counted !== null && value.counted !== null && value.unit === null;
  return !apart || foldCounted(other.counted) === foldCounted(value.counted);
}

/** Addresses of links and tags: they are no words of the sentence. */
function marksIn(prose: string): Span[] {
  return [...prose.matchAll(/\]\([^()\s]{0,300}\)|<[a-z/][^<>]{0,200}>/gi)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
}

/** The content word right after the figure, or the last before it. */
function headOf(content: readonly Word[], figure: Span): string | null {
  const after = content.find(({ start }) => start >= figure.end);
  const before = content.findLast(({ start }) => start < figure.start);
  const word = after ?? before;
  return word ? stem(word.lower) : null;
}

/** The unit, so that British spellings and those of the United States are equal. */
export function foldUnit(unit: string | null): string | null {
  return unit?.replace(/(met|lit)re\b/, '$1er').replace(/gramme\b/, 'gram') ?? null;
}

/** The thing counted, so that spellings of one thing are equal. */
export function foldCounted(counted: string): string {
  return counted
    .toLowerCase()
    .split(/[\s-]+/)
    .map(stem)
    .join(' ');
}

/** From one clause mark to the next. */
function clauseAround(prose: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !ENDS.has(prose.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < prose.length && !ENDS.has(prose.charCodeAt(to))) to++;
  return { start: from, end: to };
}

const ENDS: ReadonlySet<number> = new Set([...':()'].map((sign) => sign.charCodeAt(0)));

function isName({ capital, lower, start }: Word): boolean {
  return capital && (start > 2 || !(EMPTY_WORDS.has(lower) || OPENERS.has(lower))) && lower !== 'i';
}

function within({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

function wordsOf(prose: string): Word[] {
  return [...prose.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    lower: word.toLowerCase(),
    start: index,
    capital: /^\p{Lu}/u.test(word),
  }));
}

/** The same for `visas` and `visa`, `removed` and `remove`; crude, and only compared with itself. */
export function stem(word: string): string {
  const plain = word.replace(/(?:'s|’s)$/, '');
  if (plain.length < 5) return plain.replace(/s$/, '');
  return plain.replace(/(?:ies|ied|ying)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
}
