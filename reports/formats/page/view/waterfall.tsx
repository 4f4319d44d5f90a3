import { scaleLinear } from 'd3-scale';
import type { Exchange } from '../../../../evidence/exchange.ts';
import type { SiteDetail } from '../model.ts';
import { ExchangeView } from './exchange.tsx';
import { HostText } from './host-text.tsx';
import { type Phase, phaseNames, segmentsOf, timeTaken } from './segments.ts';
import { count, duration } from './words.ts';

type Scale = ReturnType<typeof scaleLinear<number>>;

/** All that was sent, on one axis of time; each line opens to the request and its answer. */
export function Waterfall({ site: { url, exchanges, findings, isCut } }: { site: SiteDetail }) {
  if (exchanges.length === 0) return null;
  const sent = [...exchanges].sort((a, b) => a.timing.start - b.timing.start);
  const end = Math.max(1, timeTaken(exchanges));
  const x = scaleLinear([0, end], [0, 100]);
  const connections = exchanges.filter(({ connection }) => connection).length;
  const known = connections > 0 ? `, ${count(connections, 'connection')}` : '';
  const proving = new Set<string>(findings.flatMap(({ proof }) => proof.map(({ probe }) => probe)));
  const used = new Set(sent.flatMap(({ timing }) => segmentsOf(timing).map(({ phase }) => phase)));
  return (
    <section class="waterfall" aria-labelledby="sent">
      <h2 id="sent">
        What was sent <span class="soft">{`${count(sent.length, 'request')}, ${duration(end)}${known}`}</span>
      </h2>
      {isCut && (
        <p class="soft">
          Bodies or headers were cut for the size of this page: evidence.json beside it has all of them.
        </p>
      )}
      <div class="card">
        <div class="axis" aria-hidden="true">
          <Axis x={x} />
        </div>
        <ol>
          {sent.map((exchange, at) => (
            <li key={at}>
              <Line exchange={exchange} siteUrl={url} x={x} isProof={proving.has(exchange.probe)} />
            </li>
          ))}
        </ol>
        <p class="legend soft" aria-hidden="true">
          {(Object.keys(phaseNames) as Phase[])
            .filter((phase) => used.has(phase))
            .map((phase) => (
              <span key={phase}>
                <i class={`swatch ${phase}`} />
                {phaseNames[phase]}
              </span>
            ))}
        </p>
      </div>
    </section>
  );
}

function Axis({ x }: { x: Scale }) {
  return (
    <svg aria-hidden="true" focusable="false">
      {x.ticks(5).map((tick) => (
        <g key={tick}>
          <line class="tick" x1={`${x(tick)}%`} x2={`${x(tick)}%`} y1="14" y2="100%" />
          <text x={`${x(tick)}%`} y="10" text-anchor={tick === 0 ? 'start' : x(tick) > 92 ? 'end' : 'middle'}>
            {duration(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface LineProps {
  exchange: Exchange;
  siteUrl: string;
  x: Scale;
  /** A finding rests on it. */
  isProof: boolean;
}

function Line({ exchange, siteUrl, x, isProof }: LineProps) {
  const { probe, request, response, failure, timing } = exchange;
  const segments = segmentsOf(timing);
  const spent = segments.map(({ phase, ms }) => `${phaseNames[phase]} ${duration(ms)}`).join(', ');
  return (
    <details class="exchange">
      <summary>
        <span class="what">
          <HostText text={request.method} limit={12} /> <HostText text={probe} limit={40} />
        </span>
        <span class={`status${failure || isProof ? ' bad' : ''}`}>
          {response ? response.status : <span class="spoken">no answer</span>}
          {isProof && <span class="spoken">, shows what is wrong</span>}
          {failure && <span class="broken">{response ? '✗' : 'none'}</span>}
        </span>
        <svg class="bar" role="img" aria-label={spent || 'no time was measured'}>
          {x.ticks(5).map((tick) => (
            <line key={tick} class="tick" x1={`${x(tick)}%`} x2={`${x(tick)}%`} y1="0" y2="100%" />
          ))}
          {segments.map(({ phase, from, ms }) => (
            <rect
              key={phase}
              class={`phase ${phase}${failure ? ' broken' : ''}`}
              x={`${x(from).toFixed(3)}%`}
              width={`${Math.max(0.15, x(ms)).toFixed(3)}%`}
              y={phase === 'wait' ? 3 : 5}
              height={phase === 'wait' ? 10 : 6}
            />
          ))}
        </svg>
        <span class="ms soft">{duration(timing.total)}</span>
      </summary>
      <ExchangeView exchange={exchange} siteUrl={siteUrl} />
    </details>
  );
}
