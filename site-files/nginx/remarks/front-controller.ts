import type { Edit } from '../../edit.ts';
import { includesIn, isReached, type NginxConfig, type Run } from '../config.ts';
import { atTop } from '../edits.ts';
import { matchOf } from '../evaluate/locations.ts';
import { handlerOf, locationOf, own, scopeOf } from '../evaluate/scope.ts';
import type { Rule } from '../rule.ts';

export const frontControllerMissing: Rule = {
  id: 'front-controller-missing',
  find: (config, { base }) =>
    config.runs.flatMap((run) => {
      const { outcome, request } = run;
      if (includesIn(run).length > 0 || !isMissing(run, base)) return [];
      if (isSwitchedOff(outcome))
        return [
          {
            at: (outcome.scope.directive ?? outcome.at).at,
            severity: 'error',
            says: `while this condition holds, the try_files of its location does nothing, so ${endOf(run)}.`,
            step: 'Take the if out of the location: put it, and what it sets, into the server block.',
          },
        ];
      const target = `${base}/index.php$is_args$args`;
      return [
        {
          at: outcome.at.at,
          severity: 'error',
          says: `nothing here leads ${request.path} on to ${base}/index.php, so ${endOf(run)}.`,
          step: `Put try_files $uri $uri/ ${target}; into location ${base}/.`,
          edits: added(config, run, base, `try_files $uri $uri/ ${target};`),
        },
      ];
    }),
};

/** To nginx an `if` is a location of its own, which inherits what answers and no try_files. */
function isSwitchedOff({ scope }: Run['outcome']): boolean {
  return scope.kind === 'if' && own(locationOf(scope), 'try_files').length > 0;
}

/** nginx looks for a file of that name, or asks PHP for one. */
function isMissing({ outcome, request }: Run, base: string): boolean {
  if (outcome.kind === 'answered') return outcome.by === 'file' || outcome.by === 'try-files';
  if (outcome.kind !== 'php' || isReached(outcome, base) !== false) return false;
  return (
    outcome.forced !== null || !outcome.isMethodKept || outcome.script?.startsWith(request.path) === true
  );
}

function endOf({ outcome }: Run): string {
  if (outcome.kind === 'answered') return `nginx answers ${outcome.status} itself`;
  if (!outcome.isMethodKept) return 'an error page takes over, which makes a GET of every POST';
  if (outcome.forced !== null)
    return `an error page takes over, and every answer goes out as ${outcome.forced}`;
  return 'PHP finds no such script and answers 404';
}

/** Into the location of WordPress where there is one without, or as one of its own. */
function added({ source }: NginxConfig, { server, outcome }: Run, base: string, line: string): Edit[] {
  const chosen = locationOf(outcome.scope);
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
