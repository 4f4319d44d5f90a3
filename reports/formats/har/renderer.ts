import { isoTime, shown } from '../../../base/text.ts';
import { version } from '../../../base/version.ts';
import type { Exchange } from '../../../evidence/exchange.ts';
import { interruptedText } from '../../text/counts.ts';
import { jsonText } from '../../text/json.ts';
import type { MakeRenderer } from '../renderer.ts';
import { harRequest, harResponse } from './message.ts';
import { timingsOf } from './timings.ts';

/**
 * Renders evidence.har, HAR 1.2: every exchange as it was recorded, a page a site. The pages stand behind the
 * entries, so that nothing but their titles is kept.
 */
export const harRenderer: MakeRenderer = () => {
  const pages: string[] = [];
  let separator = '\n';
  return {
    begin: () => {
      const creator = jsonText({ name: 'wp-rest-doctor', version });
      return `{ "log": { "version": "1.2", "creator": ${creator}, "entries": [`;
    },
    site({ name, url, started, exchanges }) {
      const id = `site_${pages.length + 1}`;
      const entries = exchanges
        .toSorted((a, b) => a.timing.start - b.timing.start)
        .map((exchange) => jsonText(harEntry(exchange, id, Date.parse(started))));
      pages.push(
        jsonText({
          startedDateTime: isoTime(Date.parse(started)),
          id,
          title: shown(name),
          pageTimings: { onContentLoad: -1, onLoad: -1 },
          comment: shown(url),
        }),
      );
      if (entries.length === 0) return '';
      const text = `${separator}${entries.join(',\n')}`;
      separator = ',\n';
      return text;
    },
    end({ tally }) {
      const says = interruptedText(tally);
      const comment = says === null ? '' : `, "comment": ${jsonText(says)}`;
      return `\n], "pages": [\n${pages.join(',\n')}\n]${comment} } }\n`;
    },
  };
};

/** Returns an entry of HAR; `started` is when the visit began, in milliseconds. */
function harEntry(exchange: Exchange, page: string, started: number) {
  const { probe, attempts, timing, connection } = exchange;
  return {
    pageref: page,
    startedDateTime: isoTime(started + timing.start),
    ...timingsOf(exchange),
    request: harRequest(exchange),
    response: harResponse(exchange),
    cache: {},
    ...(connection?.address ? { serverIPAddress: connection.address } : {}),
    comment: attempts > 1 ? `${probe}, sent ${attempts} times` : probe,
  };
}
