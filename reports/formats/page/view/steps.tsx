import type { Access } from '../../../../evidence/access.ts';
import type { Finding, PrintedFix } from '../../../../visit/judging/finding.ts';
import { serverNames } from '../../../text/server-name.ts';
import { ifNotHelped, stepsOf } from '../../../text/steps.ts';
import { Ladder } from './ladder.tsx';
import { count, listed } from './words.ts';

interface StepsProps {
  finding: Finding;
  /** What somebody can do on the site, where sites.yaml says so. */
  access: readonly Access[];
}

/** What to do first, and what if that does not help; the rest waits, by the server it is for. */
export function Steps({ finding, access }: StepsProps) {
  const { first, second, rest, isOutOfReach } = stepsOf(finding, access);
  if (!first) return null;
  const open = second ? [first, second] : [first];
  const given = listed([...access]);
  return (
    <>
      <h4>How to fix it {access.length > 0 && <span class="soft">{`with ${given} access`}</span>}</h4>
      {isOutOfReach && <p class="beyond">{`None of this can be done with ${given} alone: pass it on.`}</p>}
      <Ladder fixes={open} before={second ? ifNotHelped(first, second) : null} />
      {rest.length > 0 && (
        <details class="ways">
          <summary>{count(rest.length, 'more way')}</summary>
          <Ways fixes={rest} from={open.length} />
        </details>
      )}
    </>
  );
}

function Ways({ fixes, from }: { fixes: PrintedFix[]; from: number }) {
  const servers = [...new Set(fixes.map(({ server }) => server))];
  let before = from;
  return (
    <>
      {servers.map((server) => {
        const those = fixes.filter((fix) => fix.server === server);
        const start = before;
        before += those.length;
        return (
          <div key={server} class="way">
            {servers.length > 1 && <h5>{serverNames[server] ?? server}</h5>}
            <Ladder fixes={those} from={start} />
          </div>
        );
      })}
    </>
  );
}
