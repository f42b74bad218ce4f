/** Money's signs, codes and words, after ISO 4217; a name without a country is the one meant in U.S. English. */

/** Signs that stand before (or after) the number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₿', 'XBT'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₸', 'KZT'],
  ['₵', 'GHS'],
  ['＄', 'USD'],
]);

/** Letters written against a dollar sign: `US$`, `A$`. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['j', 'JMD'],
  ['z', 'ZWL'],
]);

/** ISO codes and the abbreviations that are used like them. Read only in capitals. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...(
    'usd eur gbp jpy cny inr krw rub ils uah ngn php thb chf cad aud nzd hkd sgd twd brl mxn sek nok dkk pln czk ' +
    'huf bgn zar egp kwd sar qar aed bhd omr jod lbp iqd irr pkr bdt lkr idr myr vnd clp ars uyu ' +
    'syp zwl mnt amd azn uzs npr mmk khr lak pyg crc gtq hnl dop jmd ttd kes ugx tzs ghs dzd tnd etb kzt btc xbt eth'
  )
    .split(' ')
    .map((code): [string, string] => [code, code.toUpperCase()]),
  ['rmb', 'CNY'],
  ['rm', 'MYR'],
  ['rs', 'INR'],
  ['us', 'USD'],
]);

/**
 * Shorthands that are spelt with small letters, as they are written before the number, or against it: `KSh7.4`.
 * Crowns are those of four countries.
 */
export const CURRENCY_SHORTHANDS: ReadonlyMap<string, string | null> = new Map([
  ...['KSh', 'Ksh', 'KShs', 'Kshs'].map((spelt): [string, string] => [spelt, 'KES']),
  ...['TSh', 'Tsh', 'TShs', 'Tshs'].map((spelt): [string, string] => [spelt, 'TZS']),
  ...['USh', 'Ush', 'UShs', 'Ushs'].map((spelt): [string, string] => [spelt, 'UGX']),
  ['Tk', 'BDT'],
  ['Rp', 'IDR'],
  ['kr', null],
  ['Kr', null],
]);

/** Names of currencies, singular; the plural in s is added. */
const NAMES: readonly (readonly [string, string])[] = [
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['quid', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['shekel', 'ILS'],
  ['hryvnia', 'UAH'],
  ['naira', 'NGN'],
  ['baht', 'THB'],
  ['franc', 'CHF'],
  ['peso', 'MXN'],
  ['zloty', 'PLN'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['forint', 'HUF'],
  ['rand', 'ZAR'],
  ['dinar', 'KWD'],
  ['dirham', 'AED'],
  ['riyal', 'SAR'],
  ['rial', 'IRR'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['dong', 'VND'],
  ['lira', 'TRY'],
  ['birr', 'ETB'],
  ['taka', 'BDT'],
  ['kč', 'CZK'],
  ['zł', 'PLN'],
  ['bitcoin', 'XBT'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['원', 'KRW'],
];

export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([name, code]): [string, string][] => [
    [name, code],
    [`${name}s`, code],
  ]),
);

/** Hundredths: `50 cents` is 0.5 of the currency. */
export const CENTS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['pence', 'GBP'],
  ['sens', 'MYR'],
  ['penny', 'USD'],
  ['pennies', 'USD'],
  ['¢', 'USD'],
]);

/** Nationalities that say which dollar, pound, peso … is meant. */
export const CURRENCY_NATIONS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    american: { dollar: 'USD' },
    us: { dollar: 'USD' },
    canadian: { dollar: 'CAD' },
    australian: { dollar: 'AUD' },
    hong: { dollar: 'HKD' },
    taiwan: { dollar: 'TWD' },
    singapore: { dollar: 'SGD' },
    british: { pound: 'GBP' },
    egyptian: { pound: 'EGP' },
    lebanese: { pound: 'LBP' },
    syrian: { pound: 'SYP' },
    swiss: { franc: 'CHF' },
    japanese: { yen: 'JPY' },
    chinese: { yuan: 'CNY' },
    indian: { rupee: 'INR' },
    pakistani: { rupee: 'PKR' },
    russian: { ruble: 'RUB', rouble: 'RUB' },
    mexican: { peso: 'MXN' },
    argentine: { peso: 'ARS' },
    chilean: { peso: 'CLP' },
    colombian: { peso: 'COP' },
    cuban: { peso: 'CUP' },
    philippine: { peso: 'PHP' },
    swedish: { krona: 'SEK', kronor: 'SEK' },
    norwegian: { krone: 'NOK', kroner: 'NOK' },
    danish: { krone: 'DKK', kroner: 'DKK' },
    turkish: { lira: 'TRY' },
    iraqi: { dinar: 'IQD' },
    kuwaiti: { dinar: 'KWD' },
    jordanian: { dinar: 'JOD' },
    saudi: { riyal: 'SAR' },
    qatari: { riyal: 'QAR' },
    iranian: { rial: 'IRR' },
    malaysian: { ringgit: 'MYR' },
    south: { rand: 'ZAR' },
    kenyan: { shilling: 'KES' },
    tanzanian: { shilling: 'TZS' },
    ugandan: { shilling: 'UGX' },
    kenya: { shilling: 'KES' },
    tanzania: { shilling: 'TZS' },
    uganda: { shilling: 'UGX' },
  }),
);
