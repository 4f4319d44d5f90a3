import { wrapped } from '../../../../base/text.ts';
import { inWords } from '../evidence.ts';
import type { NoisyVisit } from './visit.ts';

/** `smoke: unrecognised possible`: what fails, and what it is called. */
export function outcome({ verdicts, findings }: NoisyVisit): string {
  const troubled = verdicts.filter(({ state }) => state === 'fail' || state === 'warn');
  if (troubled.length === 0) return 'all pass';
  const found = findings.map((finding) => `${inWords(finding)} (${finding.layer})`);
  return `${troubled.map(({ check }) => check).join(' ')} → ${found.join(', ') || 'nothing'}`;
}

/** Blocks of lines: a heading, and below it each outcome with the answers that it comes of. */
export class Grouped {
  readonly #blocks = new Map<string, Map<string, string[]>>();

  add(block: string, outcome: string, answer: string): void {
    const lines = this.#blocks.get(block) ?? new Map<string, string[]>();
    this.#blocks.set(block, lines);
    lines.set(outcome, [...(lines.get(outcome) ?? []), answer]);
  }

  text(): string {
    const lines = [...this.#blocks].flatMap(([block, outcomes]) => [
      block,
      ...[...outcomes].flatMap(([outcome, ids]) => [
        `  ${outcome}`,
        ...wrapped(ids.join('; '), 110).map((line) => `      ${line}`),
      ]),
    ]);
    return `${lines.join('\n')}\n`;
  }
}
