// Which rows of other recognisers' suites are no figures after our guidelines, told by how they are written.

const UNIT =
  '(?:%|percent|percentage|dollars?|euros?|pounds?|yen|yuan|rmb|celsius|centigrade|fahrenheit|farenheit|kelvin|' +
  'degrees?|(?:milli|centi|kilo)?(?:met(?:er|re)|lit(?:er|re)|gram(?:me)?)s?|m?l|k?g|gallons?|ounces?|inch|foot|feet|miles?)';
const TIME = '(?:second|minute|hour|day|week|month|quarter|year|decade)s?';

const whole = (pattern) => new RegExp(`^${pattern}$`, 'i');
const UNIT_ALONE = whole(UNIT);
const ONE_UNIT = whole(`an? ${UNIT}`);
const SMALL_WORD = whole('(?:a )?(?:single|few)');
const CLOCK = whole('\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?');
/** Behind a number the unit is part of a figure, and a row that is missed is missed. */
const NUMBER_BEFORE =
  /(?:\d|illion|thousand|hundred|dozen|half|one|two|three|four|five|six|seven|eight|nine|ten)[ -]*$/i;
const DURATION_AFTER = new RegExp(`^[ -]?${TIME}\\b`, 'i');
const CODE_BEFORE = /\b[A-Z]{2,}-$|\b(?:nr|no)\. ?$/;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const TELEPHONE = /^\+?\d{1,4}(?:[-/]\d{2,4}){2,}$/;

/** The digits, and what joins them, around a row: all of the telephone number that it is a piece of. */
function joined({ text, start, end }) {
  const before = /[+\d./-]*$/.exec(text.slice(0, start))[0];
  const after = /^[\d./-]*/.exec(text.slice(end))[0].replace(/[./-]+$/, '');
  return before + text.slice(start, end) + after;
}

const isDigits = ({ surface }) => /^[\d,]+$/.test(surface);

/** In the order in which they are asked. */
const CLASSES = [
  [
    'unit without a number',
    ({ surface, text, start }) => UNIT_ALONE.test(surface) && !NUMBER_BEFORE.test(text.slice(0, start)),
  ],
  ['a or an before a unit', ({ surface }) => ONE_UNIT.test(surface)],
  ['single or few', ({ surface }) => SMALL_WORD.test(surface)],
  [
    'piece of a telephone number or an address',
    (row) => isDigits(row) && [ADDRESS, TELEPHONE].some((form) => form.test(joined(row))),
  ],
  [
    'time or duration',
    (row) => CLOCK.test(row.surface) || (isDigits(row) && DURATION_AFTER.test(row.text.slice(row.end))),
  ],
  [
    'code or list number',
    (row) => isDigits(row) && (/^0\d/.test(row.surface) || CODE_BEFORE.test(row.text.slice(0, row.start))),
  ],
];

/** @returns the class of rows that the guidelines call no figures, null where they call the row one */
export function againstGuidelines(row) {
  return CLASSES.find(([, has]) => has(row))?.[0] ?? null;
}
