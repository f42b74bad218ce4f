/** Classes of words that more than one recogniser asks for. */
import { wordClass } from './words.ts';

/** Digits. */
export const DIGITS = wordClass((lower) => {
  const first = lower.charCodeAt(0);
  return first >= 48 && first <= 57;
});

export const COMMA = wordClass((lower) => lower === ',');
