/** Plain words for what the YAML reader complains of, by its error codes. */
const WORDS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'A reference (*name) can carry no anchor or tag of its own. Remove what stands before it.',
  BAD_ALIAS: 'This reference (*name) has no name. Write the text out, or name the anchor (&name) it repeats.',
  BAD_DIRECTIVE: 'A line that begins with % is an instruction to YAML. Remove it, or put the text in quotes.',
  BAD_DQ_ESCAPE:
    'A backslash in double quotes begins an escape that YAML does not know. Write \\\\ for a backslash.',
  BAD_INDENT: 'This line is not indented like its neighbours. Line it up with the fields above it.',
  BAD_PROP_ORDER: 'An anchor or a tag stands in the wrong place. A glossary needs neither: remove it.',
  BAD_SCALAR_START: 'A text cannot begin with this sign. Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A second colon on this line makes it unclear what is a field. Put the text in quotes.',
  BLOCK_IN_FLOW: 'A list with dashes cannot stand inside brackets. Use one of the two ways.',
  DUPLICATE_KEY: 'This field stands here twice. Remove one of the two.',
  IMPOSSIBLE: 'This line could not be read. Compare it with the entries above it.',
  KEY_OVER_1024_CHARS: 'A field name cannot be this long. A quote or a line break may be missing above.',
  MISSING_CHAR: 'Something is missing here: a closing quote or bracket, a colon after a field, or a comma.',
  MULTILINE_IMPLICIT_KEY: 'A field name must stand on one line, with a colon after it.',
  MULTIPLE_ANCHORS: 'One anchor (&name) is enough here. Remove the other.',
  MULTIPLE_DOCS: 'A line of three dashes begins a second document, which is not read. Remove that line.',
  MULTIPLE_TAGS: 'A tag (!name) is not needed in a glossary. Remove it.',
  NON_STRING_KEY: 'A field name must be a text.',
  TAB_AS_INDENT: 'This line is indented with a tab. YAML needs spaces.',
  TAG_RESOLVE_FAILED: 'A tag (!name) is not needed in a glossary. Remove it, or put the text in quotes.',
  UNEXPECTED_TOKEN:
    'This does not belong here. A quote, a bracket or a colon nearby may be missing or one too many.',
};

/** @returns what is wrong and what to do, in plain words; the reader's own message where the code is new */
export function explainSyntax(code: string, message: string): string {
  return WORDS[code] ?? `This could not be read: ${message.split('\n')[0]!.slice(0, 200)}`;
}
