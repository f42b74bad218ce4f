/** Named programs of one block. What needs the whole document is left to `resolve` as names that may be programs. */
import type { Lexicon, NameMatch } from '../model/knowledge.ts';
import type { NameMention, ProgramMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { eachBlock } from './block-file.ts';
import { abbreviationPairs } from './programs-abbreviations.ts';
import { capitalsOf } from './programs-capitals.ts';
import { citations } from './programs-citations.ts';
import { isCalledProgram, type Run, runsOf } from './programs-context.ts';
import { withDefinitions } from './programs-definitions.ts';
import { foldName, foldSpan } from './programs-fold.ts';
import { FAMOUS, knownPrograms } from './programs-known.ts';
import { type Lexeme, lexemesOf } from './programs-lexemes.ts';
import { withoutLinks } from './programs-links.ts';
import { markedNames } from './programs-marked.ts';
import { headedNames, type NameRange } from './programs-names.ts';
import { promiseOf } from './programs-promise.ts';
import { ABBREVIATED_HEADS, isHead, ORGANISATION_HEADS, OTHER_ABBREVIATIONS } from './programs-words.ts';
import type { Sentence } from './sentence.ts';
import { recallMentions } from './sentence-notes.ts';
import type { Token } from './tokens.ts';
import { wordClass } from './words.ts';
import { DIGITS } from './words-classes.ts';

/** Finds named programs: first those a glossary knows, then the widely known, then names that look like one. */
export function recognisePrograms() {
  return eachBlock(({ prose, sentences, lexicon, mentions }) => {
    for (const sentence of sentences)
      for (const mention of recallMentions(sentence, Finder, () => namesOf(prose, sentence, lexicon)))
        mentions.push(mention);
  });
}

function namesOf(
  prose: string,
  sentence: Sentence,
  lexicon: Lexicon,
): readonly (ProgramMention | NameMention)[] {
  const tokens = withoutLinks(sentence);
  const matches = lexicon.match(prose, tokens);
  const promised = promiseOf(prose, tokens);
  const famous = promised > 0 && (sentence.classes & FAMOUS) !== 0;
  if (matches.length === 0 && !famous && promised < 2) return NOTHING;
  const finder = new Finder(prose, sentence.tokens);
  for (const match of matches) finder.addKnown(match);
  if (famous) finder.findFamous(tokens);
  if (promised > 1) finder.findUnknown(tokens, sentence.classes);
  if (finder.programs.length === 0) return finder.names;
  return [...withDefinitions(prose, sentence, finder.programs), ...finder.names];
}

const NOTHING: readonly ProgramMention[] = [];
const BRACKET = wordClass((lower) => lower === '(');

class Finder {
  readonly programs: ProgramMention[] = [];
  readonly names: NameMention[] = [];

  constructor(
    private readonly prose: string,
    private readonly tokens: readonly Token[],
  ) {}

  addKnown({ span, id, term }: NameMatch): void {
    const value = { id, known: true, abbreviation: null, surface: this.fold(span) };
    this.insert({ kind: 'program', span, value: term ? { ...value, term } : value });
  }

  findFamous(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; at++) {
      if ((tokens[at]!.classes & FAMOUS) === 0) continue;
      const match = knownPrograms().matchAt(this.prose, tokens, at);
      if (!match) continue;
      this.add(match.span, foldName(match.id));
      at = match.last;
    }
  }

  /** @param classes those of the sentence's words */
  findUnknown(tokens: readonly Token[], classes: number): void {
    const lexemes = lexemesOf(this.prose, tokens);
    const capitals = capitalsOf(lexemes);
    for (const name of headedNames(lexemes, capitals)) this.addLonger(spanOf(lexemes, name));
    for (const citation of citations(lexemes)) this.add(spanOf(lexemes, citation));
    if (capitals === 'normal') for (const name of markedNames(lexemes)) this.add(spanOf(lexemes, name));
    const runs = runsOf(lexemes);
    for (const run of runs)
      if (isCalledProgram(lexemes, run, this.isQuoted(lexemes, run)))
        this.add(spanOf(lexemes, withoutAgency(lexemes, run)));
    if ((classes & BRACKET) !== 0)
      for (const { full, short } of abbreviationPairs(this.prose, tokens)) this.addPair(full, short);
    if ((classes & DIGITS) !== 0)
      for (const lexeme of lexemes) if (lexeme.number && lexeme.allCapitals) this.addSection(lexeme);
    if (capitals === 'normal') for (const run of runs) this.addCandidate(lexemes, run);
    else if (capitals === 'title') for (const lexeme of lexemes) this.addAbbreviation(lexeme);
  }

  private add(span: Span, id = this.fold(span), abbreviation: string | null = null): void {
    if (this.overlapping(span).length > 0) return;
    const value = { id, known: false, abbreviation, surface: this.fold(span) };
    this.insert({ kind: 'program', span, value });
  }

  /**
   * A longer name around one that is known already is another (`Food for Peace Reform Act`), unless it only adds
   * what it is (`Medicaid Program`). A glossary's name gives way only where the other begins with it.
   */
  private addLonger(span: Span): void {
    const others = this.overlapping(span);
    const [other] = others;
    if (other && others.length === 1 && other.span.start >= span.start && other.span.end <= span.end) {
      const rest = this.fold({ start: other.span.end, end: span.end }).split(' ');
      const same = other.span.start === span.start && rest.length === 1 && isHead(rest[0]!);
      const at = this.programs.indexOf(other, this.firstEndingAfter(other.span.start));
      if (same) this.programs[at] = { ...other, span, value: { ...other.value, surface: this.fold(span) } };
      else if (other.span.start === span.start ? other.span.end < span.end : !other.value.known)
        this.programs.splice(at, 1);
    }
    this.add(span);
  }

  private addPair(full: Span, short: Span): void {
    if (OTHER_ABBREVIATIONS.has(this.prose.slice(short.start, short.end).toLowerCase())) return;
    const name = this.overlapping(full).find(
      ({ span }) => span.end === full.end || (span.start === full.start && span.end <= full.end),
    );
    const abbreviation = this.prose.slice(short.start, short.end);
    if (name) {
      const index = this.programs.indexOf(name, this.firstEndingAfter(name.span.start));
      this.programs[index] = { ...name, value: { ...name.value, abbreviation } };
      this.add(short, name.value.id);
      return;
    }
    const words = this.fold(full).split(' ');
    if (words.some((word) => ORGANISATION_HEADS.has(word))) return;
    if (!isHead(words.at(-1)!) && !ABBREVIATED_HEADS.has(words.at(-1)!)) return;
    this.add(full, this.fold(full), abbreviation);
    this.add(short, this.fold(full));
  }

  private addCandidate(lexemes: readonly Lexeme[], run: Run): void {
    if (run.capitals === 1) {
      this.addAbbreviation(lexemes[run.first]!);
      return;
    }
    const span = spanOf(lexemes, beforeLinks(lexemes, run));
    if (this.overlapping(span).length > 0) return;
    for (let at = run.first; at <= run.last; at++) this.addAbbreviation(lexemes[at]!);
    this.names.push({ kind: 'name', span, value: { id: this.fold(span), abbreviation: false } });
  }

  private addAbbreviation({ allCapitals, key, start, end }: Lexeme): void {
    const span = { start, end };
    if (
      !allCapitals ||
      end - start > 8 ||
      key.includes('.') ||
      OTHER_ABBREVIATIONS.has(key) ||
      this.overlapping(span).length > 0
    )
      return;
    this.names.push({ kind: 'name', span, value: { id: key, abbreviation: true } });
  }

  /** `45X` alone may be the section that credits were named after. */
  private addSection({ key, start, end }: Lexeme): void {
    const span = { start, end };
    if (/^\d{2,3}[a-z]$/.test(key) && this.overlapping(span).length === 0)
      this.names.push({ kind: 'name', span, value: { id: this.fold(span), abbreviation: true } });
  }

  private isQuoted(lexemes: readonly Lexeme[], { first, last }: Run): boolean {
    const { start } = lexemes[first]!;
    const { end } = lexemes[last]!;
    return (
      QUOTES.has(this.prose[start - 1] ?? '') &&
      CLOSING.has(this.prose.slice(end, end + 2).replace(/^[,.]/, '')[0] ?? '')
    );
  }

  /** Programs stay in order, so that a sentence of ten thousand names takes no quadratic time. */
  private insert(mention: ProgramMention): void {
    const at = this.firstEndingAfter(mention.span.start);
    if (at === this.programs.length) this.programs.push(mention);
    else this.programs.splice(at, 0, mention);
  }

  private overlapping(span: Span): ProgramMention[] {
    const others: ProgramMention[] = [];
    for (let at = this.firstEndingAfter(span.start); at < this.programs.length; at++) {
      if (this.programs[at]!.span.start >= span.end) break;
      others.push(this.programs[at]!);
    }
    return others;
  }

  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.programs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.programs[middle]!.span.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private fold(span: Span): string {
    return foldSpan(this.tokens, span);
  }
}

/** `Community Navigator` of `SBA Community Navigator program`: whose program it is stands outside its name. */
function withoutAgency(lexemes: readonly Lexeme[], { first, last }: NameRange): NameRange {
  const { allCapitals, key, end, start } = lexemes[first]!;
  const agency = allCapitals && end - start >= 3 && OTHER_ABBREVIATIONS.has(key);
  return agency && last - first >= 2 && lexemes[first + 1]!.capital
    ? { first: first + 1, last }
    : { first, last };
}

/** `Safe Mobility Offices` of `Safe Mobility Offices in Guatemala`. */
function beforeLinks(lexemes: readonly Lexeme[], { first, last }: Run): NameRange {
  for (let at = first; at <= last; at++) {
    const { key, capital } = lexemes[at]!;
    if (!capital && key !== 'of' && key !== 'for') return { first, last: at - 1 };
  }
  return { first, last };
}

const QUOTES = new Set(['“', '"', '‘', "'", '«', '„']);
const CLOSING = new Set(['”', '"', '’', "'", '»', '“']);

function spanOf(lexemes: readonly Lexeme[], { first, last }: NameRange): Span {
  return { start: lexemes[first]!.start, end: lexemes[last]!.end };
}
