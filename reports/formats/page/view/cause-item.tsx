import { serverPlace } from '../../../text/server-place.ts';
import { layerName } from '../../../text/words.ts';
import type { PageCause, PageGroup } from '../model.ts';
import { HostText } from './host-text.tsx';
import { Sign } from './icon.tsx';
import { causeHref } from './route.ts';
import { isUnrecognised } from './unrecognised.ts';
import { count, joined } from './words.ts';

/** The largest groups; the cause's own page has more. */
const PLACES = 2;

interface CauseItemProps {
  cause: PageCause;
  /** Its sites alone are in the matrix. */
  isChosen: boolean;
  choose(cause: string | null): void;
}

/** A cause in the list of all: what it is, where it is, and a button that shows its sites alone. */
export function CauseItem({ cause, isChosen, choose }: CauseItemProps) {
  const { id, says, severity, layer, first } = cause;
  return (
    <li class={severity}>
      <Sign state={severity} />
      <div>
        <p class="says">
          <a href={causeHref(id)}>
            <HostText text={says} limit={300} />
          </a>
        </p>
        <p class="soft facts">
          {!isUnrecognised(cause) && <span class="tag">{layerName(layer)}</span>}{' '}
          <code>
            <HostText text={id} limit={80} />
          </code>{' '}
          <Places cause={cause} />
        </p>
        {first !== '' && (
          <p class="first">
            <HostText text={first} limit={300} />
          </p>
        )}
      </div>
      <button
        type="button"
        class="sites scripted"
        aria-pressed={isChosen}
        onClick={() => choose(isChosen ? null : id)}
      >
        <b>{cause.count.toLocaleString('en')}</b> {cause.count === 1 ? 'site' : 'sites'}
        <span class="spoken">{` with ${id}: ${isChosen ? 'show all sites again' : 'show only these'}`}</span>
      </button>
    </li>
  );
}

function Places({ cause: { id, groups, places } }: { cause: PageCause }) {
  const more = places - Math.min(PLACES, groups.length);
  const isByAnswer = groups.some(({ answer }) => answer !== null);
  return (
    <span>
      {joined(
        groups.slice(0, PLACES).map((group) => (
          <span key={groupKey(group)}>
            {places > 1 && `${count(group.count, 'site')}${isByAnswer ? ': ' : ' on '}`}
            <GroupName group={group} />
          </span>
        )),
        isByAnswer ? '; ' : ', ',
      )}
      {more > 0 && (
        <>
          {isByAnswer ? '; ' : ', '}
          <a href={causeHref(id)}>{count(more, isByAnswer ? 'more answer' : 'more server')}</a>
        </>
      )}
    </span>
  );
}

/** `apache, PHP 8.2.36 at 192.0.2.7`, or what answered. */
export function GroupName({ group: { server, address, answer } }: { group: PageGroup }) {
  if (answer !== null) return <HostText text={answer} limit={200} />;
  return <HostText text={serverPlace({ server, address })} limit={80} />;
}

export function groupKey({ server, address, answer }: PageGroup): string {
  return `${server} ${address} ${answer}`;
}
