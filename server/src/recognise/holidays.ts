/**
 * Days with a name: those of the U.S. calendar (5 U.S.C. 6103 and custom), and those of the great religions and
 * their calendars that people date by. Each has its names and the rule that finds it in a year.
 */
import { addHolidayWord } from './dates-words.ts';
import type { MoonCalendar } from './resolve-lunar.ts';

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
  /** A day of another calendar; it never comes before the Gregorian month `from`. */
  | {
      readonly by: 'calendar';
      readonly calendar: MoonCalendar;
      readonly months: readonly string[];
      readonly day: number;
      readonly from: number;
    }
  /** A lunar day of the Hindu calendar from a Gregorian day on; `plus` days after it. */
  | {
      readonly by: 'moon';
      readonly lunarDay: number;
      readonly hour: number;
      readonly month: number;
      readonly day: number;
      readonly plus: number;
    }
  /** Days from Orthodox Easter. */
  | { readonly by: 'orthodox'; readonly plus: number }
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
const by = (calendar: MoonCalendar, months: string, day: number, from = 1): HolidayRule => ({
  by: 'calendar',
  calendar,
  months: months.split('|'),
  day,
  from,
});
const hebrew = (month: string, day: number, from: number): HolidayRule => by('hebrew', month, day, from);
const islamic = (month: string, day: number): HolidayRule => by('islamic-umalqura', month, day);
/** Hours at which a Hindu feast asks for its lunar day. */
const DAWN = 6;
const DUSK = 19;
const NIGHT = 24;
const moon = (lunarDay: number, hour: number, month: number, day: number, plus = 0): HolidayRule => ({
  by: 'moon',
  lunarDay,
  hour,
  month,
  day,
  plus,
});
const orthodox = (plus: number): HolidayRule => ({ by: 'orthodox', plus });
const easter = (plus: number): HolidayRule => ({ by: 'easter', plus });
const holiday = (names: string, rule: HolidayRule): Holiday => {
  const list = names.split('|');
  return { id: list[0]!, names: list, rule };
};

