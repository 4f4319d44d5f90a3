import type { SiteDetail } from '../model.ts';
import { HostText } from './host-text.tsx';
import { timeTaken } from './segments.ts';
import { count, duration, listed, moment } from './words.ts';

/** What answers, and when it was asked. */
export function SiteFacts({ site }: { site: SiteDetail }) {
  const { server, looks, tags, change } = site;
  const facts = [
    server.software,
    server.php && `PHP ${server.php}`,
    server.proxy && `behind ${server.proxy}`,
    server.cdn && server.cdn !== server.proxy && `through ${server.cdn}`,
    server.cache && server.cache !== server.proxy && `cached by ${server.cache}`,
    server.waf && `firewall ${server.waf}`,
    server.jwt_plugin && [server.jwt_plugin.name, server.jwt_plugin.version].filter(Boolean).join(' '),
    ...server.security_plugins,
    server.address && `at ${server.address}`,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
  const when = [
    moment(site.started),
    count(site.exchanges.length, 'request'),
    duration(timeTaken(site.exchanges)),
    ...(looks !== undefined && looks > 1 ? [`${looks} looks in a row agree`] : []),
  ];
  return (
    <>
      {facts.length > 0 && (
        <p class="server-facts">
          {facts.map((fact) => (
            <span key={fact} class="tag">
              <HostText text={fact} limit={80} />
            </span>
          ))}
        </p>
      )}
      <p class="soft">
        {when.join(' · ')}
        {tags.length > 0 && (
          <>
            {' · '}
            <HostText text={`tagged ${listed(tags)}`} limit={200} />
          </>
        )}
      </p>
      {change && <p class="soft">{changeText(change)}</p>}
    </>
  );
}

function changeText({ kind, since, before, confirmed }: NonNullable<SiteDetail['change']>): string {
  const seen = confirmed ? '' : ' Seen once so far.';
  if (kind === 'recovered') return `Works again since ${moment(since)}.`;
  if (kind === 'still') return `Fails since ${moment(since)}.`;
  if (kind === 'flaky') return `Flaky since ${moment(since)}.`;
  if (kind === 'new') return `Fails since ${moment(since)}; it worked before.${seen}`;
  return `Fails for another cause since ${moment(since)}; before: ${listed(before) || 'no known cause'}.${seen}`;
}
