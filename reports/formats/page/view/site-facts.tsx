import type { SiteDetail } from '../model.ts';
import { HostText } from './host-text.tsx';
import { duration, listed, moment } from './words.ts';

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
  const spent = site.checks.reduce((sum, check) => sum + check.duration_ms, 0);
  const when = [
    moment(site.started),
    `${site.exchanges.length} ${site.exchanges.length === 1 ? 'request' : 'requests'}`,
    duration(spent),
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
  const seen = confirmed ? '' : ' It has not been seen a second time yet.';
  if (kind === 'recovered') return `It recovered, first seen ${moment(since)}.`;
  if (kind === 'still') return `It has been so since ${moment(since)}.`;
  if (kind === 'flaky') return `It fails now and then, first seen ${moment(since)}.`;
  if (kind === 'new') return `New: first seen ${moment(since)}.${seen}`;
  return `It fails for another cause than before (${listed(before) || 'none was known'}), first seen ${moment(since)}.${seen}`;
}
