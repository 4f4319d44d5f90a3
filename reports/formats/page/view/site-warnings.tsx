import type { WarningId } from '../../../model/report.ts';
import type { PageModel } from '../model.ts';
import { HostText } from './host-text.tsx';
import { Sign } from './icon.tsx';
import { NAMELESS } from './plain-text.ts';
import { siteHref } from './route.ts';
import { count, joined } from './words.ts';

const says: Record<WarningId, string> = {
  'certificate-expiring': 'The certificate expires soon',
  'token-short-lived': 'Tokens expire soon after they are issued',
  'response-slowed': 'Answers take much longer than before',
  'login-untested': 'A login was given and not tested, since the address is plain http',
};

/** A line holds about so many names. */
const NAMED = 5;

/** What works today and will not for long, each once, with the sites it concerns. */
export function SiteWarnings({ model }: { model: PageModel }) {
  const all = model.sites.flatMap(({ name, warnings }, at) => warnings.map((id) => ({ id, name, at })));
  const ids = [...new Set(all.map(({ id }) => id))];
  if (ids.length === 0) return null;
  return (
    <ul class="causes">
      {ids.map((id) => {
        const those = all.filter((one) => one.id === id);
        const more = those.length - NAMED;
        return (
          <li key={id} class="warn">
            <Sign state="warn" />
            <div>
              <p class="says">{says[id] ?? id}</p>
              <p class="soft facts">
                <code>{id}</code>{' '}
                <span>
                  {count(those.length, 'site')}:{' '}
                  {joined(
                    those.slice(0, NAMED).map(({ name, at }) => (
                      <a key={at} href={siteHref(model, at)}>
                        <HostText text={name || NAMELESS} limit={40} />
                      </a>
                    )),
                  )}
                  {more > 0 && ` and ${more.toLocaleString('en')} more`}
                </span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
