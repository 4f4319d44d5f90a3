import type { AnsweredBy } from '../evidence/answerer/page.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Facts } from '../evidence/facts.ts';
import { isOverLimit } from '../evidence/gatekeepers.ts';
import { headerOf, isHtml, isRestAnswer } from '../evidence/read.ts';
import type { ProbeId } from '../probes/ids.ts';
import type { Layer } from './cause.ts';
import type { Weighed } from './weigh.ts';

/** Where those stand who write answers. Another program in the place of WordPress was chosen by the web server. */
const layerOfWriter: Record<AnsweredBy, Layer | null> = {
  edge: 'edge',
  'bot-protection': 'edge',
  'web-server': 'web-server',
  php: 'php',
  wordpress: 'wordpress',
  plugin: 'plugin',
  'other-application': 'web-server',
  nobody: 'network',
  unknown: null,
};

const front: (Layer | null)[] = ['edge', 'web-server'];
const inside: (Layer | null)[] = ['php', 'wordpress', 'plugin', 'account'];

/** These do not ask the API, so that what they are answered says nothing of who keeps it from answering. */
const besideTheApi: ProbeId[] = [
  'home',
  'login-page',
  'graphql',
  'missing-file',
  'static-file',
  'plugin-readme',
];

/** The layer that this answer came from; where nothing shows it, the one nearest to us that it can have come from. */
export function layerOf(probe: ProbeId, facts: Facts): Layer {
  const exchange = facts.exchanges[probe];
  const written = layerOfWriter[facts.answerer(probe)?.by ?? 'nobody'];
  const isOfLogin = probe === 'token' || probe === 'validate';
  if (written !== null)
    return written === 'wordpress' && isRestAnswer(exchange) && isOfLogin ? 'plugin' : written;
  if (isRestAnswer(exchange)) return isOfLogin ? 'plugin' : 'wordpress';
  const isRestSeen = Object.values(facts.exchanges).some((other) => isRestAnswer(other));
  return isRestSeen && !isHtml(exchange) ? 'php' : 'web-server';
}

/** The layer of a cause as it is found: who wrote the refusals that show it stands where it says, or elsewhere. */
function layerFound({ cause, held }: Weighed, facts: Facts): Layer {
  if (!front.includes(cause.layer)) return cause.layer;
  const refusing = held.map(({ probe }) => probe).filter((probe) => isRefusal(probe, facts));
  const [layer, ...others] = new Set(refusing.map((probe) => layerOfRefusal(probe, facts)));
  return layer && others.length === 0 ? layer : cause.layer;
}

function isRefusal(probe: ProbeId, facts: Facts): boolean {
  const kind = facts.answerer(probe)?.kind;
  return (
    kind === 'limit' ||
    isOverLimit(facts.exchanges[probe], facts) ||
    kind === 'refusal' ||
    kind === 'challenge'
  );
}

/** WordPress and PHP limit nobody by themselves: a plugin does. */
function layerOfRefusal(probe: ProbeId, facts: Facts): Layer | null {
  const layer = layerOfWriter[facts.answerer(probe)?.by ?? 'unknown'];
  const isOfPlugin = layer === 'wordpress' || layer === 'php';
  return isOfPlugin ? 'plugin' : layer;
}

/**
 * A page of error that shows this cause was written, or may have been, on the other side of PHP than where the cause is.
 * Then it is not certain: whoever wrote the page was reached, or was not.
 */
export function contradictsLayer(one: Weighed, facts: Facts): boolean {
  const layer = layerFound(one, facts);
  return one.held.some(({ probe }) => {
    const answerer = facts.answerer(probe);
    if (!answerer || besideTheApi.includes(probe) || !isErrorPage(facts.exchanges[probe])) return false;
    const written = layerOfWriter[answerer.by];
    if (answerer.by === 'other-application') return inside.includes(layer);
    if (answerer.by === 'unknown') return front.includes(layer) && mayBeOfPhp(probe, facts);
    return front.includes(layer)
      ? inside.includes(written)
      : inside.includes(layer) && front.includes(written);
  });
}

/**
 * Nobody signs it, and it has the form in which PHP sends a page, or is JSON, which no server writes by itself: code of
 * the site may have written it.
 */
function mayBeOfPhp(probe: ProbeId, { exchanges }: Facts): boolean {
  // Whoever says that there were too many requests, there were.
  if (exchanges[probe]?.response?.status === 429) return false;
  const type = headerOf(exchanges[probe], 'content-type') ?? '';
  return /^text\/html;\s*charset=UTF-8$/.test(type) || /\bjson\b/i.test(type);
}

/** A server that finds nothing says so too where WordPress has written it no rule: 404 stands on neither side. */
function isErrorPage(exchange: Exchange | undefined): boolean {
  const status = exchange?.response?.status ?? 0;
  return status >= 400 && status !== 404 && !isRestAnswer(exchange);
}

/** Who cannot have written what a cause of this layer makes of an answer: it comes before them, or behind. */
const strangers: Partial<Record<Layer, readonly AnsweredBy[]>> = {
  network: ['php', 'wordpress', 'plugin'],
  edge: ['php', 'wordpress', 'plugin'],
  'web-server': ['php', 'wordpress', 'plugin', 'edge', 'bot-protection'],
  plugin: ['edge', 'bot-protection'],
};

/**
 * The layer that is printed: where all that goes wrong was written by one who stands elsewhere, it is his, and his name
 * is no reason to be surer.
 */
export function layerWritten(one: Weighed, facts: Facts): Layer {
  const layer = layerFound(one, facts);
  const writers = one.held.flatMap(({ probe, trouble }) =>
    trouble === 'written' ? [facts.answerer(probe)?.by ?? 'unknown'] : [],
  );
  const [writer, ...others] = new Set(writers);
  const isStranger = front.includes(layer) && writer !== undefined && strangers[layer]?.includes(writer);
  return (isStranger && others.length === 0 && layerOfWriter[writer]) || layer;
}

/** Somebody else wrote what came in place of the answer. */
export function isOfOthers(one: Weighed, facts: Facts): boolean {
  const layer = layerFound(one, facts);
  return one.held.some(({ probe, trouble }) => {
    const by = facts.answerer(probe)?.by;
    if (trouble !== 'written' || by === undefined || isRestAnswer(facts.exchanges[probe])) return false;
    return strangers[layer]?.includes(by) ?? false;
  });
}
