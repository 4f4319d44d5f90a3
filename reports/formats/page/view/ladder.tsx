import { shownLines } from '../../../../base/text.ts';
import type { PrintedFix } from '../../../../visit/judging/finding.ts';
import { whereText } from '../../../text/names.ts';
import { Copy } from './copy.tsx';
import { HostText } from './host-text.tsx';
import { Outside } from './outside.tsx';
import { Scroll } from './scroll.tsx';
import { count } from './words.ts';

/** More than any snippet of ours is long, filled in with what a host says. */
const SNIPPET = 20_000;

/** What to change, in the order to try it. */
export function Ladder({ fixes }: { fixes: PrintedFix[] }) {
  return (
    <ol class="ladder">
      {fixes.map((fix) => (
        <li key={fix.id}>
          <Step fix={fix} />
        </li>
      ))}
    </ol>
  );
}

function Step({ fix }: { fix: PrintedFix }) {
  const { says, snippet, after, caveat, docs } = fix;
  const where = whereText(fix);
  return (
    <>
      <p class="says">
        <HostText text={says.replace(/\.?$/, '.')} limit={600} />
      </p>
      {snippet === null ? (
        where && (
          <p class="where">
            <HostText text={where} limit={300} />
          </p>
        )
      ) : (
        <Lines where={where ?? 'The lines:'} lines={shownLines(snippet)} />
      )}
      {after && (
        <p>
          <HostText text={after} limit={600} />
        </p>
      )}
      {caveat && (
        <p class="caveat">
          <b>Note:</b> <HostText text={caveat} limit={600} />
        </p>
      )}
      <p class="foot soft">
        <Proved fix={fix} />
        {docs && (
          <span>
            Read more: <Outside url={docs} />
          </span>
        )}
      </p>
    </>
  );
}

function Lines({ where, lines }: { where: string; lines: string }) {
  const place = where.replace(/[:.]$/, '');
  return (
    <div class="lines">
      <div class="bar">
        <span class="where">
          <HostText text={where} limit={300} />
        </span>
        <Copy text={() => lines} what={`the lines that go ${place.replace(/^I/, 'i')}`} />
      </div>
      <Scroll label={`Lines: ${place}`}>
        <pre>
          <HostText text={lines} limit={SNIPPET} lines />
        </pre>
      </Scroll>
    </div>
  );
}

/** Advice without a place has nothing to prove. */
function Proved({ fix: { proved, snippet, file } }: { fix: PrintedFix }) {
  if (proved.length === 0)
    return snippet !== null || file === 'wp-admin' ? <span>Not proved here.</span> : null;
  return (
    <details class="proved">
      <summary>Proved on {count(proved.length, 'server')}</summary>
      {proved.join(', ')}
    </details>
  );
}
