import type { Page } from './browser.ts';

/** What a browser would send of a form that nobody has touched, and where to. */
export interface Form {
  action: string;
  fields: URLSearchParams;
}

/** The form that `selector` finds or lies in; null when the page has none. */
export function formOf(page: Page, selector: string): Form | null {
  const found = page.document.querySelector(selector);
  const form = found?.rawTagName.toLowerCase() === 'form' ? found : found?.closest('form');
  if (!form) return null;
  const fields = new URLSearchParams();
  for (const field of form.querySelectorAll('input, select, textarea')) {
    const name = field.getAttribute('name');
    const type = (field.getAttribute('type') ?? '').toLowerCase();
    if (!name || field.hasAttribute('disabled') || ['submit', 'button', 'image', 'file'].includes(type))
      continue;
    const isBox = type === 'radio' || type === 'checkbox';
    if (isBox && !field.hasAttribute('checked')) continue;
    fields.append(name, sentValue(field, isBox));
  }
  return { action: new URL(form.getAttribute('action') ?? '', page.url).href, fields };
}

type Field = NonNullable<ReturnType<Page['document']['querySelector']>>;

function sentValue(field: Field, isBox: boolean): string {
  const tag = field.rawTagName.toLowerCase();
  if (tag === 'textarea') return field.text;
  if (tag !== 'select') return field.getAttribute('value') ?? (isBox ? 'on' : '');
  const options = field.querySelectorAll('option');
  const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
  return chosen?.getAttribute('value') ?? chosen?.text ?? '';
}
