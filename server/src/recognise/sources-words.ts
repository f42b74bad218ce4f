/**
 * The words by which English names the origin of a statement, or only pretends to.
 * Collected by reading public transcripts (hearings, briefings, calls, debates) and from the usual lists of
 * reporting verbs in English grammars; extend them here, not in the rules.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/**
 * Verbs that report only with the word `that` or a number behind them, or when nobody in particular is their subject.
 */
export const THINKING_VERBS = words(`
  think thinks thought assume assumes believed believes believe concluded concludes conclude wrote writes
  observed recalled published publishes expect expects sees figure reckon anticipates anticipated bid confirmed confirms confirm acknowledged acknowledges details detailed outlines outlined highlights highlighted
`);

/** Finite forms that report what somebody said, found or counted, and can hardly be anything else. */
export const REPORTING_VERBS = words(`
  said says say told tells tell reported reports report announced announces announce found finds find
  estimated estimates estimate noted notes note mentioned mentions mention stated states testified testifies
  testify explained explains disclosed discloses revealed reveals reveal showed shows
  show indicated indicates indicate suggested suggests suggest predicted predicts predict projected projects
  project forecast forecasts calculated calculates calculate determined determines documented documents argued
  argues argue asserted asserts alleged alleges allege acknowledged acknowledges admitted recorded counted counts tallied
  cited cites quoted warned warns warn declared declares insisted insists demonstrated demonstrates demonstrate
  described describes tweeted posted pointed points certified certifies listed lists claimed claims claim ruled
  measured measures clocked benchmarked surveyed rated graded ranked logged
  rules concedes conceded contends contended emphasized stressed reiterated put puts pegged pegs shown proven guided reporting saying estimating projecting predicting forecasting
`);

/** Verbs of research: with a number behind them their subject is where the results come from. */
export const RESEARCHING_VERBS = words(`
  studied reviewed examined analyzed analysed replicated redid audited sampled polled interviewed tracked inspected
  followed reran retested surveyed
`);

/** Verbs of the table above that are far more often nouns; they need what follows a verb. */
export const NOUN_OR_VERB = words(`
  reports report estimates estimate projects project claims claim states notes note forecasts forecast shows show
  documents rules finds find lists listed points counts polls
`);

/** Verbs by which an office commits itself to an amount: the act of naming it is its origin. */
export const COMMITTING_VERBS = words(`
  approved awarded ordered fined announced announces requested requests pledged pledges proposed proposes promised promises committed
  offered vowed
`);

/** Verbs by which somebody puts a document out. */
export const PUBLISHING_VERBS = words(`
  ran sent wrote had has posted
  released releases published publishes issued issues conducted conducts unveiled compiled commissioned did produced
  completed
`);

/** What a law or a document does to a quantity. */
export const PROVIDING_VERBS = words(`
  holds requires require required provides provide provided allows allow allowed permits permit permitted sets set
  caps cap capped limits limit limited mandates mandate mandated authorizes authorize authorized authorises
  authorise authorised stipulates stipulate specifies specify specified prohibits prohibit prohibited
  appropriates appropriated allocates allocated defines define defined imposes imposed includes included include contains contain invests invest invested dedicates earmarks says stated
  states calls
  directs directed instructs instructed obliges obligates commits compels
  prescribes entitles guarantees establishes established extends extended grants granted
`);

/** What somebody in authority does to a quantity: "the state requires 2,100 homes". */
export const BINDING_VERBS = words(
  'requires required mandates mandated caps capped limits allows permits prohibits',
);

/** Things in force or on paper that provide: subjects of {@link PROVIDING_VERBS}. */
export const RULE_NOUNS = words(`
  zoning bylaw bylaws covenant standard specification lease deed warrant
  law laws statute statutes rule regulation regulations act bill constitution treaty agreement ordinance code
  directive provision clause section title order proclamation resolution amendment contract settlement charter
  legislation supplemental request guidance guidelines policy budget memorandum convention protocol decree
`);

/** Documents and collections that somebody can look up. */
export const DOCUMENT_NOUNS = words(`
  report reports study studies survey surveys poll polls census analysis assessment audit paper article data
  dataset figures numbers statistics reporting estimate estimates index review findings research investigation
  testimony letter memo memorandum filing filings statement book database brief record records document
  documents indictment complaint affidavit opinion ruling decision budget forecast projection projections
  projection outlook bulletin newsletter column story interview publication evaluation tally update ranking
  packet presentation slide slides appraisal invoice lading logs application petition spreadsheet manual brochure
  dashboard docs documentation readme changelog blog tweet whitepaper benchmark benchmarks handout agenda minutes
  receipt lawsuit footage video results deck overview yearbook
  scorecard inventory ledger log filing prospectus transcript website chart table evidence factsheet model
`);

/** Of {@link DOCUMENT_NOUNS}, those that name nothing when they stand in the plural or without a name. */
export const VAGUE_DOCUMENTS = words(`
  reports studies surveys polls data figures numbers statistics estimates findings research records evidence reporting
  projections documents filings stories models results
`);

