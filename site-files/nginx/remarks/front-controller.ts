import type { Edit } from '../../edit.ts';
import { includesIn, isReached, type NginxConfig, type Run } from '../config.ts';
import { atTop } from '../edits.ts';
import { matchOf } from '../evaluate/locations.ts';
import { handlerOf, isRootSwallowed, locationOf, own, type Scope, scopeOf } from '../evaluate/scope.ts';
import type { Rule } from '../rule.ts';
import { isIndexMissing } from './index-missing.ts';

export const frontControllerMissing: Rule = {
  id: 'front-controller-missing',
  find: (config, { base }) =>
    config.runs.flatMap((run) => {
      const { outcome, request } = run;
      if (includesIn(run).length > 0 || !isMissing(run, base) || isIndexMissing(run, base)) return [];
      if (isCutShort(config, run)) return [];
      if (isSwitchedOff(outcome))
        return [
          {
            at: (outcome.scope.directive ?? outcome.at).at,
            severity: 'error',
            says: `While this condition holds, the try_files of its location does nothing, so ${endOf(run)}.`,
            step: 'Take the if out of the location: put it, and what it sets, into the server block.',
          },
        ];
      const target = `${base}/index.php$is_args$args`;
      return [
        {
          at: (pageOf(run) ?? outcome.at).at,
          severity: 'error',
          says: `Nothing here leads ${request.path} on to ${base}/index.php, so ${endOf(run)}.`,
          ...ledOn(config, run, base, target),
        },
      ];
    }),
};

/** The line that would do it is there, and a semicolon is missing behind it. */
function isCutShort({ swallowed }: NginxConfig, run: Run): boolean {
  const files = own(answering(run), 'try_files').at(-1);
  return swallowed.some(({ by }) => by.start === files?.start);
}

/** To nginx an `if` is a location of its own, which inherits what answers and no try_files. */
function isSwitchedOff({ scope }: Run['outcome']): boolean {
  return scope.kind === 'if' && own(locationOf(scope), 'try_files').length > 0;
}

/** nginx looks for a file of that name, or asks PHP for one. */
function isMissing({ outcome, request }: Run, base: string): boolean {
  if (outcome.kind === 'answered') return ['file', 'try-files', 'named-missing'].includes(outcome.by);
  if (outcome.kind !== 'php' || isReached(outcome, base) !== false) return false;
  return (
    outcome.forced !== null || !outcome.isMethodKept || outcome.script?.startsWith(request.path) === true
  );
}

const pageOf = ({ outcome }: Run) => outcome.trail.find(({ at }) => at.name === 'error_page')?.at;

/** The location that had nothing to answer with, for an error page that of the error. */
function answering(run: Run): Scope {
  const { outcome, server } = run;
  const page = pageOf(run);
  if (!page) return locationOf(outcome.scope);
  const before = outcome.trail.slice(
    0,
    outcome.trail.findIndex(({ at }) => at === page),
  );
  const location = before.findLast(({ at }) => at.name === 'location')?.at;
  return location ? scopeOf('location', location, server) : server;
}

function endOf({ outcome }: Run): string {
  if (outcome.kind === 'answered') return `nginx answers ${outcome.status} itself`;
  if (!outcome.isMethodKept) return 'an error page takes over, which makes a GET of every POST';
  if (outcome.forced !== null)
    return `an error page takes over, and every answer goes out as ${outcome.forced}`;
  return 'PHP finds no such script and answers 404';
}

/** Where a `try_files` is there, it is the one that has to end elsewhere. */
function ledOn(config: NginxConfig, run: Run, base: string, target: string): { step: string; edits: Edit[] } {
  const location = answering(run);
  const isSwitched = !pageOf(run) && run.outcome.scope !== location;
  const files = isSwitched ? undefined : own(location, 'try_files').at(-1);
  const last = files?.args.at(-1);
  const lines = `try_files $uri $uri/ ${target};`;
  if (!files || !last)
    return {
      step: `Put ${lines} into location ${base}/.`,
      edits: added(config, run, base, lines),
    };
  const { kind, text } = location.directive ? matchOf(location.directive) : { kind: '@', text: '' };
  const isOfWordPress = kind !== '~' && kind !== '~*' && text === `${base}/`;
  return {
    step: isOfWordPress
      ? `Let the try_files of this location end in ${target}.`
      : `Let the try_files of this location end in ${target}, or take the REST API out of the location.`,
    edits: isOfWordPress ? [{ start: last.start, end: last.end, text: target }] : [],
  };
}

/** Into the location of WordPress where there is one without, or as one of its own. */
function added({ source }: NginxConfig, run: Run, base: string, line: string): Edit[] {
  const { server } = run;
  const chosen = answering(run);
  const location = own(server, 'location').find((one) => {
    const { kind, text } = matchOf(one);
    return (kind === 'prefix' || kind === '^~') && text === `${base}/`;
  });
  if (location) {
    const scope = scopeOf('location', location, server);
    const isTaken = own(scope, 'try_files').length > 0 || handlerOf(scope) !== null;
    return isTaken || location !== (chosen.directive ?? location) ? [] : [atTop(source, location, line)];
  }
  const block = server.directive;
  return block ? [atTop(source, block, `location ${base}/ { ${line} }`)] : [];
}

const untold = {
  says: 'PHP is not told which script to run, so it answers with an empty page.',
  step: 'Put include fastcgi_params; and fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name; into this location.',
};

export const frontControllerElsewhere: Rule = {
  id: 'front-controller-elsewhere',
  find: (config, { base }) =>
    config.runs.flatMap((run) => {
      const { outcome, request } = run;
      if (outcome.kind !== 'php' || isReached(outcome, base) !== false || isMissing(run, base)) return [];
      if (includesIn(run).length > 0) return [];
      if (isRootSwallowed(outcome.scope)) return [];
      // Where nginx has come to it, what PHP is told is wrong, and not the way there.
      const isThere = outcome.script === '' || outcome.uri === `${base}/index.php`;
      const at = isThere ? outcome.at : (outcome.trail.at(-2)?.at ?? outcome.at);
      return [
        {
          at: at.at,
          severity: 'error',
          ...(outcome.script === ''
            ? untold
            : {
                says: `${request.path} ends in ${outcome.script}, and WordPress is ${base}/index.php.`,
                step: isThere
                  ? 'Put fastcgi_split_path_info ^(.+?\\.php)(/.*)$; and fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name; into this location.'
                  : `Lead it on to ${base}/index.php$is_args$args.`,
              }),
        },
      ];
    }),
};
