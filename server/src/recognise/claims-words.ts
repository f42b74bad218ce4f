/**
 * The words by which a quantity shows itself to be a claim about the world, or talk about the talk.
 * Collected by reading public transcripts of many kinds; extend them here, not in the rules.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Things a speaker counts to order their own talk, or the conversation. */
export const TALK_NOUNS = words(`
  question questions point points thing things reason reasons way ways example examples comment comments item
  items topic topics issue issues follow-up followup follow-ups note notes word words remark remarks observation
  observations pillar pillars step steps principle principles category categories bucket buckets theme themes
  aspect aspects element elements factor factors component components prong prongs lesson lessons option options
  choice choices side sides kind kinds type types sort sorts piece pieces part parts goal goals priority
  priorities caller callers hand hands clarification clarifications announcement announcements update updates
  idea ideas problem problems challenge challenges suggestion suggestions argument arguments scenario scenarios
  approach approaches direction directions front fronts matter matters concern concerns definition definitions
  consideration considerations condition conditions criterion criteria objective objectives stage stages phase
  phases level levels perspective perspectives theory theories story stories answer answers world worlds half
  halves extreme extremes version versions pass passes use uses turn turns chance shot try attempt
  sentence sentences paragraph paragraphs chapter chapters slide slides track tracks bullet bullets area areas
  section sections layer layers lines method methods solution solutions possibility possibilities difference
  differences feature features dimension dimensions task tasks tool tools mode modes group groups letter letters
  speaker speakers panelist panelists guest guests respect respects sense senses purpose purposes ways other
  takeaway takeaways mechanism mechanisms avenue avenues tier tiers test tests standard standards claim claims
  line sets set pair pairs function functions function bit bits piece concept concepts
`);

/** What programs and machines are made of: their numbers are code, not claims. */
export const CODE_NOUNS = words(`
  line lines loc tab tabs commit commits microservice microservices node nodes pod pods container containers thread
  threads goroutine goroutines connection connections replica replicas shard shards pixel pixels row rows retry
  retries iteration iterations endpoint endpoints byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes
  core cores gigs megs column columns function functions character characters widget widgets callbacks keystrokes digit digits
`);

/** Words that stand between a number and the thing counted and change nothing. */
export const FILLERS = words(`
  more other quick final last short brief illustrative main key big different very really additional additional
  small basic separate distinct specific major important quick follow simple broad general little good great
  new old extra further remaining overarching core critical fundamental potential possible related larger
  whole full of the these those such - , and primary interesting
`);

/** What the world counts: small numbers of these are worth a source. */
export const WORLD_NOUNS = words(`
  state states country countries nation nations city cities county counties town towns province provinces
  district districts region regions soldier soldiers troops troop servicemember servicemembers marine marines
  officer officers agent agents death deaths fatality fatalities victim victims injury injuries casualty
  casualties patient patients hospital hospitals school schools hostage hostages prisoner prisoners detainee
  detainees arrest arrests conviction convictions attack attacks shooting shootings bombing bombings strike
  strikes missile missiles drone drones plane planes aircraft helicopter helicopters ship ships vessel vessels
  plant plants factory factories facility facilities bank banks company companies judge judges lawsuit lawsuits
  governor governors wildfire wildfires storm storms hurricane hurricanes earthquake earthquakes bridge bridges
  dam dams home homes house houses building buildings farm farms case cases fire fires system systems militant
  militants terrorist terrorists suspect suspects gunman gunmen american americans civilian civilians
  journalist journalists migrant migrants refugee refugees inmate inmates veteran veterans firefighter
  firefighters counties vessel vessels reactor reactors satellite satellites pilot pilots crew jurisdictions
  bidder bidders cosponsor cosponsors deal deals acquisition acquisitions patent patents
  lawmaker lawmakers senator senators republican republicans democrat democrats tribe tribes
  community communities site sites mine mines store stores branch branches employee employees
`);

/** People in general: a small number of them is a claim only beside one of {@link EVENT_WORDS}. */
export const PERSON_NOUNS = words(`
  people persons person men women man woman children child kids boys girls individuals students teachers
  members workers adults citizens families residents passengers
`);

/** Things that happen to people and places and that somebody records. */
export const EVENT_WORDS = words(`
  killed died dead injured wounded arrested missing hospitalized hospitalised infected deported detained charged
  indicted convicted rescued displaced shot hit destroyed damaged impacted affected evacuated closed opened
  declared confirmed executed murdered kidnapped abducted captured crashed sunk struck lost struck deployed
  released sentenced diagnosed recovered vaccinated elected fired laid drowned perished
  operational extradited sanctioned seized suspended
`);

/** Words that make a number a joke, a feeling or a figure of speech when they follow "100 percent". */
export const WHOLEHEARTED = words(`
  agree agreed agrees sure right correct committed behind certain true honest focused clear convinced support
  supportive confident wrong serious not yes no absolutely believe think understand accurate what why how fine good
  ready healthy beloved genuine authentic legit sincere transparent dedicated loyal sold worth
`);

