import { HostText } from './host-text.tsx';
import { LINE } from './plain-text.ts';

/** An address as a link where it is one to a page, else as text: what a host sent may start anything. */
export function Outside({ url }: { url: string }) {
  const isSafe = /^https?:\/\/[\x21-\x7e]+$/i.test(url) && url.length <= LINE * 2;
  if (!isSafe) return <HostText text={url} />;
  return (
    <a class="outside" href={url} rel="noreferrer">
      <HostText text={url} />
    </a>
  );
}
