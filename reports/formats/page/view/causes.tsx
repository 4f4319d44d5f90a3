import { layerName } from '../../../text/words.ts';
import type { PageCause, PageModel } from '../model.ts';
import { type Filter, filterHash } from './filter.ts';
import { HostText } from './host-text.tsx';
import { Sign } from './icon.tsx';
import { causeHref } from './route.ts';
import { count, joined } from './words.ts';

/** The rest waits below, so that the matrix is not pushed out of sight. */
const SHOWN = 8;

/** The largest hosts; the cause's own page has all. */
const HOSTS = 2;

interface CausesProps {
  model: PageModel;
  filter: Filter;
  setFilter(filter: Filter): void;
}

/** Each cause once, the most frequent first: one fix may help many sites. */
export function Causes({ model, ...choice }: CausesProps) {
  const { causes } = model;
  if (causes.length === 0) return null;
  // One more is no reason to hide it.
  const shown = causes.length <= SHOWN + 1 ? causes.length : SHOWN;
  const more = causes.slice(shown);
  return (
    <section>
      <h2>What is wrong</h2>
      <div class="card">
        <CauseList causes={causes.slice(0, shown)} {...choice} />
        {more.length > 0 && (
          <details class="further">
            <summary>{count(more.length, 'more cause')}</summary>
            <CauseList causes={more} {...choice} />
          </details>
        )}
      </div>
    </section>
  );
}

interface CauseListProps extends Omit<CausesProps, 'model'> {
  causes: PageCause[];
}

function CauseList({ causes, filter, setFilter }: CauseListProps) {
  return (
    <ol class="causes">
      {causes.map((cause) => (
        <li key={cause.id} class={cause.severity}>
          <Sign state={cause.severity} />
          <div>
            <p class="says">
              <a href={causeHref(cause.id)}>
                <HostText text={cause.says} limit={300} />
              </a>
            </p>
            <p class="soft facts">
              <span class="tag">{layerName(cause.layer)}</span>{' '}
              <code>
                <HostText text={cause.id} limit={80} />
              </code>{' '}
              <Hosts cause={cause} />
            </p>
          </div>
          <button
            type="button"
            class="sites scripted"
            aria-pressed={filter.cause === cause.id}
            onClick={() => setFilter({ ...filter, cause: filter.cause === cause.id ? null : cause.id })}
          >
            <b>{cause.count.toLocaleString('en')}</b> {cause.count === 1 ? 'site' : 'sites'}
            <span class="spoken">
              {` with ${cause.id}: ${filter.cause === cause.id ? 'show all sites again' : 'show these alone'}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Hosts({ cause: { groups, id } }: { cause: PageCause }) {
  const more = groups.length - HOSTS;
  return (
    <span>
      {joined(
        groups.slice(0, HOSTS).map(({ server, address, count: many }) => (
          <span key={`${server} ${address}`}>
            {groups.length > 1 && `${count(many, 'site')} on `}
            <HostText text={hostName(server, address)} limit={80} />
          </span>
        )),
      )}
      {more > 0 && (
        <>
          {', '}
          <a href={causeHref(id)}>{count(more, 'more host')}</a>
        </>
      )}
    </span>
  );
}

/** `apache, PHP 8.2.36 at 192.0.2.7`. */
export function hostName(server: string | null, address: string | null): string {
  return [server ?? 'an unidentified server', address].filter(Boolean).join(' at ');
}

/** For the page of a cause: the matrix with its sites alone. */
export function onlyCause(id: string): string {
  return filterHash({ states: [], cause: id, tag: null, text: '' });
}
