import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import type { SpeakerResolution } from '../../server/src/model/resolution.ts';
import type { Transcript } from '../../server/src/model/transcript.ts';
import { createPipeline } from '../../server/src/recognise/pipeline.ts';
import { cut } from '../../server/src/syntax/cut.ts';
import { blank } from '../../server/src/syntax/noise.ts';
import { build } from '../../server/src/workspace/build.ts';
import { resolveSpeakers } from '../../server/src/workspace/resolve-speakers.ts';

const analyse = createPipeline(createLexicon([]));

/** Reads a text under a file name and says who speaks in it. */
export function read(text: string, name = 'text.txt'): { transcript: Transcript; who: SpeakerResolution } {
  const { transcript } = build(text, { uri: `file:///${name}`, languageId: null }, 0, analyse);
  return { transcript, who: resolveSpeakers(transcript, []) };
}

/** One line a turn: label, person, first and last words. */
export function turnLines(text: string, name?: string): string[] {
  const { transcript, who } = read(text, name);
  return transcript.blocks.flatMap(({ start, syntax }, index) => {
    if (syntax.kind !== 'turn') return [];
    const person = who.speakers[who.speakerOf[index]!]?.name ?? '-';
    const prose = blank(text.slice(start, start + syntax.length), syntax.noise);
    const words = prose.slice(syntax.body, syntax.end).replace(/\s+/g, ' ').trim();
    const shown = words.length > 44 ? `${words.slice(0, 20)} … ${words.slice(-20)}` : words;
    return [`${syntax.labelText} | ${person} | ${shown}`];
  });
}

export function isServed(text: string, name = 'text.txt'): boolean {
  return cut(text, { uri: `file:///${name}`, languageId: null }).isSourceDocument;
}
