import type { PageCause, PageModel } from '../model.ts';
import { GroupName, groupKey } from './cause-item.tsx';
import { everything, filterHash } from './filter.ts';
import { HostText } from './host-text.tsx';
import { NAMELESS } from './plain-text.ts';
import { siteHref } from './route.ts';
import { isUnrecognised } from './unrecognised.ts';
import { count } from './words.ts';

/** All of them are found with the filter of the matrix. */
const LISTED = 100;

/** By server, or by what answered, each with the sites that the run names of it; then those that it does not. */
export function CausePlaces({ cause, model }: { cause: PageCause; model: PageModel }) {
  const places = model.sites.flatMap(({ causes }, at) => (causes.includes(cause.id) ? [at] : []));
  const byName = new Map(places.map((at) => [model.sites[at]?.name, at]));
  const groups = cause.groups.map((group) => {
    const known = [...new Set(group.names.flatMap((name) => byName.get(name) ?? []))];
    return { ...group, known, more: group.count - known.length };
  });
  const left = cause.places - groups.length;
  const isWhole = left === 0 && groups.every(({ more }) => more === 0);
  return (
    <section>
      <h2>
        Where it is <span class="soft">{count(places.length, 'site')}</span>
      </h2>
      <div class="card where-it-is">
        {groups.map(({ known, more, ...group }) => (
          <div key={groupKey(group)}>
            <h3>
              <GroupName group={group} /> <span class="soft">{count(group.count, 'site')}</span>
            </h3>
            <SiteLinks model={model} places={known} more={more} />
          </div>
        ))}
        {left > 0 && (
          <p class="soft">
            {`and ${count(left, isUnrecognised(cause) ? 'more answer' : 'more server')} with ${count(
              places.length - groups.reduce((sum, group) => sum + group.count, 0),
              'site',
            )}`}
          </p>
        )}
        {!isWhole && (
          <details>
            <summary>{listText(places.length)}</summary>
            <SiteLinks
              model={model}
              places={places.slice(0, LISTED)}
              more={Math.max(0, places.length - LISTED)}
            />
          </details>
        )}
        {model.sites.length > 1 && (
          <p>
            <a href={filterHash({ ...everything, cause: cause.id })}>
              {places.length > 1
                ? `All ${count(places.length, 'site')} in the matrix`
                : 'This site in the matrix'}
            </a>
          </p>
        )}
      </div>
    </section>
  );
}

function listText(many: number): string {
  return many > LISTED ? `The first ${LISTED} of ${count(many, 'site')}` : `All ${count(many, 'site')}`;
}

function SiteLinks({ model, places, more }: { model: PageModel; places: number[]; more: number }) {
  return (
    <ul class="sites">
      {places.map((at) => (
        <li key={at}>
          <a href={siteHref(model, at)}>
            <HostText text={model.sites[at]?.name || NAMELESS} limit={60} />
          </a>
        </li>
      ))}
      {more > 0 && <li class="soft">{`and ${more.toLocaleString('en')} more`}</li>}
    </ul>
  );
}