/** Names in lower case, apostrophes and periods left out, longest reading first where one begins another. */
const HOLIDAYS: readonly Holiday[] = [
  holiday('new years day|new year day', on(1, 1)),
  holiday('new years eve|new year eve', on(12, 31)),
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
  holiday('juneteenth|jubilee day', on(6, 19)),
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
  holiday('kings day|koningsdag', on(4, 27)),
  holiday('bosss day|bosses day|boss day', on(10, 16)),
  holiday('ash wednesday', easter(-46)),
  holiday('palm sunday', easter(-7)),
  holiday('maundy thursday', easter(-3)),
  holiday('good friday', easter(-2)),
  holiday('easter sunday|easter day|easter', easter(0)),
  holiday('easter monday', easter(1)),
  holiday('pentecost|whit sunday', easter(49)),
  holiday('kwanzaa', on(12, 26)),
  holiday('mardi gras|shrove tuesday|fat tuesday', easter(-47)),
  holiday('holy thursday', easter(-3)),
  holiday('holy saturday|easter saturday', easter(-1)),
  holiday('ascension day', easter(39)),
  holiday('whit monday|pentecost monday', easter(50)),
  holiday('trinity sunday', easter(56)),
  holiday('all saints day', on(11, 1)),
  holiday('all souls day', on(11, 2)),
  holiday('ides of march|the ides of march', on(3, 15)),
  holiday('orthodox good friday', orthodox(-2)),
  holiday('lazarus saturday', orthodox(-8)),
  holiday('clean monday|great lent|great fast', orthodox(-48)),
  holiday('orthodox easter', orthodox(0)),
  holiday('orthodox christmas', on(1, 7)),
  holiday('ramadan', islamic('Ramadan', 1)),
  holiday('laylat al qadr|night of power|lailat al qadr', islamic('Ramadan', 27)),
  holiday('eid al fitr|eid ul fitr|id al fitr|id ul fitr', islamic('Shawwal', 1)),
  holiday(
    'eid al adha|eid ul adha|id al adha|id ul adha|bakr id|bakrid|eidul adha|eid al azha|eidul azha|sacrifice feast|feast of sacrifice',
    islamic('DhulHijjah', 10),
  ),
  holiday('ashura', islamic('Muharram', 10)),
  holiday('mawlid|mawlid al nabi|mawlid al nabawi|milad un nabi', islamic('RabiI', 12)),
  // Of Jewish feasts the first whole day, which the evening before begins.
  holiday('tu bishvat', hebrew('Shevat', 15, 1)),
  holiday('purim', hebrew('Adar|AdarII', 14, 2)),
  holiday('shushan purim', hebrew('Adar|AdarII', 15, 2)),
  holiday('passover|pesach', hebrew('Nisan', 15, 3)),
  holiday('yom hashoah', hebrew('Nisan', 27, 4)),
  holiday('yom haatzmaut', hebrew('Iyar', 5, 4)),
  holiday('lag b omer|lag baomer', hebrew('Iyar', 18, 4)),
  holiday('shavuot', hebrew('Sivan', 6, 5)),
  holiday('tisha b av', hebrew('Av', 9, 7)),
  holiday('rosh hashanah', hebrew('Tishri', 1, 9)),
  holiday('yom kippur', hebrew('Tishri', 10, 9)),
  holiday('sukkot|succos', hebrew('Tishri', 15, 9)),
  holiday('simchat torah', hebrew('Tishri', 23, 9)),
  holiday('hanukkah|chanukah|hannukkah', hebrew('Kislev', 25, 11)),
  holiday('guru gobind singh jayanti|guru govind singh jayanti|guru gobind singh birthday', on(1, 5)),
  holiday('lohri', on(1, 13)),
  holiday('bogi pandigai|bhogi pandigai', on(1, 13)),
  holiday('mattu pongal', on(1, 15)),
  holiday('kanni pongal|kaanum pongal', on(1, 16)),
  holiday('parsi new year|jamshedi navroz', on(8, 16)),
  holiday('pongal|thai pongal|makar sankranti|makara sankranthi', on(1, 14)),
  holiday('vasant panchami|basant panchami', moon(5, DAWN, 1, 22)),
  holiday('guru ravidas jayanti|guru ravidass jayanti|guru ravidas birthday', moon(15, DAWN, 1, 29)),
  holiday('maha shivaratri|maha shivratri|shivaratri|shivratri', moon(29, NIGHT, 2, 12)),
  holiday('chhoti holi|holika dahan', moon(15, DUSK, 2, 28)),
  holiday('holi|phagwah|dhulandi', moon(15, DUSK, 2, 28, 1)),
  holiday('ugadi|gudi padwa|samvatsaradi|chaitra sukladi|chaitra sukhladi', moon(1, DAWN, 3, 16)),
  holiday('ram navami|rama navami', moon(9, 12, 3, 24)),
  holiday('mahavir jayanti|mahaveer jayanti|mahaveer janma kalyanak', moon(13, DAWN, 3, 28)),
  holiday('vesak|buddha purnima|vaisakha', moon(15, DAWN, 4, 26)),
  holiday('rath yatra|ratha yatra', moon(2, DAWN, 6, 21)),
  holiday('guru purnima', moon(15, DAWN, 7, 3)),
  holiday('raksha bandhan|rakhi', moon(15, DAWN, 8, 3)),
  holiday('krishna janmashtami|janmashtami', moon(23, NIGHT, 8, 11)),
  holiday('ganesh chaturthi', moon(4, 12, 8, 21)),
  holiday('navratri|navaratri', moon(1, DAWN, 9, 19)),
  holiday('maha saptami', moon(7, DAWN, 9, 26)),
  holiday('dussehra|vijayadashami', moon(10, 14, 9, 28)),
  holiday('valmiki jayanti|maharishi valmiki jayanti|pargat diwas', moon(15, DAWN, 10, 3)),
  holiday('dhanteras|dhanatrayodashi', moon(28, 20, 10, 16)),
  holiday('kali chaudas', moon(29, NIGHT, 10, 17)),
  holiday('diwali|deepavali|lakshmi puja', moon(30, DUSK, 10, 17)),
  holiday('chhath|chhath puja', moon(6, DAWN, 10, 24)),
  holiday('guru nanak jayanti|guru nanak gurpurab', moon(15, DAWN, 11, 2)),
  holiday('nowruz|norouz|novruz', on(3, 20)),
  holiday('vaisakhi|baisakhi|vasakhi', on(4, 14)),
  holiday(
    'lunar new year|chinese new year|lunar new years day|chinese new years day|chinese lunar new years day',
    by('chinese', 'FirstMonth', 1),
  ),
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
