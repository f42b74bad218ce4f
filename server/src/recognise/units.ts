/** Units of measure: SI, the U.S. customary ones, and those of trade and computing. Times are dates, not figures. */

const MEASURES: readonly string[] = (
  'mile/miles kilometer/kilometers/km/kms kilometre/kilometres meter/meters metre/metres centimeter/centimeters/cm ' +
  'millimeter/millimeters/mm millimetre/millimetres foot/feet/ft inch/inches yard/yards/yds/yd micron/microns nanometer/nanometers/nm ' +
  'centimetre/centimetres acre/acres hectare/hectares/ha ' +
  'ton/tons tonne/tonnes kilogram/kilograms/kilo/kilos/kg/kgs kilogramme/kilogrammes gram/grams gramme/grammes ' +
  'milligram/milligrams/mg milligramme/milligrammes microgram/micrograms/mcg microgramme/microgrammes ounce/ounces/oz ' +
  'pound/pounds/lb/lbs gallon/gallons/gal liter/liters litre/litres milliliter/milliliters/ml millilitre/millilitres barrel/barrels bushel/bushels ' +
  'quart/quarts pint/pints cup/cups teaspoon/teaspoons/tsp tablespoon/tablespoons/tbsp ' +
  'degree/degrees watt/watts kilowatt/kilowatts/kw megawatt/megawatts/mw gigawatt/gigawatts/gw terawatt/terawatts ' +
  'volt/volts amp/amps joule/joules calorie/calories horsepower/hp decibel/decibels hertz/hz megahertz/mhz gigahertz/ghz ' +
  'byte/bytes kilobyte/kilobytes/kb megabyte/megabytes/mb/megs gigabyte/gigabytes/gb/gigs terabyte/terabytes/tb ' +
  'kibibyte/kib mebibyte/mib gibibyte/gib tebibyte/tib ' +
  'petabyte/petabytes/pb megabit/megabits gigabit/gigabits bit/bits pixel/pixels megapixel/megapixels ' +
  'decimeter/decimeters/dm knot/knots carat/carats radian/radians rad parsec/parsecs league/leagues cc'
).split(' ');

/** A unit's words, and its name in the singular. */
export interface Unit {
  /** The words after the first, `.` and `-` being words of their own. */
  readonly rest: readonly string[];
  readonly name: string;
}

const PHRASES: readonly (readonly [string, string])[] = [
  ['percent', 'percent'],
  ['per cent', 'percent'],
  ['pct', 'percent'],
  ['pc', 'percent'],
  ['% age points', 'percentage point'],
  ['% points', 'percentage point'],
  ['%', 'percent'],
  ['percentage point', 'percentage point'],
  ['percentage points', 'percentage point'],
  ['percentage - point', 'percentage point'],
  ['percentage - points', 'percentage point'],
  ['percent points', 'percentage point'],
  ['ppt', 'percentage point'],
  ['ppts', 'percentage point'],
  ['pps', 'percentage point'],
  ['basis point', 'basis point'],
  ['basis points', 'basis point'],
  ['basis - point', 'basis point'],
  ['bps', 'basis point'],
  ['bp', 'basis point'],
  ['points', 'point'],
  ['point', 'point'],
  ['miles per gallon', 'mile per gallon'],
  ['gallons per minute', 'gallon per minute'],
  ['gallons a minute', 'gallon per minute'],
  ['pounds per square inch', 'pound per square inch'],
  ['gigawatt - hours', 'gigawatt hour'],
  ['terawatt hours', 'terawatt hour'],
  ['terawatt - hours', 'terawatt hour'],
  ['times', 'times'],
  ['fold', 'times'],
  ['x', 'times'],
  ['×', 'times'],
  ['t', 'ton'],
  ['m', 'meter'],
  ['l', 'liter'],
  ['g', 'gram'],
  ['°', 'degree'],
  ['° c', 'degree Celsius'],
  ['° f', 'degree Fahrenheit'],
  ['celsius', 'degree Celsius'],
  ['fahrenheit', 'degree Fahrenheit'],
  ['mph', 'mile per hour'],
  ['mbps', 'megabit per second'],
  ['gbps', 'gigabit per second'],
  ['kbps', 'kilobit per second'],
  ['kb / s', 'kilobyte per second'],
  ['mb / s', 'megabyte per second'],
  ['gb / s', 'gigabyte per second'],
  ['mib / s', 'mebibyte per second'],
  ['gib / s', 'gibibyte per second'],
  ['m / s', 'meter per second'],
  ['kph', 'kilometer per hour'],
  ['kmph', 'kilometer per hour'],
  ['km / h', 'kilometer per hour'],
  ['km / hr', 'kilometer per hour'],
  ['kmh', 'kilometer per hour'],
  ['kilowatt hours', 'kilowatt hour'],
  ['kilowatt - hours', 'kilowatt hour'],
  ['megawatt hours', 'megawatt hour'],
  ['megawatt - hours', 'megawatt hour'],
  ['gigawatt hours', 'gigawatt hour'],
  ['kwh', 'kilowatt hour'],
  ['mwh', 'megawatt hour'],
  ['nautical miles', 'nautical mile'],
  ['light years', 'light year'],
  ['light - years', 'light year'],
  ['metric ton', 'metric ton'],
  ['metric tons', 'metric ton'],
  ['metric tonnes', 'metric ton'],
  ['short tons', 'short ton'],
  ['fluid ounces', 'fluid ounce'],
  ['fl oz', 'fluid ounce'],
  ['fl . oz', 'fluid ounce'],
];

