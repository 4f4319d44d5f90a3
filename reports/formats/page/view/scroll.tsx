import type { ComponentChildren } from 'preact';

interface ScrollProps {
  label: string;
  class?: string;
  children: ComponentChildren;
}

/** What may be wider than the page scrolls by itself, and can be reached with a keyboard to do so. */
export function Scroll({ label, class: name = '', children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; a section would be a landmark for every snippet
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, only a mouse could scroll
    <div class={`scroll ${name}`} role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
