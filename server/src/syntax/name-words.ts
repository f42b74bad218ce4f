/** How the words of names look in writing; pieces of patterns with the flag `u`. */

/** A word that begins with a capital. */
export const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";

/** Small words before a surname, as it is written in a name; labels have more of them, see `PARTICLES`. */
export const SURNAME_PARTICLE = 'van|von|de|der|da|la|del|bin|al';
