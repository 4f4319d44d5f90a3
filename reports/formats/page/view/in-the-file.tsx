import type { InFiles } from '../../../../visit/judging/finding.ts';
import { shownExcerpt } from '../../../text/in-files.ts';
import { HostText } from './host-text.tsx';
import { Scroll } from './scroll.tsx';

/** The lines at fault as a compiler shows them, or what follows from it that none is. */
export function InTheFile({ files: { lines, says } }: { files: InFiles }) {
  if (says !== null) return <HostText text={says} limit={1000} />;
  return (
    <ul class="at-fault">
      {lines.map((one) => (
        <li key={`${one.file}:${one.line}:${one.remark}`}>
          <code>
            <HostText text={`${one.file}:${one.line}`} limit={300} />
          </code>{' '}
          <HostText text={one.says} limit={600} />
          <Scroll label={`line ${one.line}`}>
            <pre>{shownExcerpt(one).join('\n')}</pre>
          </Scroll>
        </li>
      ))}
    </ul>
  );
}
