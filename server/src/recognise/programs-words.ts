/**
 * The words that names of programs are made of, in one place. Folded: lower case, singular.
 * Collected from how the Federal Register, the Congressional Record, treaty collections and ten thousand
 * releases and transcripts of the U.S. Government (works of the government) name things.
 */

import { foldWord } from './programs-fold.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((name) => name.split('_').map(foldWord).join(' ')),
  );
}

/** Make a program of the capitalised words before them: `Inflation Reduction Act`. */
const HEADS = set(`
  act program programme initiative declaration convention treaty protocol waiver amendment accord compact pact
  strategy agreement rule fund plan order dialogue visa clause bill policy partnership directive mandate statute
  charter ordinance resolution scheme framework doctrine pathway deal roadmap agenda regulation law
  credit grant moonshot pledge process
`);

/** @param folded a folded word */
export function isHead(folded: string): boolean {
  return HEADS.has(folded);
}

/** What says nothing that would make a name of a head: `Final Rule`, `Executive Order`, `White House Plan`. */
export const GENERIC = set(`
  new first second third fourth fifth final proposed interim draft original current existing previous prior former
  old great big bigger major key main other another same own such next last latest recent historic landmark whole
  entire american federal national state local house senate congressional presidential executive republican
  democratic democrat bipartisan democrats republicans gop white president vice biden trump obama bush clinton
  reagan harris administration government public private foreign domestic economic general special international
  global world regional united states u.s us european british canadian mexican chinese russian iranian israeli
  ukrainian french german japanese african asian california texas florida york washington america europe china
  russia iran israel ukraine mexico canada britain england france germany japan africa afghanistan iraq syria
  business health insurance retirement pension action strategic joint early comprehensive full complete overall broad
  good better best bad real true legal official emergency long short term annual year five ten two three four
  master marketing campaign game escape backup contingency tax budget privacy security stimulus
  covid covid-19 coronavirus relief climate today tomorrow friday monday tuesday wednesday thursday saturday sunday
  trade dear mr mrs ms dr senator secretary congressman governor q question answer free fair open common general
  uniform rules standing statement fact sheet press political my your his her their its our
  trust hedge mutual slush index sovereign wealth lawful orderly safe humane peace due political decision review
`);

/** Real programs among what {@link GENERIC} words and a head make. */
export const NAMED_ANYWAY = set(`
  first_amendment second_amendment third_amendment fourth_amendment fifth_amendment national_action_plan
  national_security_strategy national_defense_strategy national_security_law federal_reserve_act
  farm_bill gi_bill new_deal fair_deal global_compact privacy_act trade_act european_convention american_convention
  legal_plan us_plan national_plan federal_rule insurrection_act state_plan stimulus_act tax_act
  economic_strategy security_act american_plan common_rule security_agreement
`);

/** Organisations, offices and titles: a name that ends with one of these is no program. */
export const ORGANISATION_HEADS = set(`
  office agency administration department ministry bureau commission committee council board authority institute
  institution university college school academy center centre foundation association organization organisation
  union federation league society club corporation company inc llc ltd group bank court tribunal service corp
  division unit team task force police army navy marine guard embassy mission consulate secretariat assembly
  parliament congress senate house party caucus coalition alliance network forum conference summit meeting
  workshop webinar hearing event ceremony day week month year anniversary award prize medal report review journal
  time post news newspaper magazine press book paper study survey project hub lab laboratory museum library
  hospital church airport station street avenue road bridge river lake mountain park building room
  director president chair chairman chairwoman secretary minister administrator commissioner coordinator advisor
  adviser officer manager leader counsel attorney general ambassador envoy representative member staff fellow
  specialist analyst expert champion scholar recipient winner firm associate section team delegation press inspector principal lead
`);

/** Among them, occasions, papers and posts: a program's name before one is still named (`Coastal Renewal Act Anniversary`). */
export const OCCASIONS = set(`
  conference summit meeting workshop webinar hearing event ceremony day week month year anniversary award prize
  report review study survey director administrator coordinator manager staff ambassador
`);

/** Fixed names that end like programs and are organisations, places, events or everyday phrases. */
export const NOT_PROGRAMS = set(`
  international_monetary_fund monetary_fund environmental_defense_fund legal_defense_fund defense_fund
  population_fund children_fund world_food_program world_food_programme un_development_programme
  development_programme environment_programme food_programme pension_fund permanent_fund investment_fund
  democratic_national_convention republican_national_convention national_convention constitutional_convention
  baptist_convention annual_convention international_convention biennial_convention world_order new_world_order rule_law law_order school_law common_law civil_law criminal_law
  public_law constitutional_law immigration_law international_law professor_law case_law martial_law
  federal_law state_law foreign_policy public_policy monetary_policy fiscal_policy economic_policy
  domestic_policy science_technology_policy urban_policy housing_policy environmental_policy climate_policy
  drug_control_policy energy_policy trade_policy american_fund clinton_global_initiative action_fund
  carbon_credit extra_credit executive_order tax_credit american_bill dollar_bill security_policy
  united_nations_charter_school presidential_memorandum
  united_nations_population_fund mutual_fund hedge_fund global_law business_law natural_law
  point_order member_bill golden_rule third_act license_agreement nondisclosure_agreement service_agreement
  naming_convention order_paper big_deal memorandum_agreement security_council_resolution council_resolution nuclear_threat_initiative health_access_initiative peggy_browning_fund wallace_global_fund
  global_partnership_education pacific_american_fund defence_fund wildlife_fund king_fund marshall_fund commonwealth_fund innocence_project financial_regulation
  disaster_declaration emergency_declaration project_labor_agreement labor_agreement quadrennial_convention
  santa_clause work_plan collective_bargaining_agreement bargaining_agreement afl-cio_convention naacp_convention
`);

