/**
 * Words of speaker labels. Collected from the house styles of the U.S. Government Publishing Office (Congressional
 * Record, hearings), White House and State Department briefings, court reporters, parliaments' Hansards, earnings
 * calls and podcasts.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words before a surname that make a label of it. Folded: lower case, no period. */
export const TITLES = words(`
  mr mrs ms miss mx dr drs doctor doctors prof professor sir dame lord lady baroness baron viscount earl rev reverend father sister
  senator sen representative rep congressman congresswoman delegate assemblymember assemblyman councilmember
  councilman councilwoman councillor councilor alderman alderwoman supervisor commissioner commr mayor governor gov
  president vice chairman chairwoman chairperson chair cochair speaker leader whip
  secretary undersecretary assistant deputy under acting principal minister ministers premier chancellor
  ambassador consul envoy director administrator general gen admiral adm colonel col lieutenant lt major maj captain
  capt sergeant sgt commander cmdr chief officer inspector sheriff detective agent trooper
  justice judge magistrate advocate attorney counsel counselor solicitor
  taoiseach sultan emir sheikh crown
  king queen prince princess pope cardinal bishop archbishop rabbi imam
  hon honorable honourable right honourable madam madame mister monsieur herr frau senor senora
  engineer economist analyst correspondent spokesperson spokesman spokeswoman scientist adviser advisor manager executive head
  presiding majority minority pro tempore
  vice-mayor vice-chair vice-chairman vice-chairwoman vice-president co-chairman co-chairwoman cllr ald councilperson
  lieutenant-governor attorney-general secretary-general director-general surgeon
  shri smt shrimati dato datuk adv
  dean provost superintendent trustee treasurer clerk monsignor canon
`);

/** Labels, or first words of labels, that name somebody by what they do. Folded. */
export const ROLES = words(`
  q a question answer moderator operator interviewer interviewee reporter questioner journalist correspondent anchor
  host cohost co-host guest narrator announcer facilitator presenter emcee mc interpreter translator
  witness court clerk videographer bailiff juror jury defendant plaintiff petitioner respondent counsel foreperson
  speaker speakers participant panelist panellist audience attendee caller commenter commentor resident voice member members staff
  chairman chairwoman chairperson chair president vice-president prime minister ranking aide aides staffer child children boy girl crowd protester protesters heckler
  official spokesperson spokesman spokeswoman unidentified unknown male female man woman multiple all both
  secretary analyst representative student teacher commentator
`);

/** What somebody is, written without a capital behind another word: `Audience member`. */
export const SMALL_ROLES = words(
  `speaker speakers member members voice voices man woman person caller reporter journalist participant participants questioner`,
);

/** Words before a small role that leave open who it is. Folded. */
export const ANYONE = words(
  `overlapping multiple several various different unidentified unknown unnamed audience male female public community young older`,
);
/** Bodies of which one member may speak. Folded. */
export const BODIES = words(`committee board council commission panel crew cast crowd jury staff`);

/** Labels of a question that nobody signed. */
export const ASKERS = words(
  `q question reporter questioner journalist press media correspondent interviewer`,
);

/** Small words inside labels: particles of names, articles, connectives. Folded. */
export const PARTICLES = words(`
  pro tempore of the for and de da do dos das del della di la le las los van von der den ter ten het te bin ibn al el ul e y y/o & to
  on in with abd ap st du des af av zu zur op a an as behalf
`);

/** Words that open a remark, a field or a section, never a speaker. One of them in a label refuses it. Folded. */
export const NO_SPEAKERS = words(`
  note notes warning warnings caution tip tips important attention hint example examples summary abstract overview
  introduction conclusion background context contents appendix references bibliography footnote footnotes
  break fact facts myth myths claim verdict rating source sources topic topics tags keywords keyword title subtitle
  author authors editor date dates time when where why how what who which location place venue address phone tel fax
  email e-mail mail website web url link links http https see also re subject from cc bcc sent received attachments
  added changed fixed removed deprecated security unreleased version versions release released license copyright
  ingredients ingredient directions method instructions preparation serves servings yield prep cook cooking total step
  steps optional required usage install installation installing requirements dependencies features feature todo fixme
  bug bugs issue issues known improvements improvement breaking changes change changelog documentation docs
  action actions decision decisions attendees attendance present absent apologies agenda minutes next owner due status
  deadline priority objective objectives goal goals purpose scope result results outcome outcomes output input outputs
  inputs default defaults returns return parameters params parameter args arguments options option
  figure fig table chart image photo caption credit page chapter section part article item items
  price cost costs budget amount total subtotal quantity description details detail name names type size color
  pros cons advantages disadvantages problem problems solution solutions reason reasons strengths weaknesses
  correction update updated edited edit published posted modified created
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today tomorrow yesterday am pm edt est
  music transcript transcribed recorded recording produced sponsor sponsors sponsored advertisement ad
  first second third fourth fifth finally lastly however therefore
  contact contacts media release immediate embargo embargoed embargo
  question1 faq monthly weekly daily answers questions
  warning: danger info success failure error errors
  bonus quote quotes remember recommendation recommendations takeaway takeaways highlights highlight
  pages volume vol no number num id ref all careful good bad wrong better worse see

  scribe scribes scribenick chairs regrets foto fotos photos photograph photographs bild bilder quelle quellen crédit crédits credits fuente fonte
  appearances appearance proceedings exhibits exhibit witnesses adjourned adjournment
`);

/** Labels that a list of fields uses too: they speak only where they recur. Folded. */
export const FIELD_OR_ROLE =
  words(`presenter presenters host hosts guest guests moderator speaker speakers interviewer
  interviewee panelist panelists narrator participants participant facilitator chair secretary president director
  translator reporter editor producer producers staff counsel`);
