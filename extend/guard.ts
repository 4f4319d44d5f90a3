import type { Sign } from '../causes/cause.ts';
import type { MakeRenderer } from '../reports/formats/renderer.ts';
import type { Catalogue } from './catalogue.ts';
import { blamed, ExtensionError, messageOf } from './error.ts';
import { judgementOf } from './judgement.ts';
import type { OwnCause, OwnCheck, OwnProbe } from './public/extension.ts';
import type { MakeOwnRenderer } from './public/reports.ts';
import { misshapen } from './shape.ts';

// Code of other people: what it throws, or returns and should not, is reported as theirs, and costs no check but their own.
// `owner` is the extension as its user calls it.

export function guardedProbe(probe: OwnProbe, owner: string): Catalogue['probes'][string] {
  return {
    ...probe,
    request: (context) =>
      blamed(`${owner}, probe ${probe.id}`, () => {
        const request = probe.request(context);
        if (request === null) return null;
        const [wrong] = misshapen('its request', request, 'request');
        if (wrong !== undefined) throw new ExtensionError(wrong);
        return request;
      }),
  };
}

/** `known` gives the catalogue that the check is part of. */
export function guardedCheck(
  check: OwnCheck,
  owner: string,
  known: () => Catalogue,
): Catalogue['checks'][string] {
  const safe = <T>(judge: () => T) => {
    try {
      return judge();
    } catch (error) {
      return { state: 'error' as const, says: `${owner}, check ${check.id}: ${messageOf(error)}` };
    }
  };
  return {
    ...check,
    after: check.after ?? [],
    judge: (evidence) => safe(() => judgementOf(check.judge(evidence), evidence, known())),
    judgeWithout: (evidence) =>
      safe(() => {
        const said = check.judgeWithout?.(evidence) ?? null;
        return said === null ? null : judgementOf(said, evidence, known());
      }),
  };
}

export function guardedCause(cause: OwnCause, owner: string): Catalogue['causes'][number] {
  const safe = (sign: Sign<string>) => guardedSign(sign, `${owner}, cause ${cause.id}`);
  return {
    severity: 'fail',
    ...cause,
    shownBy: cause.shownBy.map((clause) => [clause].flat().map(safe)),
    supportedBy: (cause.supportedBy ?? []).map(safe),
    refutedBy: (cause.refutedBy ?? []).map(safe),
  };
}

/** A finding of ours must not be lost to a sign of theirs: one that throws does not hold, and says so once. */
function guardedSign(sign: Sign<string>, where: string): Sign<string> {
  let isReported = false;
  const safe = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!isReported) process.emitWarning(`${where}: ${messageOf(error)}`, 'ExtensionWarning');
      isReported = true;
      return otherwise;
    }
  };
  const { means } = sign;
  return {
    ...sign,
    means: typeof means === 'string' ? means : (exchange) => String(safe(() => means(exchange), 'it is so')),
    holds: (exchange, evidence) => safe(() => sign.holds(exchange, evidence) === true, false),
    isWorthAsking: (evidence) => safe(() => sign.isWorthAsking?.(evidence) !== false, true),
  };
}

export function guardedReporter(make: MakeOwnRenderer, name: string, owner: string): MakeRenderer {
  const text = (write: () => unknown): string =>
    blamed(`${owner}, reporter ${name}`, () => {
      const written = write() ?? '';
      if (typeof written === 'string') return written;
      throw new ExtensionError('what it returns is no text');
    });
  return (look) => {
    const renderer = blamed(`${owner}, reporter ${name}`, () => make(look));
    return {
      begin: (run) => text(() => renderer.begin?.(run)),
      check: (check) => text(() => renderer.check?.(check)),
      site: (site) => text(() => renderer.site(site)),
      end: (run) => text(() => renderer.end?.(run)),
    };
  };
}
