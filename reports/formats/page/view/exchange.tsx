import type { Exchange, Header } from '../../../../evidence/exchange.ts';
import { curlScript } from '../../../text/curl-line.ts';
import { failures } from '../../../text/words.ts';
import { laidOut } from './body.ts';
import { Copy } from './copy.tsx';
import { HostText } from './host-text.tsx';
import { Scroll } from './scroll.tsx';
import { moment } from './words.ts';

/** More of a body than is read here; evidence.json has it. */
const BODY = 20_000;

/** A request and what came back, as recorded: redacted, secrets as «token». */
export function ExchangeView({ exchange, siteUrl }: { exchange: Exchange; siteUrl: string }) {
  const { request, response, failure, attempts, connection } = exchange;
  return (
    <div class="opened">
      <div class="bar">
        <p class="soft">{connectionText(exchange)}</p>
        <Copy label="Copy as curl" what="this request" text={() => curlScript([exchange], siteUrl)} />
      </div>
      <Message
        title="Request"
        first={`${request.method} ${request.url}`}
        headers={request.headers}
        body={request.body}
        isWhole
      />
      {response && (
        <Message
          title="Answer"
          first={`HTTP ${response.status}`}
          headers={response.headers}
          body={response.text}
          isWhole={!response.cut}
          note={`${response.bytes.toLocaleString('en')} bytes${response.cut ? ', of which these were kept' : ''}`}
        />
      )}
      {response?.kept !== undefined && (
        <Body title="What was kept of the body" text={JSON.stringify(response.kept, null, 2) ?? ''} />
      )}
      {failure && (
        <p class="failure">
          <b>It failed</b>: {failures[failure.kind] ?? failure.kind}
          {failure.detail !== '' && (
            <>
              {' ('}
              <HostText text={failure.detail} limit={300} />)
            </>
          )}
          {attempts > 1 && `, ${attempts} times in a row`}.
        </p>
      )}
      {connection?.certificate_expires && (
        <p class="soft">The certificate holds until {moment(connection.certificate_expires)}.</p>
      )}
    </div>
  );
}

function connectionText({ connection, timing, attempts }: Exchange): string {
  const tries = attempts > 1 ? ` Sent ${attempts} times.` : '';
  if (connection?.proxy)
    return `On a connection opened for it, through the proxy ${connection.proxy}.${tries}`;
  if (connection) return `On a connection opened for it, to ${connection.address}.${tries}`;
  return timing.connect === null ? `On a connection that was open already.${tries}` : tries.trim();
}

interface MessageProps {
  title: string;
  first: string;
  headers: Header[];
  body: string | null;
  isWhole: boolean;
  note?: string;
}

function Message({ title, first, headers, body, isWhole, note }: MessageProps) {
  const shown = body === null || body === '' ? null : laidOut(body, isWhole);
  return (
    <div class="message">
      <p class="head">
        <b>{title}</b> {note && <span class="soft">{note}</span>}
      </p>
      <Scroll label={`${title}: headers`}>
        <pre>
          <b>
            <HostText text={first} limit={2000} />
          </b>
          {headers.map(([name, value], at) => (
            <span key={at}>
              {'\n'}
              <span class="header">
                <HostText text={name} limit={200} />
              </span>
              {': '}
              <HostText text={value} limit={2000} />
            </span>
          ))}
        </pre>
      </Scroll>
      {shown && <Body title={`${title}: body${shown.isIndented ? ', indented' : ''}`} text={shown.text} />}
    </div>
  );
}

function Body({ title, text }: { title: string; text: string }) {
  return (
    <>
      <Scroll class="body" label={title}>
        <pre>
          <HostText text={text} limit={BODY} lines />
        </pre>
      </Scroll>
      {text.length > BODY && (
        <p class="soft">{`The first ${BODY.toLocaleString('en')} of ${text.length.toLocaleString('en')} characters; evidence.json has the rest.`}</p>
      )}
    </>
  );
}
