/** Which documents are read at all. Everything else gets nothing. */
import picomatch from 'picomatch';
import type { Settings } from '../model/settings.ts';

const OWN_LANGUAGES = new Set(['transcript', 'vtt', 'srt']);
const SEEN_LANGUAGES = new Set(['plaintext', 'markdown']);
const EXTENSIONS: Readonly<Record<string, string>> = {
  transcript: 'transcript',
  vtt: 'vtt',
  srt: 'srt',
  txt: 'plaintext',
  md: 'markdown',
};

/** The glob of documents in a folder. */
export const DOCUMENT_GLOB = '**/*.{txt,md,transcript,vtt,srt}';
/** Flat: VS Code's globs know no braces in braces. */
export const GLOSSARY_GLOB =
  '**/{glossary.yaml,glossary.yml,glossary.json,*.glossary.yaml,*.glossary.yml,*.glossary.json}';

export type Verdict = 'always' | 'if-source-document' | 'never';

/** Decides by name, language and settings; `if-source-document` leaves the rest to what the text shows. */
export type Judge = (uri: string, languageId: string) => Verdict;

/** Compiles the settings' globs once. Globs match the path's end as well as the whole path. */
export function createJudge(settings: Settings): Judge {
  const included = matcher(settings.files.include);
  const excluded = matcher(settings.files.exclude);
  return (uri, languageId) => {
    const path = pathOf(uri);
    if (excluded(path)) return 'never';
    if (OWN_LANGUAGES.has(languageId) || included(path)) return 'always';
    return SEEN_LANGUAGES.has(languageId) ? 'if-source-document' : 'never';
  };
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const anywhere = globs.flatMap((glob) =>
    glob.startsWith('/') || glob.startsWith('**') ? [glob] : [glob, `**/${glob}`],
  );
  return picomatch(anywhere, { dot: true, nocase: false });
}

/** VS Code's language id for a file's name, `plaintext` where the ending says nothing. */
export function languageOf(uri: string): string {
  const path = pathOf(uri);
  return EXTENSIONS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'plaintext';
}

export const SIDECAR_GLOB = '**/*.annotations.json';
const SIDECAR_ENDING = '.annotations.json';

/** The address of the annotations beside a document: `briefing.txt` has `briefing.annotations.json`. */
export function sidecarOf(uri: string): string {
  const name = uri.lastIndexOf('/') + 1;
  const dot = uri.lastIndexOf('.');
  return `${dot > name ? uri.slice(0, dot) : uri}${SIDECAR_ENDING}`;
}

export function isSidecar(uri: string): boolean {
  return fileNameOf(uri).toLowerCase().endsWith(SIDECAR_ENDING);
}

const GLOSSARY_NAME = /^(?:[^/]+\.)?glossary\.(?:ya?ml|json)$/i;

export function isGlossary(uri: string): boolean {
  return GLOSSARY_NAME.test(fileNameOf(uri));
}

/** Whether a file's name is one that a folder is searched for: a document's, a glossary's, annotations'. */
export function isListed(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(EXTENSIONS, ending) || GLOSSARY_NAME.test(name) || isSidecar(name);
}

/** The file's name, decoded; never throws. */
export function fileNameOf(uri: string): string {
  const path = pathOf(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
