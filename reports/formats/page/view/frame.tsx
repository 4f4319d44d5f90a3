import type { ComponentChildren } from 'preact';
import type { PageModel } from '../model.ts';
import { count } from './words.ts';

interface FrameProps {
  model: PageModel;
  /** The way back to all sites, as they were filtered; null where one is there already. */
  home: string | null;
  children: ComponentChildren;
}

/** What stands around every view. */
export function Frame({ model, home, children }: FrameProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: without a script it is a link, and it goes where it says */}
      <a class="skip" href="#main" onClick={skip}>
        Skip to the report
      </a>
      <header class="top">
        <p class="brand">
          <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M2 12h5l2.5-6 4.5 13 3-7h5" />
          </svg>
          wp-rest-doctor
        </p>
        {home !== null && (
          <nav aria-label="Report">
            <a href={home}>
              <span aria-hidden="true">← </span>All {count(model.sites.length, 'site')}
            </a>
          </nav>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="soft">
        <p>
          Made by wp-rest-doctor {model.version}. The page works offline: nothing of it is sent anywhere, and
          it loads nothing. Secrets are redacted: <code>«token»</code> stands for one.
        </p>
      </footer>
    </>
  );
}

/** By hand, because what stands behind `#` says which view is shown. */
function skip(event: Event): void {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.focus();
  main?.scrollIntoView();
}