/** Function words: capitalised where a sentence begins, or inside a name (`No Surprises Act`). */
export const FUNCTION_WORDS = set(`
  the a an this that these those our my your his her their its we you he she they it and or but so if when while
  as at by for from in into of on onto over through to under with within without after before because since both
  each every either neither all any some no not also only even just then thus however although though unless until
  upon via per including pursuant following thank thanks well yes yeah ok okay right now here there what which who
  whose how why where is are was were be been do does did has have had will would can could should may might must
  shall let please see during between among against about despite whereas new today yesterday tomorrow
  monday tuesday wednesday thursday friday saturday sunday additionally finally further furthermore moreover
  another other like unlike such most many more much lot lots plenty bunch nor yet again once still too plus instead meanwhile regarding concerning considering
`);

/** What names never go across on the left: titles, months, the letter of a question. */
export const BARRIERS = set(`
  i q a mr mrs ms dr president senator secretary congressman congresswoman congressmember governor mayor judge
  director administrator chairman chairwoman minister ambassador deputy moderator
  january february april june july august september october november december
`);

export const MONTHS = set(`
  january february march april may june july august september october november december
`);

/** Bodies whose name before a program's is not part of it: `Senate Farm Bill`. */
export const BODIES = set(`
  congress senate house administration department government republican democrat democratic gop
  white pentagon treasury obama biden trump bush clinton reagan biden-harris harris
`);

/** Verbs of headlines, capitalised there like everything else. */
export const HEADLINE_VERBS = set(`
  approval approvals announce announces announcing announced sign signs signing signed launch launches launching launched release
  releases releasing released issue issues issuing issued expand expands expanding expanded implement implements
  implementing implemented increase increases increasing increased strengthen strengthens strengthening
  advance advances advancing create creates creating created establish establishes establishing established
  propose proposes proposing proposed support supports supporting supported end ends ending ended pass passes
  passing passed leverage leveraging celebrate celebrates celebrating mark marks marking host hosts hosting
  highlight highlights highlighting mean means build builds delivers deliver delivering invoke invokes invoking
  improve improves improving finalize finalizes finalizing outline outlines outlining reinstate reinstates
  tripling triple doubling double ensure ensures ensuring use uses using provide provides providing
  join joins joining promote promotes promoting extend extends extending introduce introduces introducing
  unveil unveils unveiling continue continues continuing complete completes approve approves approving
  protect protects restore restores restoring reform reforms reforming lower lowers lowering make makes making
  take takes taking bring brings bringing award awards awarding invest invests investing kick start starts starting
  seek seeks seeking encourage encourages encouraging help helps helping save saves saving fight fights fighting
  combat combats combating address addresses addressing tackle tackles tackling boost boosts boosting cut cuts
  reduce reduces reducing meet meets meeting transform transforms transforming accelerate accelerates accelerating
  enforce enforces enforcing withdraw withdraws withdrawing rescind rescinds rescinding
  endorse endorses endorsing repeal repeals repealing thanks says said award awards urge urges urging reauthorize
  reauthorizing reauthorizes funding through fund funds require requires requiring direct directs directing
`);

/** Owners that are part of names: `America's Security Act`, `Veterans' Benefits Act`. */
export const OWNERS = set(`
  america american child children woman women men man people veteran consumer worker patient nation citizen victim voter
  farmer survivor senior taxpayer family soldier employee servicemember student pupil merchant lord teacher
  firefighter officer world driver parent girl boy breast human traveler traveller passenger investor
  inventor homeowner tenant renter seaman lawyer member king
`);

/** Small words that names go across. */
export const LINKS = set('of for and the to in on against with at & by from');

/** Those of them that stand in front of a head: `Freedom of Information Act`. */
export const LEFT_LINKS = set('of for and & in against');

/** Never part of a name, capitalised or not. */
export const DETERMINERS = set('the a an this that these those our my your his her their its');

/** After a head, words that lead on into the name: `Declaration on Migration`, `Convention Against Torture`. */
export const CONTINUATIONS = set('on of for against to concerning regarding relating');

