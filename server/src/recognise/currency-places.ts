/**
 * Places that show whose dollar a text counts in: the countries of ISO 4217's dollars, their parts after ISO 3166-2,
 * their capitals and largest cities. In capitals as they are written.
 */
const PLACES: Readonly<Record<string, string>> = {
  CAD:
    'Canada|Canadian|Canadians|Ottawa|Ontario|Quebec|Québec|Alberta|Manitoba|Saskatchewan|Newfoundland|' +
    'Nova Scotia|New Brunswick|British Columbia|Yukon|Nunavut|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|' +
    'Winnipeg',
  AUD:
    'Australia|Australian|Australians|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Queensland|Tasmania|' +
    'NSW|South Wales',
  NZD: 'New Zealand|New Zealanders|New Zealander|NZ|Aotearoa|Kiwi|Kiwis|Auckland|Wellington|Christchurch|Dunedin',
  SGD: 'Singapore|Singaporean|Singaporeans',
  HKD: 'Hong Kong|Kowloon',
  USD:
    'U.S.|US|USA|United States|America|American|Americans|Washington|Alabama|Alaska|Arizona|Arkansas|California|' +
    'Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|' +
    'Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|' +
    'New Jersey|New Mexico|New York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|' +
    'Utah|Vermont|Virginia|Wisconsin|Wyoming|Chicago|Boston|Houston|Medicare|Medicaid',
};

/** The ISO 4217 code of the dollar of each place. */
export const DOLLAR_PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([code, places]) =>
    places.split('|').map((place): [string, string] => [place, code]),
  ),
);

/** Names, with the first words of places that have two; each is looked up in {@link DOLLAR_PLACES}. */
export const PLACE_NAME =
  /\bU\.S\.|\b(?:(?:New|Nova|British|United|Rhode|Hong|South) (?=\p{Lu}))?\p{Lu}\p{L}+/gu;