/** Who speaks for somebody: with `the` (or a name) in front they are a named source. */
export const OFFICE_NOUNS = words(`
  president vice secretary senator representative congressman congresswoman congressperson governor mayor
  chairman chairwoman chair chairperson minister premier chancellor commissioner administrator director
  ambassador general admiral colonel sheriff judge justice court courts congress senate house parliament
  administration government department agency bureau commission committee council ministry office board
  commissioner spokesperson spokesman spokeswoman attorney prosecutor ombudsman auditor comptroller inspector
  opposition gentleman gentlewoman gentlelady colleague colleagues witness counsel petitioner respondent plaintiff
  defendant company university institute association union federation foundation bank newspaper magazine
  journal times post leader pope king queen speaker majority minority treasury exchequer pentagon
  reporter author ceo cfo founder professor doctor coroner police prosecutor prosecutors regulator watchdog
  applicant consultant developer contractor vendor engineer architect planner clerk assessor district utility
  operator insurer trust firm landlord staff manager supervisor owner supplier manufacturer airline charity
  trooper deputy examiner adjuster actuary economist scientist researcher investigator officer fund embassy
  jury panel inquiry tribunal league chamber society institute center centre network coalition alliance authority
  corporation registry
  institution friend friends member members lord baroness lady lordship hospital campaign county city state police ombudsperson undersecretary dean superintendent treasurer surgeon regulators
`);

/** People nobody can ask: with a verb of saying they are a weak source. */
export const VAGUE_PEOPLE = words(`
  experts expert people folks some many most others everybody everyone somebody someone critics
  analysts economists scientists researchers scholars historians observers officials sources insiders
  commentators pundits doctors lawyers advocates opponents supporters proponents skeptics academics
  professionals specialists investigators authorities they americans few several statisticians
  engineers developers users journalists reporters forecasters
`);

/** Subjects by which the speaker speaks for themselves. */
export const SELF = words('i we us me myself ourselves');

/** Pronouns that point to somebody named. */
/** Words by which a verb of saying is not yet said. */
export const MODALS = words("will would can could may might must shall should 'd 'll");

export const PERSON_PRONOUNS = words('you he she');

/** Forms of address before a name; captions write the name itself like any word. */
export const TITLES = words(
  'mr ms mrs dr mister chief sergeant captain lieutenant councilmember councilman councilwoman councillor alderman supervisor detective reverend',
);

/** Verbs of saying with which any definite noun names an origin: "the vendor said". */
export const SAYING_VERBS = words(`
  said says say told tells show measured reported estimated estimates shows showed indicates indicated noted explained mentioned
  stated testified wrote quoted anticipates projects
`);

/** Parts of a document that are called by a number: "page 4 shows", "exhibit 9 says". */
export const DOCUMENT_PARTS = words(
  'page slide exhibit table figure attachment appendix chart schedule annex enclosure paragraph footnote',
);

/** Verbs that report only with the word behind them: "you went through", "the ministry set out". */
export const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map([
  ['went', 'through'],
  ['walked', 'through'],
  ['laid', 'out'],
  ['set', 'out'],
  ['sets', 'out'],
  ['lays', 'out'],
  ['talked', 'about'],
  ['spoke', 'of'],
  ['turned', 'up'],
]);

/** Words between a subject and its verb. */
export const AUXILIARIES = words(`
  has have had is are was were be been being will would can could may might must shall should do does did 's 've
  're 'd 'll
`);

/** Forms of `be`: with a participle they make a passive, whose subject is no source. */
export const BE = words(`is am 'm are was were be been being 's 're`);

export const ADVERBS = words(`
  also just now recently then still even actually again today yesterday already once first further never
  always often since thereby all both there here earlier later
`);

export const DETERMINERS = words(`
  the this that these those a an another one its his her their our my your some any every each
`);

/** Determiners by which a document or office is the speaker's own. */
export const OWN = words('our my');

export const APPROXIMATORS = words(`
  about around roughly nearly almost approximately over under above below some more less fewer than at least
  most up to as many much only just well close of only
  approx circa
`);

/** Participles that, in the passive and without `by`, hide who did it. */
export const HIDING_PARTICIPLES = words(`
  estimated reported believed said thought expected known rumored rumoured alleged claimed projected
  assumed suggested calculated told informed
`);

/** Capitalised words that are no name when they open a sentence. */
export const NO_NAME = words(`
  and but so or if when while because since although though as at by for from in into of on to with after before
  the a an this that these those it its there here he she they we i you his her their our my your what who how
  why where which not no yes now then today yesterday tomorrow also again still even just only well okay ok
  right look listen um uh yeah all both each every some many most more few several other another one two three
  thank thanks please let first second third finally however moreover further furthermore additionally instead
  meanwhile overall currently recently nearly almost about around over under up did do does is are was were have
  has had can could will would should may might must monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
`);

/** Names that are known without their capitals, as captions write them. */
export const KNOWN_NAMES = words(`
  bls cbo gao fbi cia epa fema cdc nih hhs dhs doj irs omb imf nato oecd pew gallup reuters bloomberg congress
  pentagon nasa fda ftc fcc usda usaid unhcr unicef eia iea ons obr ifs nhs unesco ipcc noaa usgs atf dea cbp uscis
  opec moody's ap npr bbc cnn cbs nbc pbs sipri brookings ipsos yougov quinnipiac
`);

/** One-word names in `s` that report: other lone plurals at the head of a sentence are vague. */
export const NAMES_IN_S = words(
  'reuters forbes axios congress cnbs abs ons bls cms hhs dhs sachs jones times census',
);