/** The names before `of` that end a name on the left: `Department of Labor Rule`. */
export const OFFICES = set(`
  department secretary bureau office university government state house president king ministry minister
  bank board member chair director chief head university college school center institute district city county
  commonwealth kingdom republic council court speaker assistant professor governor mayor library league leader
  association federation society union committee leaders day month number part
`);

/** In lower case after two capitalised words, these alone say that they name a program: `Safe Mobility initiative`. */
export const STRONG_LOWER_HEADS = set('program programme initiative');

/** These say it of a name with a small word inside, or of one in quotes: `“Remain in Mexico” principle`. */
export const LOWER_HEADS = set(`
  program programme initiative act rule policy plan strategy agreement treaty convention declaration protocol
  process scheme dialogue framework amendment visa waiver pathway fund legislation law bill pact accord
  regulation provision doctrine mandate designation grant credit principle approach proposal
`);

/** `a program known as Sembrando Oportunidades` */
export const NAMING = set('called named dubbed known titled entitled nicknamed branded');

/** Capitalised runs that are no programs, whatever follows. */
export const PLACES = set(`
  new york jersey hampshire mexico orleans zealand delhi north south east west carolina dakota korea africa
  puerto rico white house wall street red sea black middle latin america central united state nation kingdom
  european union hong kong saudi arabia sri lanka costa el salvador san francisco diego antonio los angeles las vegas
  silicon valley capitol hill world bank supreme court pacific atlantic asia europe northern southern eastern western
  ireland virginia gulf coast republic congo great britain puerto cape town buenos aire rhode island county city
`);

/** Heads of names in full whose abbreviation then stands for a program: `Temporary Protected Status (TPS)`. */
export const ABBREVIATED_HEADS = set(`
  status departure arrival mechanism guarantee benefit assistance allowance entitlement authorization authorisation
  clause provision objective goal corridor levy requirement permit exemption exception
`);

/** Things of computing, before the same heads: `Language Server Protocol`, `Spring Framework`. */
export const TECHNOLOGY = set(`
  internet transfer control server client context transport network networking messaging lightning stratum gateway
  discovery matrix actor datagram hypertext file mail web browser spring .net laravel django rail react software
  hardware api data content app developer code coding cloud bitcoin ethereum blockchain mining wallet node peer
  encryption authentication routing link layer packet socket stream cache database query graph model agent language
  user interface version beta alpha pro premium enterprise plus starter unix linux java python
`);
/** Heads that computing uses too. */
export const SHARED_HEADS = set('protocol framework policy process scheme plan rule convention program');

/** Heads that are also fields of study and everyday words: a name with one has a determiner before it. */
export const DETERMINED_HEADS = set('law policy regulation order');

/** Heads whose plural names no single thing: `Strategic Communications and Partnerships`. */
export const SINGULAR_HEADS = set(`
  partnership initiative policy law agenda fund strategy rule regulation process deal dialogue framework program
`);

/** Heads that need no word before them when one follows: `Convention Against Torture`. */
export const LEADING_HEADS = set(`
  convention declaration treaty protocol strategy charter agreement compact initiative partnership
`);

/** Abbreviations before "program" that name who runs it or what kind it is, and degrees and things of computing. */
export const OTHER_ABBREVIATIONS = set(`
  uav wmd icbm usa us uk eu un uae ussr prc drc rok dprk nato asean oecd opec imf wto who unhcr unicef unesco iaea icc icj
  dhs hhs usda epa doj dod doe dot dol doi hud va sba irs fcc ftc sec cms faa usaid cbp ice uscis gsa omb fbi cia
  nsa nsc nih cdc fda fema nasa noaa nsf nist osha usps ustr odni tsa opm dea atf bia blm usgs fra fta fhwa nhtsa
  ferc cfpb fdic ncua occ fhfa eeoc nlrb uspto bls gao cbo crs gpo nps usfws uscg usaf usmc mod mi5 mi6 nhs bbc itv
  cnn nbc abc cbs pbs npr fox msnbc espn aclu naacp afl-cio seiu uaw nra gop dnc rnc ceo cfo cto coo cio vp svp evp
  r&d hr pr ir q1 q2 q3 q4 fy gdp cpi gnp ppi roi ebitda gaap mba phd md jd ba bs ma ms dds rn stem k-12 lgbt lgbtq
  dei esg ai ml llm api cli cpu gpu gui ui ux ide sdk url http https html css sql xml json pdf usb ram ssd os ios
  pc mac tv dvd cd gps dna rna hiv aid covid covid-19 adhd ptsd er icu ppe test am pm et est edt pst pdt gmt utc cst
  mr mrs ms dr sr jr ii iii iv okay ok yes no and the but for not all you are was who what why how when this that
  it is in of to on at so an as be we he she they his her our my i me us them ph iq iot ev evs isis isil pla dc la
  ny nyc sf cet ist bce ce ad ap afp upi wsj nyt lol omg fyi asap faq diy rip vip nfl nba mlb nhl ncaa fifa ioc
`);
