import type { Cause } from '../../causes/cause.ts';
import { numbered } from '../../checks/check.ts';
import { probes } from '../../probes/index.ts';
import { fixSections, listed, recognised, relatives, signs } from '../../reports/formats/explain/markdown.ts';
import { fixPoint } from '../../reports/text/fix-markdown.ts';
import { cell, code, fenced, text } from '../../reports/text/markdown.ts';
import { layerName, states } from '../../reports/text/words.ts';
import { byHand } from './by-hand.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { answersSeen } from './model.ts';

/** More answers, and more causes that look alike, than these no reader compares. */
const MOST = 8;

export interface Written {
  /** What somebody wrote about it; null where nobody did. */
  prose: string | null;
  /** The faults of the lab that are this cause. */
  faults: string[];
}

/** Returns the page of a cause. Where fixes were tried changes with the lab, so `explain` says that, and this does not. */
export function causePage(cause: Cause, { prose, faults }: Written): string {
  const parts = [
    `# ${text(cause.says)}`,
    '<!-- Written by `npm run docs` from causes/, fixes/ and the model evidence of the tests; prose/ is by hand. -->',
    `${code(cause.id)} · ${layerName(cause.layer)} · ${states[cause.severity].does} · [all causes](README.md)`,
    prose?.trim() ?? '',
    ...seen(cause),
    ...known(cause, faults),
    ...alike(cause),
    ...hand(cause),
    ...fixSections(cause, null, 2, (fix, number) => fixPoint(fix, number, '')),
    `Where each of these was tried: ${code(`wp-rest-doctor explain ${cause.id}`)}.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function seen(cause: Cause): string[] {
  const answers = answersSeen(cause.id, MOST).map(
    ({ probe, answer }) => `| ${cell(probes.known[probe].sends)} | ${cell(answer)} |`,
  );
  const explains = cause.explains.map(numbered).join(', ');
  return [
    '## What a client sees',
    text(cause.symptom),
    answers.length === 0 ? '' : ['| request | answer |', '|---|---|', ...answers].join('\n'),
    explains === '' ? '' : `Checks that fail or warn because of it: ${text(explains)}.`,
  ];
}

function known(cause: Cause, faults: string[]): string[] {
  return [
    '## How we know',
    listed('Recognised by', recognised(cause)),
    listed('Also shown by', signs(cause.supportedBy)),
    listed('Ruled out by', signs(cause.refutedBy)),
    faults.length === 0
      ? 'No fault of the lab is this cause: it is judged by model evidence alone.'
      : `Put into real servers by the lab as ${faults.map(code).join(', ')}.`,
  ];
}

function alike(cause: Cause): string[] {
  const others = lookAlikesOf(cause, MOST).map(
    ({ cause: other, probe, here, there }) =>
      `| [${other.id}](${other.id}.md): ${cell(other.says)} | ${cell(probes.known[probe].sends)} | ${cell(here ?? '')} | ${cell(there ?? '')} |`,
  );
  const family = relatives(cause, (id) => `[${code(id)}](${id}.md)`);
  if (others.length + family.length === 0) return [];
  return [
    '## What looks the same',
    family.length === 0 ? '' : `From outside nothing tells these apart:\n\n${family.join('\n')}`,
    others.length === 0 ? '' : ['| cause | ask | here | there |', '|---|---|---|---|', ...others].join('\n'),
  ];
}

function hand(cause: Cause): string[] {
  const lines = byHand(cause);
  if (lines.length === 0) return [];
  const secrets = [
    ...(lines.some((line) => line.includes('$WP_PASSWORD'))
      ? ['`WP_PASSWORD` is the password of the user']
      : []),
    ...(lines.some((line) => line.includes('$TOKEN')) ? ['`TOKEN` the token that a login answers with'] : []),
  ];
  return [
    '## Check it by hand',
    `With your address in place of \`https://shop.example\`${secrets.length === 0 ? '' : `; ${secrets.join(', ')}`}:`,
    fenced(lines.join('\n\n'), 'sh'),
  ];
}
