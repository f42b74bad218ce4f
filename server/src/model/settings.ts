import { DEFAULT_SEVERITY, type FindingCode, type Severity } from './finding.ts';

/** What a person can set, `onTheRecord.*`. */
export interface Settings {
  readonly severity: Readonly<Record<FindingCode, Severity | 'off'>>;
  readonly files: {
    /** Globs of documents that are read whatever they look like. */
    readonly include: readonly string[];
    /** Globs of documents that are never read; wins over all. */
    readonly exclude: readonly string[];
  };
  readonly inlayHints: {
    /** Show what a relative date means right after it. */
    readonly dates: boolean;
  };
  /** Offer the next speaker's label after a turn and an empty line. */
  readonly suggestNextSpeaker: boolean;
  readonly sources: {
    /** Names that count as a source wherever they stand in a claim's sentence. */
    readonly accept: readonly string[];
    /** Whether a speaker's own organisation counts as a source of what they say. */
    readonly ownOrganisation: boolean;
  };
  /** The month in which a fiscal year begins, 1 to 12. */
  readonly fiscalYearStart: number;
}

export const DEFAULT_SETTINGS: Settings = {
  severity: DEFAULT_SEVERITY,
  files: { include: [], exclude: [] },
  inlayHints: { dates: true },
  suggestNextSpeaker: true,
  sources: { accept: [], ownOrganisation: true },
  fiscalYearStart: 10,
};

const SEVERITIES = new Set<unknown>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads settings as a client sends them; whatever has the wrong type keeps its default. */
export function readSettings(sent: unknown): Settings {
  const root = record(sent);
  const severity = record(root.severity);
  const files = record(root.files);
  const sources = record(root.sources);
  return {
    severity: Object.fromEntries(
      Object.entries(DEFAULT_SEVERITY).map(([code, fallback]) => [
        code,
        SEVERITIES.has(severity[code]) ? severity[code] : fallback,
      ]),
    ) as Settings['severity'],
    files: { include: strings(files.include), exclude: strings(files.exclude) },
    inlayHints: { dates: record(root.inlayHints).dates !== false },
    suggestNextSpeaker: root.suggestNextSpeaker !== false,
    sources: {
      accept: strings(sources.accept).filter((name) => name.trim() !== ''),
      ownOrganisation: sources.ownOrganisation !== false,
    },
    fiscalYearStart: month(root.fiscalYearStart),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function month(value: unknown): number {
  const valid = Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 12;
  return valid ? (value as number) : DEFAULT_SETTINGS.fiscalYearStart;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
