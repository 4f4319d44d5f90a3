import { shownLines } from '../../../../base/text.ts';
import type { PrintedFix } from '../../../../visit/judging/finding.ts';
import { careText, testedText } from '../../../text/care.ts';
import { whereText } from '../../../text/names.ts';
import { Copy } from './copy.tsx';
import { HostText } from './host-text.tsx';
import { Outside } from './outside.tsx';
import { Scroll } from './scroll.tsx';

/** More than any snippet of ours is long, filled in with what a host says. */
const SNIPPET = 20_000;

interface LadderProps {
  fixes: PrintedFix[];
  /** How many stand before them. */
  from?: number;
  /** Stands before the second one. */
  before?: string | null;
}

/** What to change, in the order to try it. */
export function Ladder({ fixes, from = 0, before = null }: LadderProps) {
  return (
    <ol class="ladder" start={from + 1}>
      {fixes.map((fix, at) => (
        <li key={fix.id}>
          <span class="step" aria-hidden="true">
            {from + at + 1}
          </span>
          {before !== null && at === 1 && <p class="soft before">{before}</p>}
          <Step fix={fix} />
        </li>
      ))}
    </ol>
  );
}

function Step({ fix }: { fix: PrintedFix }) {
  const { says, snippet, after, caveat, docs } = fix;
  const where = whereText(fix);
  const [care, tested] = [careText(fix), testedText(fix)];
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
        <Lines
          where={where ?? 'The lines:'}
          lines={shownLines(snippet)}
          isDiff={fix.place === 'as this diff shows'}
        />
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
        {care !== '' && (
          <span class="care">
            <HostText text={care} limit={600} />
          </span>
        )}
        {tested !== '' && <span class={fix.proved.length > 0 ? 'tested' : ''}>{tested}</span>}
        {docs && (
          <span>
            Read more: <Outside url={docs} />
          </span>
        )}
      </p>
    </>
  );
}

function Lines({ where, lines, isDiff }: { where: string; lines: string; isDiff: boolean }) {
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
        <pre>{isDiff ? <Diff lines={lines} /> : <HostText text={lines} limit={SNIPPET} lines />}</pre>
      </Scroll>
    </div>
  );
}

const marks: Partial<Record<string, string>> = { '+': 'added', '-': 'removed', '@': 'soft' };

function Diff({ lines }: { lines: string }) {
  return (
    <>
      {lines.split('\n').map((line, at) => (
        <span key={at} class={marks[line.charAt(0)] ?? ''}>
          <HostText text={`${line}\n`} limit={SNIPPET} lines />
        </span>
      ))}
    </>
  );
}
