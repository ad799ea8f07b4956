import { copyText } from './copy-text.ts';

/**
 * Copies a text and says so in the root's `[role="status"]`. Where nothing can be copied, its `textarea` shows the
 * text selected, to be copied by hand.
 */
export async function copyAndReport(root: ParentNode, text: string, copied: string, byHand: string): Promise<void> {
  const field = root.querySelector('textarea');
  const isCopied = await copyText(text);
  if (field) {
    field.value = text;
    field.hidden = isCopied;
    if (!isCopied) {
      field.focus();
      field.select();
    }
  }
  announce(root, isCopied ? copied : byHand);
}

/** The field that shows a text to be copied by hand, hidden until then. */
export function copyField(label: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.className = 'field__input';
  field.readOnly = true;
  field.hidden = true;
  field.setAttribute('aria-label', label);
  return field;
}

/** A place of its own for what a button says that stands outside its element: status, and the field. */
export function copyReport(label: string): HTMLElement {
  const report = document.createElement('div');
  report.className = 'share__report';
  const status = document.createElement('p');
  status.className = 'share__status';
  status.setAttribute('role', 'status');
  report.append(status, copyField(label));
  return report;
}

/** Says a sentence in the root's `[role="status"]`; emptied first, so that the same sentence is announced again. */
export function announce(root: ParentNode, sentence: string): void {
  const status = root.querySelector('[role="status"]');
  if (!status) return;
  status.textContent = '';
  setTimeout(() => {
    status.textContent = sentence;
  }, 50);
}
