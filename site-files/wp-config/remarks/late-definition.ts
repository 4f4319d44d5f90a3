import type { Edit } from '../../edit.ts';
import { defined, isLate, type WpConfig } from '../config.ts';
import type { Constant } from '../constants.ts';
import { wholeLines } from '../lines.ts';
import { children } from '../node.ts';
import type { Rule } from '../rule.ts';

const SECRET = 'JWT_AUTH_SECRET_KEY';

export const lateDefinition: Rule = {
  id: 'late-definition',
  find: (config) => {
    const late = config.constants.filter(
      (one) => isLate(config, one.statement) && !isThere(config, one.name),
    );
    const lowered = settingsLowered(config, late);
    const line = config.settings ? config.source.lineOf(config.settings.start) : 0;
    return late.map((constant) => ({
      at: constant.nameAt,
      severity: constant.name === SECRET ? 'error' : 'warning',
      says: `${constant.name} is defined too late: line ${line} has loaded WordPress and its plugins already${effectOf(constant)}.`,
      step: `Move it above line ${line}, the one with wp-settings.php.`,
      edits: lowered ?? raised(config, constant),
    }));
  },
};

/** Defined above already, so that the one below does nothing whatever its place. */
function isThere(config: WpConfig, name: string): boolean {
  const first = defined(config, name);
  return first !== null && !first.isConditional && !isLate(config, first.statement);
}

function effectOf({ name }: Constant): string {
  return name === SECRET
    ? ', so requests with a token answer 403 jwt_auth_bad_config'
    : name.startsWith('WP_') || name.startsWith('FORCE_')
      ? ' without it'
      : '';
}

/** Where nothing but definitions follows, the line that loads WordPress goes below them: such a diff shows no secret. */
function settingsLowered({ source, settings, program }: WpConfig, late: readonly Constant[]): Edit[] | null {
  const own = settings && wholeLines(source, settings);
  const following = children(program, 'children').filter(
    (node) => settings !== null && node.start > settings.start,
  );
  const last = late.at(-1);
  const end = last && wholeLines(source, last.statement)?.end;
  const isAlone = following.every((node) => late.some(({ statement }) => statement.start === node.start));
  if (!own || end === undefined || !isAlone) return null;
  const line = source.bytes.slice(own.start, own.end).trimEnd();
  const isEnded = source.bytes[end - 1] === '\n';
  return [
    { start: own.start, end: own.end, text: '' },
    { start: end, end, text: isEnded ? `${line}\n` : `\n${line}` },
  ];
}

/** What is computed may need WordPress. */
function raised({ source, settings }: WpConfig, { statement, value, isConditional }: Constant): Edit[] {
  const own = wholeLines(source, statement);
  const above = settings && wholeLines(source, settings);
  if (!own || !above || value.kind === 'computed' || isConditional) return [];
  const lines = source.bytes.slice(own.start, own.end).replaceAll('\r\n', '\n');
  return [
    { start: above.start, end: above.start, text: lines.endsWith('\n') ? lines : `${lines}\n` },
    { start: own.start, end: own.end, text: '' },
  ];
}
