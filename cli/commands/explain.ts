import { closest } from '../../base/nearest.ts';
import { ownCommand } from '../../base/own-command.ts';
import type { Cause } from '../../causes/cause.ts';
import type { CauseId } from '../../causes/ids.ts';
import { causes } from '../../causes/index.ts';
import { type CheckId, checkIds } from '../../checks/ids.ts';
import { checks } from '../../checks/index.ts';
import { type Access, accesses } from '../../evidence/access.ts';
import { exitStatus } from '../../monitor/run-status.ts';
import { checkMeaning } from '../../reports/formats/explain/check.ts';
import { causeMarkdown, causesMarkdown } from '../../reports/formats/explain/markdown.ts';
import { meaningText } from '../../reports/formats/explain/meaning.ts';
import { causesText, causeText } from '../../reports/formats/explain/terminal.ts';
import { lookOf } from '../../reports/output/begin.ts';
import { write } from '../../reports/output/write.ts';
import { fixServers } from '../../reports/text/cause-fixes.ts';
import { fenced } from '../../reports/text/markdown.ts';
import { closestMessages, knownCodes, knownStatuses, meaningsOf } from '../../reports/text/meanings.ts';
import { pageOf } from '../cause-page.ts';
import { type Io, UsageError } from '../io.ts';
import { oneOf } from '../output/options.ts';
import type { explainFormats } from '../program/names.ts';

interface ExplainOptions {
  server?: string;
  access?: Access[];
  format?: (typeof explainFormats)[number];
}

/** Tells all that is known of a cause or of an answer, or names all causes. Looks at no site. */
export async function explain(
  id: string | undefined,
  { server, access = [], format = 'table' }: ExplainOptions,
  io: Io,
): Promise<number> {
  if (server !== undefined) oneOf('--server', server, fixServers);
  for (const one of access) oneOf('--access', one, accesses);
  const cause = id === undefined ? null : (causes.known.find((one) => one.id === id.toLowerCase()) ?? null);
  const text =
    id !== undefined && cause === null
      ? answerText(id, format, io)
      : format === 'markdown'
        ? markdownOf(cause, server, access)
        : textOf(cause, server, access, io);
  await write(io.stdout, text);
  return exitStatus.ok;
}

function textOf(cause: Cause | null, server: string | undefined, access: Access[], io: Io): string {
  const look = lookOf(io.stdout, io.env, false);
  if (!cause) return causesText(causes.known, look);
  const page = pageOf(cause.id);
  return `${causeText(cause, server ?? null, look, access)}${page ? `\n What looks the same, and how to check by hand:\n   ${page}\n` : ''}`;
}

function markdownOf(cause: Cause | null, server: string | undefined, access: Access[]): string {
  return cause
    ? causeMarkdown(cause, server ?? null, access)
    : causesMarkdown(causes.known, server ?? null, access);
}

/** What a client was answered: a status, a code or a message. */
function answerText(word: string, format: (typeof explainFormats)[number], io: Io): string {
  const check = checkIds.known.find((id) => id === word.toLowerCase());
  if (check !== undefined) return checkText(check, format, io);
  const meanings = meaningsOf(word.trim());
  if (meanings.length === 0) throw new UsageError(unknown(word, ownCommand(io.env)));
  const text = meaningText(word, meanings, lookOf(io.stdout, io.env, false));
  return format === 'markdown' ? `${fenced(text.trim(), 'text')}\n` : text;
}

/** What a check asks, and what may be wrong where it fails. */
function checkText(id: CheckId, format: (typeof explainFormats)[number], io: Io): string {
  const look = lookOf(io.stdout, io.env, false);
  const text = checkMeaning(checks.known[id], causes.known, look);
  return format === 'markdown' ? `${fenced(text.trim(), 'text')}\n` : text;
}

function unknown(word: string, command: string): string {
  if (/^\d+$/.test(word))
    return `no cause is answered with status ${word}; known are ${knownStatuses().join(', ')} (${command} explain lists all causes)`;
  if (/\s/.test(word.trim())) return `${notKnown(word)} (${command} explain lists all causes)`;
  const known = causes.known.map((one): CauseId => one.id);
  return `no cause, code or message is called ${word}${closest(word, [...known, ...knownCodes()])} (${command} explain lists all causes)`;
}

/** What merely shares words with a known text is named, and not taken for it. */
function notKnown(text: string): string {
  const short = text.trim().replace(/\s+/g, ' ').slice(0, MOST_REPEATED);
  const near = closestMessages(text).map((one) => `"${one}"`);
  const also =
    near.length === 0 ? 'explain the status or the code of the answer' : `closest: ${near.join(', ')}`;
  return `not known: "${short}"; ${also}`;
}

/** Letters of what was asked that stand in the refusal. */
const MOST_REPEATED = 80;
