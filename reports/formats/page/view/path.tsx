import { useState } from 'preact/hooks';
import type { Hop } from '../../../model/path/request-path.ts';
import type { State } from '../../../text/words.ts';
import { layerName } from '../../../text/words.ts';
import { HostText } from './host-text.tsx';
import { Icon } from './icon.tsx';

const signs: Record<Hop['state'], State> = { ok: 'pass', broken: 'fail', warned: 'warn', unseen: 'skipped' };

const said: Record<Hop['state'], string> = {
  ok: 'works',
  broken: 'it breaks here',
  warned: 'works, with a warning',
  unseen: 'not seen',
};

/** The path of a request, drawn: where it breaks is lit, and each station says how that is known. */
export function RequestPath({ hops }: { hops: Hop[] }) {
  const worst = hops.findIndex(({ state }) => state === 'broken');
  const [open, setOpen] = useState(worst === -1 ? null : worst);
  if (hops.length === 0) return null;
  return (
    <section class="path" aria-labelledby="path">
      <h2 id="path">Path of a request</h2>
      <ol class="hops">
        {hops.map((hop, at) => (
          <Stop
            key={hop.layer}
            hop={hop}
            isPast={worst !== -1 && at > worst}
            isOpen={open === at}
            toggle={() => setOpen(open === at ? null : at)}
          />
        ))}
      </ol>
    </section>
  );
}

interface StopProps {
  hop: Hop;
  /** Behind the place where it breaks. */
  isPast: boolean;
  isOpen: boolean;
  toggle(): void;
}

function Stop({ hop: { layer, state, short, evidence }, isPast, isOpen, toggle }: StopProps) {
  return (
    <li class={`hop ${state}${isPast ? ' past' : ''}`}>
      <button type="button" aria-expanded={isOpen} aria-controls={`hop-${layer}`} onClick={toggle}>
        <b>
          <Icon state={signs[state]} />
          {layerName(layer)}
        </b>
        <span class="spoken">{`, ${said[state]}: `}</span>
        <span class="short">
          <HostText text={short} limit={60} />
        </span>
      </button>
      <div id={`hop-${layer}`} class="stop" hidden={!isOpen}>
        <p class="soft">{`${layerName(layer)}: ${said[state]}`}</p>
        {evidence.length === 0 && <p>No answer shows anything of it.</p>}
        <ul>
          {evidence.map((one) => (
            <li key={one}>
              <HostText text={one} limit={400} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
