import type { SiteChange } from '../../../model/report.ts';
import { changes as words } from '../../../text/words.ts';
import type { PageModel } from '../model.ts';
import { HostText } from './host-text.tsx';
import { NAMELESS } from './plain-text.ts';
import { siteHref } from './route.ts';
import { count, joined, moment } from './words.ts';

/** News before what is known. */
const kinds: SiteChange['kind'][] = ['new', 'changed', 'flaky', 'recovered', 'still'];

/** A line holds about so many names. */
const NAMED = 5;

/** What differs from the run before, worst first. */
export function Changes({ model }: { model: PageModel }) {
  const changed = model.sites.flatMap(({ name, change }, at) => (change ? [{ name, change, at }] : []));
  if (changed.length === 0) return null;
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">Since the last run</h2>
      <ul>
        {kinds.map((kind) => {
          const those = changed.filter(({ change }) => change.kind === kind);
          const more = those.length - NAMED;
          const once = kind === 'recovered' ? 0 : those.filter(({ change }) => !change.confirmed).length;
          const since = those.map(({ change }) => change.since).sort()[0];
          return (
            those.length > 0 && (
              <li key={kind} class={kind}>
                <b>{count(those.length, 'site')}</b> {those.length > 1 ? words[kind].do : words[kind].does}:{' '}
                {joined(
                  those.slice(0, NAMED).map(({ name, at }) => (
                    <a key={at} href={siteHref(model, at)}>
                      <HostText text={name || NAMELESS} limit={40} />
                    </a>
                  )),
                )}
                {more > 0 && ` and ${more.toLocaleString('en')} more`}
                {kind === 'still' && since && (
                  <span class="soft">{`, ${those.length > 1 ? 'the first ' : ''}since ${moment(since)}`}</span>
                )}
                {once > 0 && (
                  <span class="soft">
                    {once === those.length
                      ? ', seen once so far'
                      : `, ${once.toLocaleString('en')} of them seen once so far`}
                  </span>
                )}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
