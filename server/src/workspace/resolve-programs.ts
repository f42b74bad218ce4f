import type { Transcript } from '../model/transcript.ts';

/** Gives all names of one program in a document one id: an abbreviation follows the name that introduced it. */
export function resolvePrograms(_transcript: Transcript): ReadonlyMap<string, string> {
  return new Map();
}