/** Nouns with which zero, a hundred or a million is only emphasis. */
export const EMPHATIC_NOUNS = words(`
  times reasons ways things questions doubt chance tolerance sum interest evidence sense idea trust excuse
  excuses regrets problem problems intention desire stars thoughts words pieces tries knowledge reason confusion
`);

/** Verbs that, at the head of a clause, tell somebody to do something or to imagine it. */
export const IMPERATIVES = words(`
  choose pick take add give imagine suppose say consider put make get go let try use divide multiply
  subtract assume picture think write build create set send raise grab draw roll click type preheat mix whisk pour sprinkle bake cook simmer roast boil freeze stir drive walk
`);

/** Words that open a supposition. */
export const SUPPOSING = words(
  'suppose supposing imagine pretend hypothetically assume assuming hypothetical',
);

/** Words before a number that make it a wish: a target, a proposal, a need. */
export const WISHING = words(`
  goal target targets targeting targeted aim aims aiming aspire hope hopes hoping want wants wanted should need
  needs propose proposes proposing wish ought ask asking urge urging seek seeks seeking recommend recommends
  recommending ambition objective
`);

/** Words before a number that make it a name, a version or a place in a text. */
export const LABELLING = words(`
  version v release port p ci lap heat page chapter episode number no # step figure table slide exhibit room channel row column
  verse line paragraph appendix footnote article question item part volume season level phase tier type class
  postgres postgresql ruby rails react vue angular kubernetes swift php sqlite mysql redis django ubuntu debian
  fedora macos chrome firefox safari gpt typescript iphone ipad
  model mode option door gate group top python node java windows ios android
  http error status code grade route highway interstate apollo formula items pages sections chapters articles
  exhibits lines routes ward wards district districts precinct parcel lot suite floor zone measure proposition
  resolution ordinance amendment bill docket agenda tract bay bus unit
`);

/** Clauses in which the speaker guesses about what they do not claim to know. */
export const GUESSES: readonly (readonly string[])[] = [
  ['maybe'],
  ['perhaps'],
  ['i', 'guess'],
  ['i', 'don', "'t", 'know'],
  ['what', ','],
  ['my', 'guess', 'is'],
  ['let', "'s", 'say'],
  ['let', 'us', 'say'],
  ['say', ','],
  ['call', 'it'],
  ['i', 'was', 'going', 'to', 'say'],
  ['i', 'wanna', 'say'],
  ['i', 'want', 'to', 'say'],
];

/** Tails that take a number back to a guess. */
export const VAGUE_TAILS: readonly (readonly string[])[] = [
  ['or', 'something'],
  ['or', 'whatever'],
  ['give', 'or', 'take'],
  ['or', 'so', ','],
  ['or', 'what', 'have', 'you'],
  ['or', 'whichever'],
  ['i', "'d", 'guess'],
  ['i', "'d", 'say'],
  ['i', 'would', 'guess'],
  ['i', 'would', 'say'],
  ['i', 'think', '.'],
  ['i', 'think', ','],
  ['i', 'wanna', 'say'],
  ['i', 'want', 'to', 'say'],
  ['if', 'i', 'remember'],
  ['if', 'i', 'recall'],
  ['off', 'the', 'top', 'of', 'my'],
  ['ballpark'],
  ['something', 'like', 'that'],
  ['plus', 'or', 'minus', '.'],
  ['plus', 'or', 'minus', ','],
  ['i', 'guess'],
  ['i', 'don', "'t", 'know'],
  ['maybe', '.'],
  ['maybe', ','],
  ['perhaps', '.'],
  ['perhaps', ','],
  ['but', 'let', 'me', 'get', 'back'],
  ['but', 'let', 'me', 'check'],
  ['but', 'i', "'ll", 'get', 'back'],
  ['but', 'don', "'t", 'quote', 'me'],
  ['don', "'t", 'quote', 'me'],
];

/** Verbs of first-person talk after which a statement about the world follows. */
export const SAYING_MYSELF = words(`
  think believe know say said note noted mention mentioned tell point understand see saw read heard hear told
  remember recall announce add report reported would can will want emphasize stress understand represent
  thought endorsed talked cited asked referred look looked checked spoke noticed notice mean hope submit argue
`);

/** What people spend and earn for themselves: "my rent was $1,200". */
export const PERSONAL_COSTS = words(`
  rent salary bill bills mortgage paycheck tuition car house phone insurance wage wages laptop loan debt budget
  taxes tax premium premiums groceries pension commute
`);

/** Verbs of one's own money: "I paid $30,000 for it". */
export const SPENDING = words(
  'paid pay pays made make makes bought buy spent spend sold sell earned earn owed owe saved charged cost put',
);

/** Who belongs to the speaker's household or street: "my husband drove". */
export const KIN = words(`
  husband wife mother father mom mum dad brother sister son daughter grandmother grandfather uncle aunt neighbor
  neighbour
`);
