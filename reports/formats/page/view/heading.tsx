import type { ComponentChildren } from 'preact';

/** The heading of a view, where the focus goes when the view is opened. */
export function Heading({ children }: { children: ComponentChildren }) {
  return (
    <h1 id="view" tabIndex={-1}>
      {children}
    </h1>
  );
}