const SHORT_SQUARES: readonly (readonly [string, string])[] = [
  ['ft', 'foot'],
  ['feet', 'foot'],
  ['mi', 'mile'],
  ['miles', 'mile'],
  ['yd', 'yard'],
  ['m', 'meter'],
  ['km', 'kilometer'],
  ['in', 'inch'],
];

function build(): Map<string, Unit[]> {
  const units = new Map<string, Unit[]>();
  const add = (phrase: string, name: string) => {
    const [first, ...rest] = phrase.split(' ');
    const list = units.get(first!) ?? [];
    list.push({ rest, name });
    units.set(first!, list);
  };
  for (const group of MEASURES) {
    const words = group.split('/');
    const name = words[0]!;
    for (const word of words) {
      add(word, name);
      if (word.endsWith('s') || word === 'feet') {
        add(`square ${word}`, `square ${name}`);
        add(`cubic ${word}`, `cubic ${name}`);
      }
    }
  }
  add('square foot', 'square foot');
  add('square - foot', 'square foot');
  for (const [short, name] of SHORT_SQUARES)
    for (const square of ['sq', 'sq .']) add(`${square} ${short}`, `square ${name}`);
  add('square mile', 'square mile');
  add('square - mile', 'square mile');
  for (const plural of ['degrees', 'degree'])
    for (const scale of ['Celsius', 'Fahrenheit', 'centigrade', 'Kelvin'])
      add(`${plural} ${scale.toLowerCase()}`, `degree ${scale === 'centigrade' ? 'Celsius' : scale}`);
  for (const scale of ['c', 'f'])
    add(`degrees ${scale}`, `degree ${scale === 'c' ? 'Celsius' : 'Fahrenheit'}`);
  for (const [plural, name] of [
    ['miles', 'mile'],
    ['kilometers', 'kilometer'],
    ['kilometres', 'kilometre'],
    ['feet', 'foot'],
    ['meters', 'meter'],
    ['metres', 'metre'],
    ['cubic meters', 'cubic meter'],
    ['cubic metres', 'cubic metre'],
    ['cubic feet', 'cubic foot'],
  ] as const)
    for (const per of ['per', 'an', 'a'])
      for (const time of ['hour', 'second'])
        if ((per === 'an') === (time === 'hour') || per === 'per')
          add(`${plural} ${per} ${time}`, `${name} per ${time}`);
  for (const [phrase, name] of PHRASES) add(phrase, name);
  for (const list of units.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return units;
}

/** First word -> units that begin with it, longest first. */
export const UNITS: ReadonlyMap<string, readonly Unit[]> = build();

/** Units that are parted in speech: `three quarters of a percent`, `a third of a cup`. */
export const PARTED: ReadonlySet<string> = new Set(
  (
    'percent per percentage % point cent mile inch foot yard meter metre millimeter millimetre kilometer kilometre ' +
    'acre hectare gallon liter litre pint ounce pound ton tonne gram kilo kilogram cup teaspoon tablespoon degree'
  ).split(' '),
);

/** Words of time: a number before them is a duration, which is a date. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month ' +
    'months quarter quarters semester semesters year years decade decades century centuries millennium millennia ' +
    'ms millisecond milliseconds microsecond microseconds nanosecond nanoseconds sec secs min mins hr hrs yr yrs generation generations'
  ).split(' '),
);

/** Adjectives that may stand between the number and the word of time: `five fiscal years`, `two more weeks`. */
export const TIME_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'more additional other extra fiscal calendar consecutive straight full long whole short business working school ' +
    'solid entire good successive light past last previous'
  ).split(' '),
);

/** Adjectives that say how a time was: `ten bitter years`, `two hectic weeks`. */
export const FELT_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'bitter hard tough difficult rough lean painful terrible awful horrible miserable grueling gruelling brutal ' +
    'agonizing tense turbulent tumultuous chaotic dark lonely endless sleepless stressful intense busy hectic ' +
    'productive formative eventful uneventful uninterrupted unbroken wonderful amazing incredible glorious happy ' +
    'great beautiful remarkable extraordinary memorable'
  ).split(' '),
);

const METERS = { meter: 1000, metre: 1000 };
const PARTS_OF_METER = { centimeter: 100, centimetre: 100, millimeter: 1000, millimetre: 1000 };

/** How many of the smaller units make one of the larger, where speakers give a measure in both. */
export const LARGER_UNITS: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  Object.entries({
    yard: { foot: 3, inch: 36 },
    foot: { inch: 12 },
    mile: { yard: 1760, foot: 5280 },
    kilometer: METERS,
    kilometre: METERS,
    meter: PARTS_OF_METER,
    metre: PARTS_OF_METER,
    pound: { ounce: 16 },
    kilogram: { gram: 1000 },
  }),
);
