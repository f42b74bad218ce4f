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
}

export const DEFAULT_SETTINGS: Settings = {
  severity: DEFAULT_SEVERITY,
  files: { include: [], exclude: [] },
  inlayHints: { dates: true },
};

const SEVERITIES = new Set<unknown>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads settings as a client sends them; whatever has the wrong type keeps its default. */
export function readSettings(sent: unknown): Settings {
  const root = record(sent);
  const severity = record(root.severity);
  const files = record(root.files);
  return {
    severity: Object.fromEntries(
      Object.entries(DEFAULT_SEVERITY).map(([code, fallback]) => [
        code,
        SEVERITIES.has(severity[code]) ? severity[code] : fallback,
      ]),
    ) as Settings['severity'],
    files: { include: strings(files.include), exclude: strings(files.exclude) },
    inlayHints: { dates: record(root.inlayHints).dates !== false },
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
