import type { CheckState, SiteStatus } from '../../model/report.ts';

const signs: Record<CheckState | SiteStatus, string> = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  flaky: '🟣',
  error: '❔',
  blocked: '➖',
  skipped: '➖',
};

/** The sign for the eye, the word for who hears it read out. */
export function stateMarkdown(state: CheckState | SiteStatus): string {
  return `${signs[state] ?? '❔'} ${state}`;
}

export function signOf(state: CheckState | SiteStatus): string {
  return signs[state] ?? '❔';
}
