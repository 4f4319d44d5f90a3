import { layerName } from '../../../text/words.ts';
import type { SiteDetail } from '../model.ts';
import { HostText } from './host-text.tsx';
import { Sign } from './icon.tsx';

/** What will not work for long, and what sites.yaml says and should not any more. */
export function Notes({ site: { warnings, notices } }: { site: SiteDetail }) {
  return (
    <>
      {warnings.length > 0 && (
        <>
          <h2>Warnings</h2>
          <ul class="card notes">
            {warnings.map(({ id, layer, says, mend }) => (
              <li key={id}>
                <Sign state="warn" />
                <div>
                  <p class="says">
                    <HostText text={says} limit={400} />
                  </p>
                  <p>
                    <HostText text={mend} limit={400} />
                  </p>
                  <p class="soft facts">
                    <span class="tag">{layerName(layer)}</span> <code>{id}</code>
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {notices.length > 0 && (
        <>
          <h2>For sites.yaml</h2>
          <ul class="plain">
            {notices.map((notice) => (
              <li key={notice}>
                <HostText text={notice} limit={400} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
