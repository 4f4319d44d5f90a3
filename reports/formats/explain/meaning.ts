import { counted, wrapped } from '../../../base/text.ts';
import type { Cause } from '../../../causes/cause.ts';
import { causeOf } from '../../../causes/find.ts';
import type { CauseId } from '../../../causes/ids.ts';
import { elsewhereCodes } from '../../../evidence/known-codes/dialects.ts';
import type { ProbeId } from '../../../probes/ids.ts';
import { probes } from '../../../probes/index.ts';
import { signsInWords } from '../../text/cause-signs.ts';
import type { Meaning } from '../../text/meaning.ts';
import type { Look } from '../renderer.ts';

/** More causes than these are named, and what tells them apart stands with each of them alone. */
const MOST_TOLD_APART = 5;

/** What tells a cause from others: so many signs of it. */
const SIGNS = 2;

/** More answers than these with one status are counted. */
const MOST_ANSWERS = 10;

/** Other messages with the same code. */
const MOST_MESSAGES = 3;

/** Returns what an answer can mean, which causes show it, and what tells them apart. */
export function meaningText(asked: string, meanings: Meaning[], { style, width }: Look): string {
  const inner = width - 2;
  const isOne = meanings.length === 1;
  const said = new Set<string>();
  const parts = meanings.slice(0, MOST_ANSWERS).map((meaning) => {
    const says = meaning.says.filter((one) => !said.has(one));
    for (const one of says) said.add(one);
    return [
      ...headingsOf(meaning).flatMap((one) => wrapped(one, inner).map(style.bold)),
      ...(isOne || meaning.code === null ? says : says.slice(0, 2)).flatMap((one) => wrapped(one, inner)),
      ...(isOne ? causesText(meaning, inner, style.arrow) : namedText(meaning.causes, inner)),
    ];
  });
  const left = meanings.length - parts.length;
  const more = left > 0 ? [[`And ${counted(left, 'other answer')}.`]] : [];
  const lines = [...parts, ...more, closing(asked, meanings, inner, style.command)].flatMap((part) => [
    '',
    ...part,
  ]);
  return `${lines.map((line) => ` ${line}`.trimEnd()).join('\n')}\n`;
}

/** `403 jwt_auth_no_auth_header: "Authorization header not found."`, and its other messages below. */
function headingsOf({ statuses, code, messages }: Meaning): string[] {
  const name = [statuses.join('/'), code ?? ''].filter((part) => part !== '').join(' ');
  const [first, ...others] = messages.map((message) => `"${message}"`);
  if (first === undefined) return [code === null ? `${name}, without a message` : name];
  return [`${name}${name === '' ? '' : ': '}${first}`, ...others.slice(0, MOST_MESSAGES)];
}

function namedText(causes: Meaning['causes'], width: number): string[] {
  if (causes.length === 0) return [];
  const [first = '', ...others] = wrapped(`Shown by ${causes.map(({ id }) => id).join(', ')}.`, width - 2);
  return [first, ...others.map((line) => `  ${line}`)];
}

function causesText({ causes, code }: Meaning, width: number, arrow: string): string[] {
  if (causes.length === 0) return ['', 'No cause of the catalogue is shown by it.'];
  const isShort = causes.length > MOST_TOLD_APART;
  const isElsewhere = code !== null && elsewhereCodes.has(code.toLowerCase());
  const how = isShort ? ' (explain CAUSE says what tells each)' : '';
  return [
    '',
    causes.length === 1 ? 'One cause shows it:' : `${causes.length} causes show it${how}:`,
    ...causes.flatMap(({ id, asked }) =>
      isShort
        ? wrapped(`${id}: ${causeOf(id).says}.`, width)
        : causeText(id, asked, width, arrow, isElsewhere),
    ),
  ];
}

function causeText(
  id: CauseId,
  asked: ProbeId[],
  width: number,
  arrow: string,
  isElsewhere: boolean,
): string[] {
  const cause = causeOf(id);
  const to = asked.map((probe) => probes.known[probe].sends).join(', ');
  return [
    '',
    ...wrapped(`${id}: ${cause.says}.`, width),
    ...(to === '' ? [] : wrapped(`Answered to ${to}.`, width - 2)).map((line) => `  ${line}`),
    ...tellingText(cause, asked, width - 2, arrow, isElsewhere).map((line) => `  ${line}`),
  ];
}

/** The other requests tell which it is. */
function tellingText(
  { shownBy }: Cause,
  asked: ProbeId[],
  width: number,
  arrow: string,
  isElsewhere: boolean,
): string[] {
  const all = shownBy.flat();
  // Some get their words from the answer.
  const worded = all.filter(({ means }) => typeof means === 'string');
  const others = worded.filter(({ probe }) => !asked.includes(probe));
  const signs = signsInWords([others, worded, all].find((some) => some.length > 0) ?? [])
    .filter(({ sent }) => !(isElsewhere && sent.includes('jwt-auth/v1')))
    .slice(0, SIGNS);
  return signs.flatMap(({ sent, means }) => wrapped(`What tells: ${sent} ${arrow} ${means}`, width));
}

function closing(asked: string, meanings: Meaning[], width: number, command: string): string[] {
  const [one] = meanings.flatMap(({ causes }) => causes);
  const [code] = meanings.flatMap((meaning) => meaning.code ?? []);
  const narrower =
    meanings.length > 1 && code && /^\d+$/.test(asked)
      ? `One of them: ${command} explain ${code.includes(' ') ? `"${code}"` : code}. `
      : '';
  const cause = one ? `A cause with its fixes: ${command} explain ${one.id}. ` : '';
  return wrapped(`${narrower}${cause}Which it is on a site: ${command} ADDRESS --user NAME.`, width);
}
