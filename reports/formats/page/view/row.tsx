import { Component } from 'preact';
import { changes, states } from '../../../text/words.ts';
import type { PageModel } from '../model.ts';
import { HostText } from './host-text.tsx';
import { Icon, Sign } from './icon.tsx';
import { NAMELESS, plainText } from './plain-text.ts';
import { checkHref, siteHref } from './route.ts';
import type { SiteRow } from './rows.ts';
import { Strip } from './strip.tsx';

/** Of a name that is read out with every cell. */
const SPOKEN = 80;

interface RowProps {
  model: PageModel;
  row: SiteRow;
  hasRuns: boolean;
  /** Where the Tab key leads to in the beginning. */
  isFirst: boolean;
}

/** A site and its checks. It is drawn once: the report does not change while it is read. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate({ row }: RowProps): boolean {
    return row !== this.props.row;
  }

  override render({ model, row: { site, at }, hasRuns, isFirst }: RowProps) {
    const name = plainText(site.name || NAMELESS, SPOKEN);
    const href = siteHref(model, at);
    const change = site.change && changes[site.change.kind].tag;
    return (
      <tr data-at={at}>
        <th scope="row">
          <Sign state={site.status} />
          <span class="who">
            <a href={href} tabIndex={isFirst ? 0 : -1}>
              <HostText text={site.name || NAMELESS} limit={60} />
            </a>
            {change && <span class={`tag ${site.change?.kind}`}>{change}</span>}
            {site.server !== '' && (
              <span class="soft server">
                <HostText text={site.server} limit={60} />
              </span>
            )}
          </span>
        </th>
        {model.checks.map(({ id, label }, column) => {
          const state = site.states[column] ?? null;
          return (
            <td key={id} tabIndex={state === null ? -1 : undefined}>
              {state === null ? (
                <span class="spoken">not asked for</span>
              ) : (
                <a
                  class={`cell ${state}`}
                  href={checkHref(href, id)}
                  tabIndex={-1}
                  aria-label={`${name}, ${label}: ${states[state].does}`}
                >
                  <Icon state={state} />
                </a>
              )}
            </td>
          );
        })}
        {hasRuns && (
          <td class="runs" tabIndex={-1}>
            {site.strip.length > 0 && <Strip runs={site.strip} />}
          </td>
        )}
      </tr>
    );
  }
}
