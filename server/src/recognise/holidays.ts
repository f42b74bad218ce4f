/**
 * Days with a name: those of the U.S. calendar (5 U.S.C. 6103 and custom), and a few that everybody dates by.
 * Each has its names and the rule that finds it in a year.
 */
import { addHolidayWord } from './dates-words.ts';

/** How a holiday's day follows from its year. */
export type HolidayRule =
  | { readonly by: 'date'; readonly month: number; readonly day: number }
  /** The nth weekday of a month; negative counts from its end; `plus` days after it. */
  | {
      readonly by: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus: number;
    }
  /** By another calendar: its day is not known here. */
  | { readonly by: 'moon' }
  /** Days from Western Easter. */
  | { readonly by: 'easter'; readonly plus: number };

interface Holiday {
  readonly id: string;
  readonly names: readonly string[];
  readonly rule: HolidayRule;
}

const on = (month: number, day: number): HolidayRule => ({ by: 'date', month, day });
const nth = (n: number, weekday: number, month: number, plus = 0): HolidayRule => ({
  by: 'weekday',
  month,
  weekday,
  nth: n,
  plus,
});
const MOON: HolidayRule = { by: 'moon' };
const easter = (plus: number): HolidayRule => ({ by: 'easter', plus });
const holiday = (names: string, rule: HolidayRule): Holiday => {
  const list = names.split('|');
  return { id: list[0]!, names: list, rule };
};

/** Names in lower case, apostrophes and periods left out, longest reading first where one begins another. */
const HOLIDAYS: readonly Holiday[] = [
  holiday('new years day|new year day', on(1, 1)),
  holiday('new years eve', on(12, 31)),
  holiday(
    'martin luther king day|martin luther king jr day|martin luther kings day|mlk day|dr king day|civil rights day',
    nth(3, 1, 1),
  ),
  holiday('inauguration day', on(1, 20)),
  holiday('groundhog day', on(2, 2)),
  holiday('valentines day|valentine day', on(2, 14)),
  holiday('presidents day|washingtons birthday', nth(3, 1, 2)),
  holiday('st patricks day|saint patricks day|st paddys day|saint paddys day', on(3, 17)),
  holiday('april fools day|april fools', on(4, 1)),
  holiday('earth day', on(4, 22)),
  holiday('tax day', on(4, 15)),
  holiday('may day', on(5, 1)),
  holiday('cinco de mayo', on(5, 5)),
  holiday('mothers day', nth(2, 7, 5)),
  holiday('memorial day', nth(-1, 1, 5)),
  holiday('flag day', on(6, 14)),
  holiday('juneteenth', on(6, 19)),
  holiday('fathers day', nth(3, 7, 6)),
  holiday(
    'independence day|fourth of july|july fourth|4th of july|4 of july|july the fourth|the fourth of july',
    on(7, 4),
  ),
  holiday('labor day|labour day', nth(1, 1, 9)),
  holiday('patriot day', on(9, 11)),
  holiday('constitution day', on(9, 17)),
  holiday('columbus day|indigenous peoples day|indigenous people day', nth(2, 1, 10)),
  holiday('halloween', on(10, 31)),
  holiday('election day', nth(1, 1, 11, 1)),
  holiday('veterans day|veteran day|armistice day|remembrance day', on(11, 11)),
  holiday('thanksgiving day|thanksgiving', nth(4, 4, 11)),
  holiday('black friday', nth(4, 4, 11, 1)),
  holiday('cyber monday', nth(4, 4, 11, 4)),
  holiday('giving tuesday', nth(4, 4, 11, 5)),
  holiday('christmas eve|xmas eve', on(12, 24)),
  holiday('christmas day|christmas|xmas|xmas day', on(12, 25)),
  holiday('boxing day', on(12, 26)),
  holiday('ash wednesday', easter(-46)),
  holiday('palm sunday', easter(-7)),
  holiday('maundy thursday', easter(-3)),
  holiday('good friday', easter(-2)),
  holiday('easter sunday|easter day|easter', easter(0)),
  holiday('easter monday', easter(1)),
  holiday('pentecost|whit sunday', easter(49)),
  holiday('kwanzaa', on(12, 26)),
  holiday('ramadan', MOON),
  holiday('eid al fitr|eid ul fitr', MOON),
  holiday('eid al adha|eid ul adha', MOON),
  holiday('passover|pesach', MOON),
  holiday('rosh hashanah', MOON),
  holiday('yom kippur', MOON),
  holiday('hanukkah|chanukah|hannukkah', MOON),
  holiday('purim', MOON),
  holiday('diwali', MOON),
  holiday('nowruz', on(3, 20)),
  holiday('vaisakhi', on(4, 14)),
  holiday('lunar new year|chinese new year|lunar new years day|chinese new years day', MOON),
];

const RULES = new Map(HOLIDAYS.map(({ id, rule }) => [id, rule]));

/** @returns the rule of a holiday by the id that {@link HOLIDAY_NAMES} gives */
export function holidayRule(id: string): HolidayRule | undefined {
  return RULES.get(id);
}

/** A step in the tree of names: the holiday that ends here, and the words that go on. */
export interface NameStep {
  id: string | null;
  readonly next: Map<string, NameStep>;
}

/** All names, as a tree by word. */
export const HOLIDAY_NAMES: NameStep = { id: null, next: new Map() };
for (const { id, names } of HOLIDAYS)
  for (const name of names) {
    let step = HOLIDAY_NAMES;
    const words = name.split(' ');
    addHolidayWord(words[0]!);
    // "mother's" is read as "mother" and "s".
    if (words[0]!.endsWith('s')) addHolidayWord(words[0]!.slice(0, -1));
    for (const word of words) {
      let next = step.next.get(word);
      if (!next) step.next.set(word, (next = { id: null, next: new Map() }));
      step = next;
    }
    step.id ??= id;
  }
