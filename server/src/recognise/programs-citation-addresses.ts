/**
 * Where the text of a cited law or rule is published. Only forms whose address the publisher builds from the
 * citation itself: the Office of the Law Revision Counsel, eCFR, the Federal Register and Congress.gov.
 */

export interface CitedText {
  readonly address: string;
  /** The publisher, in plain words. */
  readonly publisher: string;
}

/** Titles that are in force; 53 of the code and 35 of the regulations are reserved. */
const CODE_TITLES = { last: 54, reserved: 53 };
const REGULATION_TITLES = { last: 50, reserved: 35 };
/** The first order of 1994, from which on the Federal Register's site has them all. */
const FIRST_ORDER = 12890;
const MOST_ORDERS = 20_000;
/** The first Congress whose laws the site has as texts, and whose bills it has. */
const FIRST_LAWS = 104;
const FIRST_BILLS = 93;
const LAST_CONGRESS = 200;

const CODE = /^(\d{1,2}) U\.? ?S\.? ?C\.? (?:§+ ?|section |sec\. )?(\d{1,5}[a-z]{0,3}(?:-\d{1,3}[a-z]?)?)$/i;
const REGULATION =
  /^(\d{1,2}) C\.? ?F\.? ?R\.? (?:§+ ?|part |section )?(\d{1,4}[a-z]?)(?:\.(\d{1,4}[a-z]?(?:-\d{1,3})?))?$/i;
const ORDER = /^(?:executive order|e\. ?o\.|eo)(?: no\.?)? (\d{5})$/i;
const LAW = /^(?:public law|pub\. ?l\.|p\. ?l\.)(?: no\.?)? (\d{3})[-‐‑–](\d{1,3})$/i;
const BILL =
  /^(h\. ?r\.|s\.|h\. ?j\. ?res\.|s\. ?j\. ?res\.|h\. ?con\. ?res\.|s\. ?con\. ?res\.|h\. ?res\.|s\. ?res\.) ?(\d{1,5})$/i;
/** A bill's number begins anew with each Congress, so that it leads somewhere only where that is told. */
const CONGRESS = /^,? ?\(?(?:of |in |from )?(?:the )?(\d{2,3})(?:st|nd|rd|th) congress\b/i;

const BILLS: Readonly<Record<string, string>> = {
  hr: 'house-bill',
  s: 'senate-bill',
  hjres: 'house-joint-resolution',
  sjres: 'senate-joint-resolution',
  hconres: 'house-concurrent-resolution',
  sconres: 'senate-concurrent-resolution',
  hres: 'house-resolution',
  sres: 'senate-resolution',
};

/**
 * @param citation as a text has it, over a line wrap too: `8 U.S.C. 1182`
 * @param after some words behind it, where a bill's Congress may stand
 * @returns null for what is no citation, and for one whose address is not certain
 */
export function citedText(citation: string, after = ''): CitedText | null {
  const words = citation.replace(/\s+/g, ' ').trim();
  return (
    code(words) ?? regulation(words) ?? order(words) ?? law(words) ?? bill(words, after.replace(/\s+/g, ' '))
  );
}

function code(words: string): CitedText | null {
  const [, title, section] = CODE.exec(words) ?? [];
  if (!section || !isIn(Number(title), CODE_TITLES)) return null;
  const granule = `USC-prelim-title${Number(title)}-section${section}`;
  return {
    address: `https://uscode.house.gov/view.xhtml?req=granuleid:${granule}&num=0&edition=prelim`,
    publisher: 'the United States Code',
  };
}

function regulation(words: string): CitedText | null {
  const [, title, part, section] = REGULATION.exec(words) ?? [];
  if (!part || !isIn(Number(title), REGULATION_TITLES)) return null;
  const place = section ? `section-${part}.${section}` : `part-${part}`;
  return {
    address: `https://www.ecfr.gov/current/title-${Number(title)}/${place}`,
    publisher: 'the Code of Federal Regulations',
  };
}

function order(words: string): CitedText | null {
  const number = Number(ORDER.exec(words)?.[1]);
  return number >= FIRST_ORDER && number < MOST_ORDERS
    ? {
        address: `https://www.federalregister.gov/executive-order/${number}`,
        publisher: 'the Federal Register',
      }
    : null;
}

function law(words: string): CitedText | null {
  const [, congress, number] = LAW.exec(words) ?? [];
  if (!isCongress(Number(congress), FIRST_LAWS) || Number(number) === 0) return null;
  const name = `${Number(congress)}publ${Number(number)}`;
  return {
    address: `https://www.congress.gov/${Number(congress)}/plaws/publ${Number(number)}/PLAW-${name}.pdf`,
    publisher: 'Congress.gov',
  };
}

function bill(words: string, after: string): CitedText | null {
  const [, kind, number] = BILL.exec(words) ?? [];
  const congress = Number(CONGRESS.exec(after)?.[1]);
  const path = kind && BILLS[kind.toLowerCase().replace(/[^a-z]/g, '')];
  if (!path || !isCongress(congress, FIRST_BILLS)) return null;
  return {
    address: `https://www.congress.gov/bill/${congress}${ordinal(congress)}-congress/${path}/${Number(number)}`,
    publisher: 'Congress.gov',
  };
}

function isIn(
  title: number,
  { last, reserved }: { readonly last: number; readonly reserved: number },
): boolean {
  return title >= 1 && title <= last && title !== reserved;
}

function isCongress(number: number, first: number): boolean {
  return number >= first && number < LAST_CONGRESS;
}

function ordinal(number: number): string {
  const tens = number % 100;
  if (tens > 10 && tens < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
