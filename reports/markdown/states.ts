import type { VerdictState } from '../../visit/verdict.ts';
import type { SiteStatus } from '../report.ts';

const signs: Record<VerdictState | SiteStatus, string> = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  error: '❔',
  blocked: '➖',
  skipped: '➖',
};

/** The sign for the eye, the word for who hears it read out. */
export function stateMarkdown(state: VerdictState | SiteStatus): string {
  return `${signs[state] ?? '❔'} ${state}`;
}

export function signOf(state: VerdictState | SiteStatus): string {
  return signs[state] ?? '❔';
}
