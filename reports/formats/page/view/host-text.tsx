import { LINE, pieces } from './plain-text.ts';
import { Scroll } from './scroll.tsx';

interface HostTextProps {
  text: string;
  limit?: number;
  /** It is a body or a snippet: line ends stay. */
  lines?: boolean;
}

/** More than anybody reads, and little enough for a browser to lay out. */
const WHOLE = 20_000;

/** What somebody else wrote: it shows as what it is, and turns nothing around it. */
export function HostText({ text, limit = LINE, lines = false }: HostTextProps) {
  return (
    <bdi>
      {pieces(text, limit, lines).map(({ text: piece, isSymbol }, at) =>
        isSymbol ? (
          <span key={at} class="symbol">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </bdi>
  );
}

/** Below a text that was cut: the rest of it, as far as it can be shown. */
export function Whole({ text, what, limit = LINE }: { text: string; what: string; limit?: number }) {
  if (text.length <= limit) return null;
  const more = text.length > WHOLE ? `, the first ${WHOLE.toLocaleString('en')} here` : '';
  return (
    <details class="whole">
      <summary>{`${what}: all ${text.length.toLocaleString('en')} characters${more}`}</summary>
      <Scroll label={what}>
        <pre>
          <HostText text={text} limit={WHOLE} lines />
        </pre>
      </Scroll>
    </details>
  );
}
