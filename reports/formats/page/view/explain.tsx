import { OF_PROJECT } from '../../../../base/own-command.ts';
import { Copy } from './copy.tsx';

/** There is no address that this page could lead to: it may be read far from the package. */
export function Explain({ id }: { id: string }) {
  const command = `${OF_PROJECT} explain ${id}`;
  return (
    <section>
      <h2>Read more</h2>
      <div class="card more-on">
        <p>
          How to check it by hand, what looks the same and all fixes: <code>{command}</code>, or{' '}
          <code>{`docs/causes/${id}.md`}</code> in the package.
        </p>
        <Copy text={() => command} what="the command" />
      </div>
    </section>
  );
}
